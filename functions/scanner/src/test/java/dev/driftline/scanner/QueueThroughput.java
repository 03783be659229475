package dev.driftline.scanner;

import static org.assertj.core.api.Assertions.assertThat;

import dev.driftline.aws.client.AwsClients;
import dev.driftline.aws.client.AwsSettings;
import dev.driftline.aws.client.Roles;
import dev.driftline.aws.emulator.Emulator;
import dev.driftline.aws.ledger.LedgerTables;
import dev.driftline.aws.ledger.Table;
import dev.driftline.aws.live.AwsLive;
import dev.driftline.aws.state.StateSources;
import dev.driftline.core.config.Target;
import dev.driftline.core.delivery.Destination;
import dev.driftline.core.scan.OpenScan;
import dev.driftline.core.scan.ScanRequest;
import dev.driftline.core.scan.Scanner;
import dev.driftline.core.state.LockMode;
import dev.driftline.core.state.StateLimits;
import dev.driftline.core.state.formats.KnownFormats;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.awssdk.services.sqs.SqsClient;
import software.amazon.awssdk.services.sqs.model.Message;

/// How many small states a minute go through the queue: a measurement and no test, so the build does not run it.
///
///     mvn -pl functions/scanner -am test -Dtest=QueueThroughput -Dsurefire.failIfNoSpecifiedTests=false
///
/// Every job is a whole one: state from S3 with its lock looked at, nine resources read, leases, ledger, done mark. The
/// emulator is one Python process; what limits it is its CPU, and not Driftline. So every answer comes later by a fixed
/// time, as AWS's do, which one worker waits for and sixteen wait for at once: `-Ddriftline.latency=MILLISECONDS`.
class QueueThroughput {

    private static final Path WORLD = Path.of("../aws/src/test/resources/worlds/smoke");
    private static final int STATES = Integer.getInteger("driftline.throughput", 500);

    private static final long LATENCY = Long.getLong("driftline.latency", 30);

    @Test
    void scans_a_minute_with_one_and_four_and_sixteen_workers() throws Exception {
        var lines = new StringBuilder();
        try (var emulator = Emulator.startLocal()) {
            for (var workers : List.of(1, 4, 16)) {
                var took = measured(emulator, STATES, workers);
                lines.append("workers=%d states=%d latency_ms=%d seconds=%.1f scans_per_minute=%.0f scanned_twice=%d%n"
                        .formatted(
                                workers,
                                STATES,
                                LATENCY,
                                took.time().toMillis() / 1000.0,
                                STATES * 60_000.0 / took.time().toMillis(),
                                took.twice()));
                Files.writeString(Path.of("target/throughput.txt"), lines);
            }
        }
        assertThat(lines.toString().lines()).hasSize(3).allMatch(line -> line.endsWith("scanned_twice=0"));
    }

    /// @param twice states that were read by more than one scan
    private record Took(Duration time, long twice) {}

    private static Took measured(Emulator emulator, int states, int workers) throws Exception {
        try (var clients = emulator.replay(WORLD, "world").clients()) {
            var locations = stored(clients, states);
            var name = "throughput-" + UUID.randomUUID();
            LedgerTables.create(clients, name);
            var sqs = clients.get(SqsClient.class, SqsClient::builder, "us-east-1");
            var jobs = sqs.createQueue(create -> create.queueName("jobs")).queueUrl();
            var news = sqs.createQueue(create -> create.queueName("news")).queueUrl();
            var later = late(emulator);
            var control = new Control(later, Table.of(later, name), Clock.systemUTC());
            control.dispatcher(
                            List.of(new Target(
                                    "small",
                                    locations,
                                    Target.Compare.EACH,
                                    List.of(),
                                    List.of(),
                                    Optional.empty(),
                                    LockMode.OBSERVE,
                                    false)),
                            (location, _) -> List.of(location),
                            jobs)
                    .dispatch(new Trigger.Due(Optional.empty(), "once"), "request");
            var done = new AtomicInteger();
            var scans = new ConcurrentHashMap<String, Integer>();
            var began = Instant.now();
            try (var threads = Executors.newFixedThreadPool(workers)) {
                var all = new ArrayList<Callable<Boolean>>();
                for (var i = 0; i < workers; i++) {
                    all.add(() -> drained(emulator, control, sqs, jobs, news, done, scans, states));
                }
                for (var worker : threads.invokeAll(all)) {
                    worker.get();
                }
            }
            var took = Duration.between(began, Instant.now());
            assertThat(scans).hasSize(states);
            return new Took(
                    took, scans.values().stream().filter(times -> times > 1).count());
        }
    }

    private static List<String> stored(AwsClients clients, int states) {
        var s3 = clients.get(S3Client.class, S3Client::builder, "us-east-1");
        s3.createBucket(create -> create.bucket("states"));
        return IntStream.range(0, states)
                .mapToObj(number -> {
                    s3.putObject(
                            put -> put.bucket("states").key("small-" + number + ".tfstate"),
                            WORLD.resolve("state.tfstate"));
                    return "s3://states/small-" + number + ".tfstate";
                })
                .toList();
    }

    private static boolean drained(
            Emulator emulator,
            Control control,
            SqsClient sqs,
            String jobs,
            String news,
            AtomicInteger done,
            Map<String, Integer> scans,
            int states)
            throws IOException {
        var work = control.queueWork(
                control.worker(
                        (job, _) -> {
                            job.states().forEach(state -> scans.merge(state, 1, Integer::sum));
                            return new Session(emulator, job);
                        },
                        _ -> Set.of("team"),
                        _ -> Optional.empty(),
                        OptionalInt.empty()),
                jobs,
                news);
        while (done.get() < states) {
            var messages = sqs.receiveMessage(receive -> receive.queueUrl(jobs).maxNumberOfMessages(5))
                    .messages();
            var answer = work.work(batch(messages), () -> Duration.ofMinutes(15));
            if (!answer.batchItemFailures().isEmpty()) {
                throw new IOException("a job failed: see the log");
            }
            messages.forEach(message ->
                    sqs.deleteMessage(delete -> delete.queueUrl(jobs).receiptHandle(message.receiptHandle())));
            done.addAndGet(messages.size());
        }
        return true;
    }

    private static AwsClients late(Emulator emulator) {
        return new AwsClients(
                new AwsSettings("us-east-1", Optional.of(emulator.url()), 3), new DisturbedHttp(new Late(LATENCY)));
    }

    private record Late(long millis) implements Disturbance {
        @Override
        public Fault before(String call) {
            LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(millis));
            return new Fault.None();
        }
    }

    private static SqsBatch batch(List<Message> messages) {
        return new SqsBatch(messages.stream()
                .map(message -> new SqsBatch.Message(message.messageId(), message.body(), message.receiptHandle(), 1))
                .toList());
    }

    /// As the function's own: clients for each scan.
    private record Session(AwsClients clients, Job job) implements ScanJob.Session {

        Session(Emulator emulator, Job job) {
            this(late(emulator), job);
        }

        @Override
        public OpenScan open() {
            var states = new StateSources(clients, LockMode.OBSERVE, StateLimits.defaults());
            return new Scanner(
                            new KnownFormats(StateLimits.defaults()),
                            new AwsLive(clients, Roles.none()),
                            Clock.systemUTC(),
                            "benchmark")
                    .open(new ScanRequest(
                            job.states().stream().map(states::open).toList()));
        }

        @Override
        public List<Destination> archives() {
            return List.of();
        }

        @Override
        public List<Destination> channels() {
            return List.of();
        }

        @Override
        public void close() {
            clients.close();
        }
    }
}
