package dev.driftline.scanner;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.driftline.aws.client.AwsClients;
import dev.driftline.aws.client.AwsSettings;
import dev.driftline.aws.emulator.Emulator;
import dev.driftline.aws.ledger.DynamoDbLedger;
import dev.driftline.aws.ledger.LedgerTables;
import dev.driftline.aws.ledger.Table;
import dev.driftline.core.config.Target;
import dev.driftline.core.delivery.Announcement;
import dev.driftline.core.delivery.Channel;
import dev.driftline.core.delivery.Delivery;
import dev.driftline.core.ledger.Entry;
import dev.driftline.core.scan.OpenScan;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.Function;
import software.amazon.awssdk.services.sqs.SqsClient;
import software.amazon.awssdk.services.sqs.model.Message;

/// Dispatcher, scanner and notifier with real queues and a real table of the emulator between them, and this test as
/// Lambda: it brings messages, takes away those that are done, and starts anew what was killed.
final class Topology implements AutoCloseable {

    static final Duration SCHEDULE = Duration.ofHours(1);
    private static final int MOST_ROUNDS = 60;

    /// What a scan of a job finds.
    @FunctionalInterface
    interface Scans {
        OpenScan of(Job job, Instant now);
    }

    private final Disturbance disturbance;
    private final Scans scans;
    private final List<Target> targets;
    private final AwsClients disturbed;
    private final AwsClients lambda;
    private final String table;
    private final String jobs;
    private final String news;
    private final Random order;
    private final boolean twice;
    private Instant now = Instant.parse("2026-11-21T06:00:00Z");
    private String trouble = "nothing failed";
    /// Messages that were given back, deliveries counted.
    int givenBack;

    final List<Announcement> told = Collections.synchronizedList(new ArrayList<>());

    /// @param twice every message is delivered twice, all of them in any order
    Topology(
            Emulator emulator,
            Disturbance disturbance,
            List<Target> targets,
            Scans scans,
            Random order,
            boolean twice) {
        this.disturbance = disturbance;
        this.targets = targets;
        this.scans = scans;
        this.order = order;
        this.twice = twice;
        var name = UUID.randomUUID().toString();
        lambda = emulator.clients();
        LedgerTables.create(lambda, name);
        table = name;
        jobs = sqs().createQueue(create -> create.queueName("jobs-" + name)).queueUrl();
        news = sqs().createQueue(create -> create.queueName("news-" + name)).queueUrl();
        disturbed = new AwsClients(
                new AwsSettings("us-east-1", Optional.of(emulator.url()), 3), new DisturbedHttp(disturbance));
    }

    private SqsClient sqs() {
        return lambda.get(SqsClient.class, SqsClient::builder, "us-east-1");
    }

    /// A schedule is due, and everything that follows from it happens.
    void scheduled(String name) {
        now = now.plus(SCHEDULE);
        var event = JsonNodeFactory.instance
                .objectNode()
                .put("schedule", name)
                .put("schedule_arn", "arn:aws:scheduler:us-east-1:123456789012:schedule/default/" + name)
                .put("scheduled_time", now.toString());
        var repeats = twice ? 2 : 1;
        for (var done = 0; done < repeats; ) {
            if (survives(() -> control()
                    .dispatcher(targets, (location, _) -> List.of(location), jobs)
                    .dispatch(Trigger.of(event, "request"), "request"))) {
                done++;
            }
        }
        settle();
    }

    /// Until both queues are empty and the sweep has nothing left.
    private void settle() {
        for (var round = 0; round < MOST_ROUNDS; round++) {
            var worked = bring(
                    jobs,
                    event -> control()
                            .queueWork(worker(), jobs, news)
                            .work(SqsBatch.of(event), plenty())
                            .batchItemFailures());
            var heard = bring(news, event -> tell(false));
            if (!worked && !heard) {
                now = now.plus(Duration.ofMinutes(10));
                var before = told.size();
                if (survives(() -> tell(true)) && told.size() == before && isQuiet()) {
                    return;
                }
            }
        }
        throw new AssertionError("the topology does not come to rest; last, " + trouble);
    }

    private boolean isQuiet() {
        return outbox() == 0;
    }

    private List<SqsBatch.Failure> tell(boolean sweep) {
        return control()
                .newsWork(List.of(new Recording()), Duration.ofMinutes(5), news)
                .tell(sweep, plenty())
                .batchItemFailures();
    }

