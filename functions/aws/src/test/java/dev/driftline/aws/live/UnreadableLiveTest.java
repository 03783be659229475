package dev.driftline.aws.live;

import static org.assertj.core.api.Assertions.assertThat;

import dev.driftline.aws.client.AwsClients;
import dev.driftline.aws.client.AwsSettings;
import dev.driftline.aws.emulator.Emulator;
import dev.driftline.aws.emulator.Interference;
import dev.driftline.core.report.Report;
import dev.driftline.core.report.Report.Status;
import java.io.IOException;
import java.net.URI;
import java.util.Optional;
import java.util.function.Function;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/// What AWS does not say is unknown: never missing, never in sync.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class UnreadableLiveTest {

    private Emulator emulator;

    @BeforeAll
    void start() throws IOException {
        emulator = Emulator.start();
        emulator.replay(Worlds.folder("smoke"), "world");
    }

    @AfterAll
    void stop() {
        emulator.close();
    }

    @Test
    void when_everything_is_denied_everything_is_unknown() {
        var report = scan(emulator.url(), operation -> Interference.DENIED);
        assertThat(report.findings()).isEmpty();
        assertThat(report.summary().unknown() + report.summary().unsupported())
                .isEqualTo(report.summary().resources());
        assertThat(report.coverage())
                .filteredOn(unchecked -> unchecked.status() != Status.UNSUPPORTED)
                .isNotEmpty()
                .allMatch(unchecked -> unchecked.status() == Status.DENIED);
        assertThat(report.exitCode(false)).isEqualTo(1);
    }

    @Test
    void one_denied_call_leaves_the_other_resources_compared() {
        var report = scan(
                emulator.url(), operation -> operation.equals("DescribeSecurityGroups") ? Interference.DENIED : "");
        assertThat(report.findings()).isEmpty();
        assertThat(report.coverage())
                .filteredOn(unchecked -> unchecked.status() == Status.DENIED)
                .singleElement()
                .satisfies(unchecked -> {
                    assertThat(unchecked.address()).isEqualTo("aws_security_group.web");
                    assertThat(unchecked.reason())
                            .contains("ec2:DescribeSecurityGroups")
                            .contains("denied");
                });
        assertThat(report.summary().inSync()).isPositive();
        assertThat(report.exitCode(false)).isEqualTo(1);
    }

    @Test
    void throttled_to_the_last_retry_is_said_as_such() {
        var report =
                scan(emulator.url(), operation -> operation.equals("DescribeSubnets") ? Interference.THROTTLED : "");
        assertThat(report.findings()).isEmpty();
        assertThat(report.coverage())
                .filteredOn(unchecked -> unchecked.address().equals("aws_subnet.a"))
                .singleElement()
                .satisfies(unchecked -> assertThat(unchecked.status()).isEqualTo(Status.THROTTLED));
    }

    @Test
    void an_error_of_aws_is_no_deletion() {
        var report = scan(emulator.url(), operation -> operation.equals("DescribeSubnets") ? Interference.BROKEN : "");
        assertThat(report.findings()).isEmpty();
        assertThat(report.coverage())
                .filteredOn(unchecked -> unchecked.address().equals("aws_subnet.a"))
                .singleElement()
                .satisfies(unchecked -> assertThat(unchecked.status()).isEqualTo(Status.FAILED));
    }

    @Test
    void an_endpoint_that_nobody_serves_makes_everything_unknown() {
        var report = scan(URI.create("http://127.0.0.1:1"), operation -> "");
        assertThat(report.findings()).isEmpty();
        assertThat(report.summary().inSync()).isZero();
        assertThat(report.exitCode(false)).isEqualTo(1);
    }

    @Test
    void resources_are_looked_for_in_their_own_region_whatever_the_operators() {
        try (var clients = new AwsClients(new AwsSettings("eu-west-1", Optional.of(emulator.url()), 2))) {
            var report = Worlds.scan(clients, "smoke", "state.tfstate");
            assertThat(report.findings()).isEmpty();
            assertThat(report.summary().unknown()).isZero();
        }
    }

    @Test
    void resources_of_another_account_are_denied_and_not_missing() {
        try (var clients = emulator.clients()) {
            var report = Worlds.scan(clients, Worlds.renamed("smoke", "123456789012", "210987654321"));
            assertThat(report.findings()).isEmpty();
            assertThat(report.coverage())
                    .filteredOn(unchecked -> unchecked.status() != Status.UNSUPPORTED)
                    .isNotEmpty()
                    .allSatisfy(unchecked -> assertThat(unchecked.reason()).contains("210987654321"));
        }
    }

    private static Report scan(URI endpoint, Function<String, String> refusal) {
        try (var clients =
                new AwsClients(new AwsSettings("us-east-1", Optional.of(endpoint), 2), new Interference(refusal))) {
            return Worlds.scan(clients, "smoke", "state.tfstate");
        }
    }
}
