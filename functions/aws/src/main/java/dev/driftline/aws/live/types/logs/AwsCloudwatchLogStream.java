package dev.driftline.aws.live.types.logs;

import dev.driftline.aws.live.kit.ResourceType;
import dev.driftline.aws.live.types.logs.CloudWatchLogs.StreamKey;
import dev.driftline.core.model.DeclaredResource;
import software.amazon.awssdk.services.cloudwatchlogs.model.LogStream;

/// A stream of a log group: there or not there.
final class AwsCloudwatchLogStream {

    static final ResourceType<LogStream> TYPE = ResourceType.named("aws_cloudwatch_log_stream")
            .identifiedBy(declared -> declared.text("log_group_name") + ":" + declared.text("name"))
            .<LogStream>readBy((reads, declared) -> reads.get(CloudWatchLogs.STREAMS, key(declared)))
            .needs(CloudWatchLogs.STREAMS)
            .computed("arn", LogStream::arn)
            .ignored("id", "the name, a part of the identity")
            .ignored("log_group_name", "a part of the identity")
            .ignored("name", "a part of the identity")
            .done();

    private AwsCloudwatchLogStream() {}

    private static StreamKey key(DeclaredResource declared) {
        return new StreamKey(declared.text("log_group_name"), declared.text("name"));
    }
}
