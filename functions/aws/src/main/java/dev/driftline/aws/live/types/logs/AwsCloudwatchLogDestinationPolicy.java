package dev.driftline.aws.live.types.logs;

import dev.driftline.aws.live.kit.ResourceType;
import dev.driftline.core.compare.IamPolicy;
import software.amazon.awssdk.services.cloudwatchlogs.model.Destination;

/// Who may send logs to a destination.
final class AwsCloudwatchLogDestinationPolicy {

    static final ResourceType<Destination> TYPE = ResourceType.named("aws_cloudwatch_log_destination_policy")
            .identifiedBy("destination_name")
            .<Destination>readBy(
                    (reads, declared) -> reads.get(CloudWatchLogs.DESTINATIONS, declared.text("destination_name"))
                            .filter(found -> found.accessPolicy() != null
                                    && !found.accessPolicy().isEmpty()))
            .needs(CloudWatchLogs.DESTINATIONS)
            .attribute("access_policy", Destination::accessPolicy, IamPolicy.MEANING)
            .ignored("destination_name", "the identity")
            .ignored("force_update", "only read when Terraform writes the policy; AWS knows nothing of it")
            .ignored("id", "the destination's name, which is the identity")
            .done();

    private AwsCloudwatchLogDestinationPolicy() {}
}
