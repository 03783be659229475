package dev.driftline.aws.live.types.sqs;

import dev.driftline.aws.live.kit.Aws;
import dev.driftline.aws.live.kit.Lookup;
import dev.driftline.aws.live.kit.Reader;
import dev.driftline.core.compare.JsonText;
import dev.driftline.core.compare.Meaning;
import dev.driftline.core.model.Value;
import java.util.Map;
import java.util.Optional;
import software.amazon.awssdk.services.sqs.SqsClient;
import software.amazon.awssdk.services.sqs.model.QueueAttributeName;

/// Queues: all attributes of one in a call, its tags in another.
final class Sqs {

    /// The code differs by protocol (Amazon SQS API reference, GetQueueAttributes, and the query protocol's own).
    private static final String[] NO_QUEUE = {"AWS.SimpleQueueService.NonExistentQueue", "QueueDoesNotExist"};

    /// By queue URL.
    static final Lookup<String, Map<QueueAttributeName, String>> QUEUES =
            Lookup.<String, Map<QueueAttributeName, String>>each(
                            "sqs:GetQueueAttributes",
                            (aws, url) -> sqs(aws).getQueueAttributes(
                                            ask -> ask.queueUrl(url).attributeNames(QueueAttributeName.ALL))
                                    .attributes())
                    .absentOn(NO_QUEUE);

    /// By queue URL.
    static final Lookup<String, Map<String, String>> TAGS = Lookup.<String, Map<String, String>>each(
                    "sqs:ListQueueTags",
                    (aws, url) ->
                            sqs(aws).listQueueTags(ask -> ask.queueUrl(url)).tags())
            .absentOn(NO_QUEUE);

    /// A list of queues has no order, and by default every queue may use this one for its dead letters.
    static final Meaning REDRIVE_ALLOW = Meaning.each(Sqs::allowed);

    private Sqs() {}

    static SqsClient sqs(Aws aws) {
        return aws.client(SqsClient.class, SqsClient::builder);
    }

    /// Reads a resource that is one attribute of a queue: not set, or no such queue, is no such resource.
    static Reader<String> attribute(QueueAttributeName name) {
        return (reads, declared) -> reads.get(QUEUES, declared.text("queue_url"))
                .flatMap(queue -> Optional.ofNullable(queue.get(name)))
                .filter(text -> !text.isEmpty());
    }

    private static Value allowed(Value value) {
        var policy =
                value instanceof Value.Text(var text) ? JsonText.parse(text).orElse(value) : value;
        var permission = policy.entries().getOrDefault("redrivePermission", Value.absent());
        if (permission.asText().equals("allowAll")) {
            return Value.absent();
        }
        return policy.entries().isEmpty()
                ? value
                : Value.block()
                        .with("redrivePermission", permission)
                        .with(
                                "sourceQueueArns",
                                new Value.SetOf(policy.entries()
                                        .getOrDefault("sourceQueueArns", Value.absent())
                                        .elements()));
    }
}
