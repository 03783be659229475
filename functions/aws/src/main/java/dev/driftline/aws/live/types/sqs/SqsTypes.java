package dev.driftline.aws.live.types.sqs;

import static java.util.Map.entry;

import dev.driftline.aws.live.kit.ResourceType;
import java.util.Map;
import java.util.function.Supplier;

/// The resource types of SQS.
public final class SqsTypes {

    public static final Map<String, Supplier<ResourceType<?>>> ALL = Map.ofEntries(
            entry("aws_sqs_queue", () -> AwsSqsQueue.TYPE),
            entry("aws_sqs_queue_policy", () -> AwsSqsQueuePolicy.TYPE),
            entry("aws_sqs_queue_redrive_allow_policy", () -> AwsSqsQueueRedriveAllowPolicy.TYPE),
            entry("aws_sqs_queue_redrive_policy", () -> AwsSqsQueueRedrivePolicy.TYPE));

    private SqsTypes() {}
}
