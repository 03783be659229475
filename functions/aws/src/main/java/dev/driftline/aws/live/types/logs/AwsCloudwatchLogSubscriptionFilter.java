package dev.driftline.aws.live.types.logs;

import dev.driftline.aws.live.kit.Reads;
import dev.driftline.aws.live.kit.ResourceType;
import dev.driftline.core.compare.Meaning;
import dev.driftline.core.model.DeclaredResource;
import java.util.Optional;
import software.amazon.awssdk.services.cloudwatchlogs.model.SubscriptionFilter;

/// Where the lines of a log group go.
final class AwsCloudwatchLogSubscriptionFilter {

    static final ResourceType<SubscriptionFilter> TYPE = ResourceType.named("aws_cloudwatch_log_subscription_filter")
            .identifiedBy(declared -> declared.text("log_group_name") + ":" + declared.text("name"))
            .readBy(AwsCloudwatchLogSubscriptionFilter::read)
            .needs(CloudWatchLogs.SUBSCRIPTION_FILTERS)
            .attributes(filter -> filter, "destination_arn", "filter_pattern")
            // CloudWatch Logs API reference, PutSubscriptionFilter: "By default, log data is grouped by log stream".
            .attribute("distribution", SubscriptionFilter::distributionAsString, Meaning.unsetIs("ByLogStream"))
            .computed("role_arn", SubscriptionFilter::roleArn)
            .ignored("id", "made up by Terraform")
            .ignored("log_group_name", "a part of the identity")
            .ignored("name", "a part of the identity")
            .done();

    private AwsCloudwatchLogSubscriptionFilter() {}

    private static Optional<SubscriptionFilter> read(Reads reads, DeclaredResource declared) {
        var name = declared.text("name");
        return reads.get(CloudWatchLogs.SUBSCRIPTION_FILTERS, declared.text("log_group_name"))
                .flatMap(filters -> filters.stream()
                        .filter(filter -> name.equals(filter.filterName()))
                        .findFirst());
    }
}
