package dev.driftline.aws.live.types.logs;

import dev.driftline.aws.live.kit.Aws;
import dev.driftline.aws.live.kit.Lookup;
import dev.driftline.aws.live.kit.Reads;
import dev.driftline.aws.live.kit.ResourceType;
import dev.driftline.aws.live.types.Tagging;
import dev.driftline.core.model.DeclaredResource;
import dev.driftline.core.model.Value;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import software.amazon.awssdk.services.cloudwatchlogs.CloudWatchLogsClient;
import software.amazon.awssdk.services.cloudwatchlogs.model.LogGroup;

/// A log group and how long it keeps what it gets.
final class AwsCloudwatchLogGroup {

    /// Up to so many are asked for one by one.
    private static final int FEW = 3;

    /// `DescribeLogGroups` takes so many names (CloudWatch Logs API reference).
    private static final int NAMES = 50;

    static final Lookup<String, LogGroup> LOG_GROUPS =
            Lookup.choosing("logs:DescribeLogGroups", AwsCloudwatchLogGroup::describe);

    static final Lookup<String, Map<String, String>> TAGS = Lookup.<String, Map<String, String>>each(
                    "logs:ListTagsForResource",
                    (aws, arn) -> logs(aws)
                            .listTagsForResource(ask -> ask.resourceArn(arn))
                            .tags())
            .absentOn("ResourceNotFoundException");

    record Live(LogGroup group, Value tags) {}

    static final ResourceType<Live> TYPE = ResourceType.named("aws_cloudwatch_log_group")
            .identifiedBy("name")
            .readBy(AwsCloudwatchLogGroup::read)
            .needs(LOG_GROUPS, TAGS, Tagging.TAGGED)
            .attribute("kms_key_id", live -> live.group().kmsKeyId())
            // Nothing where it keeps all for ever, which Terraform writes as 0.
            .attribute("retention_in_days", live -> live.group().retentionInDays())
            .tags(Live::tags)
            .computed("arn", live -> live.group().arn(), LogGroupArns.MEANING)
            .computed("log_group_class", live -> live.group().logGroupClassAsString())
            .ignored("id", "the name, which is the identity")
            .ignored("name", "the identity")
            .ignored("name_prefix", "only read when Terraform creates the group; the name is the identity")
            .ignored("skip_destroy", "tells Terraform what to do on destroy; AWS knows nothing of it")
            .done();

    private AwsCloudwatchLogGroup() {}

    static CloudWatchLogsClient logs(Aws aws) {
        return aws.client(CloudWatchLogsClient.class, CloudWatchLogsClient::builder);
    }

    private static Optional<Live> read(Reads reads, DeclaredResource declared) {
        var arn = LogGroupArns.plain(declared.text("arn"));
        if (!arn.isEmpty()) {
            reads.prefetch(Tagging.TAGGED, arn);
        }
        return reads.get(LOG_GROUPS, declared.text("name"))
                .map(group -> new Live(group, Tagging.tags(reads, declared, LogGroupArns.plain(group.arn()), TAGS)));
    }

    private static Map<String, LogGroup> describe(Aws aws, List<String> names) {
        var found = new HashMap<String, LogGroup>();
        if (names.size() <= FEW) {
            names.forEach(name -> byPrefix(aws, name).ifPresent(group -> found.put(name, group)));
            return found;
        }
        for (var from = 0; from < names.size(); from += NAMES) {
            var some = names.subList(from, Math.min(from + NAMES, names.size()));
            logs(aws).describeLogGroupsPaginator(ask -> ask.logGroupIdentifiers(some)).logGroups().stream()
                    .forEach(group -> found.put(group.logGroupName(), group));
        }
        return found;
    }

    /// Names come sorted, so the one that is the whole prefix comes first.
    private static Optional<LogGroup> byPrefix(Aws aws, String name) {
        return logs(aws).describeLogGroups(ask -> ask.logGroupNamePrefix(name)).logGroups().stream()
                .filter(group -> name.equals(group.logGroupName()))
                .findFirst();
    }
}
