package dev.driftline.aws.live.types.events;

import dev.driftline.aws.live.kit.ResourceType;
import dev.driftline.core.compare.Meaning;
import software.amazon.awssdk.services.eventbridge.model.DescribeApiDestinationResponse;

/// An HTTP endpoint that rules may have as a target.
final class AwsCloudwatchEventApiDestination {

    static final ResourceType<DescribeApiDestinationResponse> TYPE = ResourceType.named(
                    "aws_cloudwatch_event_api_destination")
            .identifiedBy("name")
            .readBy(Events.API_DESTINATIONS)
            .attributes(destination -> destination, "connection_arn", "description", "http_method")
            .attribute("invocation_endpoint", DescribeApiDestinationResponse::invocationEndpoint)
            // EventBridge quotas: 300 a second unless said otherwise.
            .attribute(
                    "invocation_rate_limit_per_second",
                    DescribeApiDestinationResponse::invocationRateLimitPerSecond,
                    Meaning.zeroIs(300))
            .computed("arn", DescribeApiDestinationResponse::apiDestinationArn)
            .ignored("id", "the name, which is the identity")
            .ignored("name", "the identity")
            .done();

    private AwsCloudwatchEventApiDestination() {}
}