    /// @return whether there was anything
    private boolean bring(String queue, Function<ObjectNode, List<SqsBatch.Failure>> function) {
        var messages = new ArrayList<>(sqs().receiveMessage(receive ->
                        receive.queueUrl(queue).maxNumberOfMessages(10).visibilityTimeout(0))
                .messages());
        if (messages.isEmpty()) {
            return false;
        }
        var batch = new ArrayList<>(messages);
        if (twice) {
            batch.addAll(messages);
            Collections.shuffle(batch, order);
        }
        var failures = new ArrayList<SqsBatch.Failure>();
        if (survives(() -> failures.addAll(function.apply(event(batch))))) {
            givenBack += failures.size();
            if (!failures.isEmpty()) {
                trouble = "not done of %s: %s".formatted(queue, batch);
                // What failed comes again when it is visible again: the queue's visibility timeout.
                now = now.plus(Duration.ofMinutes(15));
            }
            messages.stream()
                    .filter(message -> failures.stream()
                            .noneMatch(failure -> failure.itemIdentifier().equals(message.messageId())))
                    .forEach(message -> sqs().deleteMessage(
                                    delete -> delete.queueUrl(queue).receiptHandle(message.receiptHandle())));
        } else {
            // Longer than any lease.
            now = now.plus(Duration.ofMinutes(30));
        }
        return true;
    }

    /// As Lambda does it, what throws is tried again; a process that is gone is another one then.
    private boolean survives(Runnable invocation) {
        try {
            invocation.run();
            return true;
        } catch (Disturbance.Killed _) {
            trouble = "a kill";
            if (disturbance instanceof Disturbance.Kill kill) {
                kill.restart();
            }
            now = now.plus(Duration.ofMinutes(30));
            return false;
        } catch (RuntimeException e) {
            trouble = e.toString();
            now = now.plus(Duration.ofMinutes(1));
            return false;
        }
    }

    private static ObjectNode event(List<Message> messages) {
        var event = new ObjectMapper().createObjectNode();
        var records = event.putArray("Records");
        messages.forEach(message -> records.addObject()
                .put("messageId", message.messageId())
                .put("receiptHandle", message.receiptHandle())
                .put("body", message.body())
                .put("eventSource", "aws:sqs"));
        return event;
    }

    private static Remaining plenty() {
        return () -> Duration.ofMinutes(15);
    }

    private Control control() {
        return new Control(disturbed, Table.of(disturbed, table), clock());
    }

    private ScanWorker worker() {
        return control().worker(this::session, _ -> Set.of("team"), _ -> Optional.empty(), OptionalInt.of(100));
    }

    private ScanJob.Session session(Job job, Instant until) {
        return new ScanJob.Session() {
            @Override
            public OpenScan open() {
                return scans.of(job, now);
            }

            @Override
            public List<dev.driftline.core.delivery.Destination> archives() {
                return List.of();
            }

            @Override
            public List<dev.driftline.core.delivery.Destination> channels() {
                return List.of();
            }

            @Override
            public void close() {
                // Nothing is open.
            }
        };
    }

    /// Told is told: what comes after is the answer's way back.
    private final class Recording implements Channel {
        @Override
        public String name() {
            return "team";
        }

        @Override
        public Delivery tell(Announcement announcement) {
            disturbance.before("channel");
            told.add(announcement);
            try {
                disturbance.after("channel");
            } catch (java.io.IOException _) {
                return new Delivery.Failed("team", "no answer", "wait");
            }
            return new Delivery.Sent("team", announcement.key());
        }
    }

    /// Without its times: a killed run is finished later.
    record Known(String address, Entry.Status status, String fingerprint, int timesSeen, long sequence) {}

    Set<Known> ledger(String... states) {
        var ledger =
                new DynamoDbLedger(Table.of(lambda, table), clock(), _ -> Set.of(), _ -> Optional.empty(), Map.of());
        var known = new TreeSet<Known>(java.util.Comparator.comparing(Known::toString));
        for (var state : states) {
            ledger.of(state)
                    .forEach(entry -> known.add(new Known(
                            state + " " + entry.subject().address(),
                            entry.status(),
                            entry.fingerprint(),
                            entry.timesSeen(),
                            entry.sequence())));
        }
        return known;
    }

    private int outbox() {
        return LedgerTables.waiting(lambda, table, "team");
    }

    private Clock clock() {
        return new Clock() {
            @Override
            public ZoneId getZone() {
                return ZoneOffset.UTC;
            }

            @Override
            public Clock withZone(ZoneId zone) {
                return this;
            }

            @Override
            public Instant instant() {
                return now;
            }
        };
    }

    @Override
    public void close() {
        // Hundreds of them in one emulator are gigabytes.
        LedgerTables.delete(lambda, table);
        List.of(jobs, news).forEach(queue -> sqs().deleteQueue(delete -> delete.queueUrl(queue)));
        disturbed.close();
        lambda.close();
    }
}
