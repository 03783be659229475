package dev.driftline.aws.live.types.events;

import dev.driftline.aws.live.kit.ResourceType;
import dev.driftline.core.compare.EventPattern;
import software.amazon.awssdk.services.eventbridge.model.DescribeArchiveResponse;

/// An archive of a bus's events.
final class AwsCloudwatchEventArchive {

    static final ResourceType<DescribeArchiveResponse> TYPE = ResourceType.named("aws_cloudwatch_event_archive")
            .identifiedBy("name")
            .readBy(Events.ARCHIVES)
            .attributes(archive -> archive, "description", "event_source_arn", "retention_days")
            .attribute("event_pattern", DescribeArchiveResponse::eventPattern, EventPattern.MEANING)
            .computed("arn", DescribeArchiveResponse::archiveArn)
            .ignored("id", "the name, which is the identity")
            .ignored("name", "the identity")
            .done();

    private AwsCloudwatchEventArchive() {}
}
