package dev.driftline.aws.live.types.sqs;

import static software.amazon.awssdk.services.sqs.model.QueueAttributeName.CONTENT_BASED_DEDUPLICATION;
import static software.amazon.awssdk.services.sqs.model.QueueAttributeName.DEDUPLICATION_SCOPE;
import static software.amazon.awssdk.services.sqs.model.QueueAttributeName.DELAY_SECONDS;
import static software.amazon.awssdk.services.sqs.model.QueueAttributeName.FIFO_QUEUE;
import static software.amazon.awssdk.services.sqs.model.QueueAttributeName.FIFO_THROUGHPUT_LIMIT;
import static software.amazon.awssdk.services.sqs.model.QueueAttributeName.KMS_DATA_KEY_REUSE_PERIOD_SECONDS;
import static software.amazon.awssdk.services.sqs.model.QueueAttributeName.KMS_MASTER_KEY_ID;
import static software.amazon.awssdk.services.sqs.model.QueueAttributeName.MAXIMUM_MESSAGE_SIZE;
import static software.amazon.awssdk.services.sqs.model.QueueAttributeName.MESSAGE_RETENTION_PERIOD;
import static software.amazon.awssdk.services.sqs.model.QueueAttributeName.POLICY;
import static software.amazon.awssdk.services.sqs.model.QueueAttributeName.RECEIVE_MESSAGE_WAIT_TIME_SECONDS;
import static software.amazon.awssdk.services.sqs.model.QueueAttributeName.REDRIVE_ALLOW_POLICY;
import static software.amazon.awssdk.services.sqs.model.QueueAttributeName.REDRIVE_POLICY;
import static software.amazon.awssdk.services.sqs.model.QueueAttributeName.SQS_MANAGED_SSE_ENABLED;
import static software.amazon.awssdk.services.sqs.model.QueueAttributeName.VISIBILITY_TIMEOUT;

import dev.driftline.aws.live.kit.Reads;
import dev.driftline.aws.live.kit.ResourceType;
import dev.driftline.aws.live.types.Tagging;
import dev.driftline.core.compare.IamPolicy;
import dev.driftline.core.compare.JsonText;
import dev.driftline.core.compare.Meaning;
import dev.driftline.core.model.DeclaredResource;
import dev.driftline.core.model.Value;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.sqs.model.QueueAttributeName;

/// A queue.
final class AwsSqsQueue {

    record Live(Map<QueueAttributeName, String> attributes, Value tags) {

        @Nullable
        String text(QueueAttributeName name) {
            return attributes.get(name);
        }

        @Nullable
        Long whole(QueueAttributeName name) {
            var text = attributes.get(name);
            return text == null ? null : Long.valueOf(text);
        }

        @Nullable
        Boolean flag(QueueAttributeName name) {
            var text = attributes.get(name);
            return text == null ? null : Boolean.valueOf(text);
        }
    }

    static final ResourceType<Live> TYPE = ResourceType.named("aws_sqs_queue")
            .readBy(AwsSqsQueue::read)
            .needs(Sqs.QUEUES, Sqs.TAGS, Tagging.TAGGED)
            .attribute("content_based_deduplication", live -> live.flag(CONTENT_BASED_DEDUPLICATION))
            .computed("deduplication_scope", live -> live.text(DEDUPLICATION_SCOPE))
            .attribute("delay_seconds", live -> live.whole(DELAY_SECONDS))
            .attribute("fifo_queue", live -> live.flag(FIFO_QUEUE))
            .computed("fifo_throughput_limit", live -> live.text(FIFO_THROUGHPUT_LIMIT))
            .computed(
                    "kms_data_key_reuse_period_seconds",
                    live -> live.whole(KMS_DATA_KEY_REUSE_PERIOD_SECONDS),
                    // AWS answers it only for queues with a key of the user's own.
                    Meaning.zeroIs(300))
            .attribute("kms_master_key_id", live -> live.text(KMS_MASTER_KEY_ID))
            .attribute("max_message_size", live -> live.whole(MAXIMUM_MESSAGE_SIZE))
            .attribute("message_retention_seconds", live -> live.whole(MESSAGE_RETENTION_PERIOD))
            .attribute("policy", live -> live.text(POLICY), IamPolicy.MEANING)
            .attribute("receive_wait_time_seconds", live -> live.whole(RECEIVE_MESSAGE_WAIT_TIME_SECONDS))
            .attribute("redrive_allow_policy", live -> live.text(REDRIVE_ALLOW_POLICY), Sqs.REDRIVE_ALLOW)
            .attribute("redrive_policy", live -> live.text(REDRIVE_POLICY), JsonText.MEANING)
            .computed("sqs_managed_sse_enabled", live -> live.flag(SQS_MANAGED_SSE_ENABLED))
            .attribute("visibility_timeout_seconds", live -> live.whole(VISIBILITY_TIMEOUT))
            .tags(Live::tags)
            .ignored("arn", "follows from the URL, which is the identity")
            .ignored("id", "the identity")
            .ignored("name", "a part of the URL, which is the identity")
            .ignored("name_prefix", "only read when Terraform creates the queue")
            .ignored("url", "the identity")
            .done();

    private AwsSqsQueue() {}

    private static Optional<Live> read(Reads reads, DeclaredResource declared) {
        var url = declared.text("id");
        var arn = declared.text("arn");
        reads.prefetch(Tagging.TAGGED, arn);
        return reads.get(Sqs.QUEUES, url)
                .map(attributes -> new Live(attributes, Tagging.tags(reads, declared, arn, Sqs.TAGS, url)));
    }
}
