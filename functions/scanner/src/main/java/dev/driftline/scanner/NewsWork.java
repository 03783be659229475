package dev.driftline.scanner;

import dev.driftline.aws.queue.MessageQueue;
import dev.driftline.core.delivery.Notifier;
import io.quarkus.runtime.annotations.RegisterForReflection;
import java.time.Duration;
import java.util.List;

/// Tells everybody what waits, whoever asks: news of a scan, or the sweep that finds what earlier ones left.
final class NewsWork {

    private static final Duration BUSY = Duration.ofSeconds(30);
    static final String ANYTHING = "{\"run\":\"\"}";

    private final Notifier notifier;
    private final MessageQueue news;

    NewsWork(Notifier notifier, MessageQueue news) {
        this.notifier = notifier;
        this.news = news;
    }

    /// What the notifier answers.
    ///
    /// @param batchItemFailures always empty: what failed waits in the table, not in the queue
    @RegisterForReflection
    public record Answer(List<SqsBatch.Failure> batchItemFailures, int sent, int failed) {
        public Answer {
            batchItemFailures = List.copyOf(batchItemFailures);
        }
    }

    /// @param sweep it comes again by itself, so nothing need be handed on
    Answer tell(boolean sweep, Remaining remaining) {
        var told = notifier.tell(remaining::isEnough);
        told.deliveries().forEach(ScanLog::delivered);
        if (told.left()) {
            news.send(List.of(ANYTHING), Duration.ZERO);
        } else if (!sweep && !told.busy().isEmpty()) {
            // Whoever is sending may have looked before the news was written.
            news.send(List.of(ANYTHING), BUSY);
        }
        return new Answer(
                List.of(),
                (int) told.deliveries().stream()
                        .filter(dev.driftline.core.delivery.Delivery.Sent.class::isInstance)
                        .count(),
                (int) told.deliveries().stream()
                        .filter(dev.driftline.core.delivery.Delivery.Failed.class::isInstance)
                        .count());
    }
}
