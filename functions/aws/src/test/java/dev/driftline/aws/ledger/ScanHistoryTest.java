package dev.driftline.aws.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import dev.driftline.aws.client.AwsClients;
import dev.driftline.aws.delivery.S3Reports;
import dev.driftline.aws.emulator.Emulator;
import dev.driftline.core.compare.Difference;
import dev.driftline.core.model.Value;
import dev.driftline.core.report.Finding;
import dev.driftline.core.report.HtmlReport;
import dev.driftline.core.report.Report;
import dev.driftline.core.report.Severity;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.services.s3.S3Client;

class ScanHistoryTest {

    private static final Instant BEGAN = Instant.parse("2026-11-21T06:00:00Z");

    private static Emulator emulator;
    private static AwsClients clients;

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

    @Test
    void the_page_in_the_bucket_shows_how_many_findings_earlier_scans_of_the_same_states_had() {
        var history = history();
        history.add(report("s3://acme/prod.tfstate", "run-1", 0, 4));
        history.add(report("s3://acme/prod.tfstate", "run-1", 0, 5));
        history.add(report("s3://acme/prod.tfstate", "run-2", 1, 2));
        history.add(report("s3://acme/other.tfstate", "run-3", 1, 9));
        var s3 = clients.get(S3Client.class, S3Client::builder, "us-east-1");
        s3.createBucket(create -> create.bucket("history"));

        new S3Reports(clients, "history", List.of(new S3Reports.File("html", "text/html", new HtmlReport(history::of))))
                .send(report("s3://acme/prod.tfstate", "run-4", 2, 1));

        var key = s3.listObjectsV2(list -> list.bucket("history"))
                .contents()
                .getFirst()
                .key();
        assertThat(s3.getObjectAsBytes(get -> get.bucket("history").key(key)).asUtf8String())
                .contains("<figcaption>5 → 1 over 3 scans</figcaption>", "<path class=\"line\"");
    }

    private static ScanHistory history() {
        var name = UUID.randomUUID().toString();
        LedgerTables.create(clients, name);
        return new ScanHistory(Table.of(clients, name), Clock.fixed(BEGAN, ZoneOffset.UTC));
    }

    private static Report report(String state, String run, int hours, int findings) {
        return new Report(
                new Report.Scan(run, BEGAN.plus(Duration.ofHours(hours)), Duration.ZERO, "test", Map.of()),
                new Report.Summary(9, 9 - findings, findings, 0, 0, 0, 0),
                List.of(new Report.Stack(state, "terraform/4", "1", "l", "observed", 9, Optional.empty())),
                IntStream.range(0, findings)
                        .mapToObj(number -> finding(state, "aws_sqs_queue.q" + number))
                        .toList(),
                List.of());
    }

    private static Finding finding(String state, String address) {
        return new Finding(
                address,
                Finding.Kind.CHANGED,
                state,
                address,
                "aws_sqs_queue",
                address,
                "123456789012",
                "us-east-1",
                Severity.MEDIUM,
                List.of(),
                List.of(new Difference("delay_seconds", Value.of(0), Value.of(5), false)));
    }
}
