package dev.driftline.aws.live.types.logs;

import dev.driftline.aws.live.kit.Reads;
import dev.driftline.aws.live.kit.ResourceType;
import dev.driftline.aws.live.types.Tagging;
import dev.driftline.core.model.DeclaredResource;
import dev.driftline.core.model.Value;
import java.util.Optional;
import software.amazon.awssdk.services.cloudwatchlogs.model.Destination;

/// A stream of the account that other accounts may send their logs to, without its policy.
final class AwsCloudwatchLogDestination {

    record Live(Destination destination, Value tags) {}

    static final ResourceType<Live> TYPE = ResourceType.named("aws_cloudwatch_log_destination")
            .identifiedBy("name")
            .readBy(AwsCloudwatchLogDestination::read)
            .needs(CloudWatchLogs.DESTINATIONS, AwsCloudwatchLogGroup.TAGS, Tagging.TAGGED)
            .attributes(Live::destination, "role_arn", "target_arn")
            .tags(Live::tags)
            .computed("arn", live -> live.destination().arn())
            .ignored("id", "the name, which is the identity")
            .ignored("name", "the identity")
            .done();

    private AwsCloudwatchLogDestination() {}

    private static Optional<Live> read(Reads reads, DeclaredResource declared) {
        reads.prefetch(Tagging.TAGGED, declared.text("arn"));
        return reads.get(CloudWatchLogs.DESTINATIONS, declared.text("name"))
                .map(found -> new Live(found, Tagging.tags(reads, declared, found.arn(), AwsCloudwatchLogGroup.TAGS)));
    }
}
