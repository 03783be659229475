package dev.driftline.aws.queue;

import dev.driftline.aws.client.AwsClients;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import software.amazon.awssdk.services.sqs.SqsClient;
import software.amazon.awssdk.services.sqs.model.BatchResultErrorEntry;
import software.amazon.awssdk.services.sqs.model.SendMessageBatchRequestEntry;

/// A queue of Driftline's own: jobs for the scanner, news for the notifier.
public final class MessageQueue {

    /// What a message can wait at most before it is seen (Amazon SQS, "DelaySeconds").
    public static final Duration LONGEST_DELAY = Duration.ofMinutes(15);

    private static final int BATCH = 10;

    /// Of a whole batch; SQS takes 1 MiB, and 256 KiB where the quota is still the older one.
    private static final int BATCH_BYTES = 200_000;

    private static final int ATTEMPTS = 4;

    private final SqsClient sqs;
    private final String url;

    public MessageQueue(AwsClients clients, String url) {
        this.sqs = clients.get(
                SqsClient.class, SqsClient::builder, clients.settings().region());
        this.url = url;
    }

    /// All of them; the same ones again when it fails in the middle, so whoever receives them must not mind.
    ///
    /// @throws IllegalStateException when the queue refuses one
    public void send(List<String> bodies, Duration delay) {
        var batch = new ArrayList<String>();
        var bytes = 0;
        for (var body : bodies) {
            var size = body.getBytes(StandardCharsets.UTF_8).length;
            if (batch.size() == BATCH || (!batch.isEmpty() && bytes + size > BATCH_BYTES)) {
                sendBatch(batch, delay);
                batch.clear();
                bytes = 0;
            }
            batch.add(body);
            bytes += size;
        }
        if (!batch.isEmpty()) {
            sendBatch(batch, delay);
        }
    }

    /// A batch may fail in part: what failed is sent again, and nothing else.
    private void sendBatch(List<String> bodies, Duration delay) {
        var left = new LinkedHashMap<String, String>();
        for (var i = 0; i < bodies.size(); i++) {
            left.put(Integer.toString(i), bodies.get(i));
        }
        var seconds = (int) Math.min(delay.toSeconds(), LONGEST_DELAY.toSeconds());
        for (var attempt = 1; !left.isEmpty(); attempt++) {
            var answer = sqs.sendMessageBatch(send -> send.queueUrl(url).entries(entries(left, seconds)));
            answer.successful().forEach(sent -> left.remove(sent.id()));
            if (attempt == ATTEMPTS && !left.isEmpty()) {
                throw new IllegalStateException("the queue refuses %d messages: %s"
                        .formatted(
                                left.size(),
                                answer.failed().stream()
                                        .map(BatchResultErrorEntry::code)
                                        .distinct()
                                        .toList()));
            }
        }
    }

    private static List<SendMessageBatchRequestEntry> entries(Map<String, String> bodies, int seconds) {
        return bodies.entrySet().stream()
                .map(body -> SendMessageBatchRequestEntry.builder()
                        .id(body.getKey())
                        .messageBody(body.getValue())
                        .delaySeconds(seconds)
                        .build())
                .toList();
    }

    /// A message that failed is seen again after this time, and not only when its visibility timeout is over.
    public void retryIn(Duration pause, String receiptHandle) {
        sqs.changeMessageVisibility(
                change -> change.queueUrl(url).receiptHandle(receiptHandle).visibilityTimeout((int) pause.toSeconds()));
    }
}
