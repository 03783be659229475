package dev.driftline.aws.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.driftline.aws.client.AwsClients;
import dev.driftline.aws.emulator.Emulator;
import dev.driftline.core.ledger.LedgerContract;
import dev.driftline.core.ledger.Routing;
import dev.driftline.core.ledger.RunId;
import dev.driftline.core.report.Finding;
import dev.driftline.core.report.Report;
import dev.driftline.core.report.Severity;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class DynamoDbLedgerTest implements LedgerContract {

    private static final Instant NOW = Instant.parse("2026-11-21T09:00:00Z");
    private static final Clock CLOCK = Clock.fixed(NOW, ZoneOffset.UTC);
    private static final String STATE = "s3://acme/prod.tfstate";
    private static final Duration MINUTE = Duration.ofMinutes(1);

    private static Emulator emulator;
    private static AwsClients clients;
    private static int tables;

    @BeforeAll
    static void start() {
        emulator = Emulator.start();
        clients = emulator.clients();
    }

    @AfterAll
    static void stop() {
        clients.close();
        emulator.close();
    }

    private static Table table() {
        tables++;
        return LedgerTables.create(clients, "ledger-" + tables);
    }

    @Override
    public Kept ledger(Routing routing) {
        var table = table();
        return new Kept(
                new DynamoDbLedger(table, CLOCK, routing, _ -> Optional.empty(), Map.of()),
                new DynamoDbOutbox(table, CLOCK, MINUTE));
    }

    @Test
    void who_lost_the_lease_writes_nothing() {
        var table = table();
        var late = new Leases(table, CLOCK).acquire("state:" + STATE, MINUTE).orElseThrow();
        var after = Clock.fixed(NOW.plusSeconds(61), ZoneOffset.UTC);
        var next = new Leases(table, after).acquire("state:" + STATE, MINUTE).orElseThrow();
        assertThat(next.fence()).isGreaterThan(late.fence());

        var ledger = new DynamoDbLedger(table, after, _ -> Set.of("team"), _ -> Optional.empty(), Map.of(STATE, late));

        assertThatThrownBy(() -> ledger.record(report(1), new RunId("all", "run", false), NOW))
                .isInstanceOf(LostLeaseException.class);
        assertThat(ledger.of(STATE)).isEmpty();
        assertThat(table.query(Table.key("OUTBOX", "team"), "")).isEmpty();
    }

    @Test
    void a_lease_is_one_owners_until_it_runs_out_or_is_released() {
        var leases = new Leases(table(), CLOCK);
        var lease = leases.acquire("state:" + STATE, MINUTE).orElseThrow();

        assertThat(leases.acquire("state:" + STATE, MINUTE)).isEmpty();
        assertThat(leases.acquire("state:other", MINUTE)).isPresent();

        leases.release(lease);
        var next = leases.acquire("state:" + STATE, MINUTE).orElseThrow();
        leases.release(lease);
        assertThat(leases.acquire("state:" + STATE, MINUTE)).isEmpty();
        assertThat(next.fence()).isEqualTo(lease.fence() + 1);
    }

    @Test
    void more_findings_than_a_transaction_takes_are_all_written_with_their_messages() {
        var table = table();
        var leases = new Leases(table, CLOCK);
        var lease = leases.acquire("state:" + STATE, MINUTE).orElseThrow();
        var ledger = new DynamoDbLedger(
                table, CLOCK, _ -> Set.of("team", "sns"), _ -> Optional.empty(), Map.of(STATE, lease));

        var changes = ledger.record(report(130), new RunId("all", "run", false), NOW);

        assertThat(changes.transitions()).hasSize(130);
        assertThat(ledger.of(STATE)).hasSize(130);
        assertThat(table.query(Table.key("OUTBOX", "team"), "")).hasSize(130);
        try (var claim =
                new DynamoDbOutbox(table, CLOCK, MINUTE).claim("sns", NOW).orElseThrow()) {
            assertThat(claim.due()).hasSize(99);
        }
    }

    @Test
    void what_is_closed_and_what_was_sent_is_forgotten_some_day() {
        var table = table();
        var ledger = new DynamoDbLedger(table, CLOCK, _ -> Set.of("team"), _ -> Optional.empty(), Map.of());
        ledger.record(report(1), new RunId("all", "one", false), NOW);
        assertThat(table.query(Table.key("SCOPE", STATE), "ENTRY#"))
                .singleElement()
                .satisfies(item -> assertThat(item).doesNotContainKey("expires"));

        ledger.record(report(0), new RunId("all", "two", false), NOW.plusSeconds(60));

        assertThat(table.query(Table.key("SCOPE", STATE), "ENTRY#"))
                .singleElement()
                .satisfies(item -> assertThat(Instant.ofEpochSecond(Table.number(item, "expires")))
                        .isEqualTo(NOW.plusSeconds(60).plus(Duration.ofDays(90))));
        assertThat(table.query(Table.key("OUTBOX", "team"), ""))
                .allSatisfy(item -> assertThat(item).containsKey("expires"));
        assertThat(table.query(Table.key("RUN", "one"), ""))
                .allSatisfy(item -> assertThat(item).containsKey("expires"));
    }

    private static Report report(int findings) {
        return new Report(
                new Report.Scan("scan", NOW, MINUTE, "test", Map.of()),
                new Report.Summary(findings, 0, 0, findings, 0, 0, 0),
                List.of(new Report.Stack(STATE, "terraform", "1", "l", "observed", findings, Optional.empty())),
                IntStream.range(0, findings)
                        .mapToObj(DynamoDbLedgerTest::missing)
                        .toList(),
                List.of());
    }

    private static Finding missing(int number) {
        return new Finding(
                "%016x".formatted(number),
                Finding.Kind.MISSING,
                STATE,
                "aws_sqs_queue.q[%d]".formatted(number),
                "aws_sqs_queue",
                "q",
                "123456789012",
                "us-east-1",
                Severity.HIGH,
                List.of(),
                List.of());
    }
}
