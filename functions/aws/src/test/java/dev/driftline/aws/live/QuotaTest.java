package dev.driftline.aws.live;

import static org.assertj.core.api.Assertions.assertThat;

import dev.driftline.aws.client.AwsClients;
import dev.driftline.aws.client.AwsSettings;
import dev.driftline.aws.client.Rate;
import dev.driftline.aws.client.RateLimits;
import dev.driftline.aws.emulator.Emulator;
import dev.driftline.aws.emulator.Interference;
import dev.driftline.core.report.Report;
import java.io.IOException;
import java.util.Optional;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/// API quota is the user's: a scan keeps to a pace, backs off when AWS says so, and ends complete all the same.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class QuotaTest {

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
    void a_server_that_throttles_slows_the_scan_and_takes_nothing_from_it() {
        var server = new Quota(10);
        var report = scan(server, settings().withLimits(RateLimits.of(new Rate(20, 20))));

        assertThat(report.summary().unknown()).isZero();
        assertThat(report.summary().inSync()).isEqualTo(9);
        assertThat(server.refused.get()).isPositive();
        // No storm: what is sent again does not come on top of a burst.
        assertThat(server.most()).isLessThan(80);
    }

    @Test
    void a_pace_below_the_quota_is_never_throttled() {
        var server = new Quota(30);
        var report = scan(server, settings().withLimits(RateLimits.of(new Rate(3, 2))));

        assertThat(report.summary().inSync()).isEqualTo(9);
        assertThat(server.refused).hasValue(0);
    }

    @Test
    void beyond_its_budget_a_scan_asks_nothing_and_says_what_it_left_out() {
        var server = new Quota(1000);
        var report = scan(server, settings().withMaxCalls(12));

        assertThat(server.asked()).isEqualTo(12);
        assertThat(report.scan().totalCalls()).isEqualTo(12);
        assertThat(report.findings()).isEmpty();
        assertThat(report.summary().unknown()).isPositive();
        assertThat(report.coverage()).isNotEmpty().allSatisfy(unchecked -> {
            assertThat(unchecked.reason()).contains("the budget of 12 calls is spent");
            assertThat(unchecked.reason()).as("nobody was asked").doesNotContain("no answer");
        });
        assertThat(report.exitCode(false)).isEqualTo(1);
    }

    @Test
    void the_report_says_who_asked_for_what() {
        var report = scan(new Quota(1000), settings());

        var groups = "ec2:DescribeSecurityGroups";
        assertThat(report.scan().askers().get(groups)).containsEntry("aws_security_group", 1);
        assertThat(report.scan().apiCalls()).containsEntry(groups, 1);
    }

    private AwsSettings settings() {
        return new AwsSettings("us-east-1", Optional.of(emulator.url()), 12);
    }

    private static Report scan(Quota server, AwsSettings settings) {
        try (var clients = new AwsClients(settings, new Interference(server::answer))) {
            return Worlds.scan(clients, "smoke", "state.tfstate");
        }
    }

    /// Takes so many requests in each second, and throttles the others.
    private static final class Quota {
        private final int aSecond;
        private final ConcurrentSkipListMap<Long, AtomicInteger> bySecond = new ConcurrentSkipListMap<>();
        private final AtomicInteger refused = new AtomicInteger();

        Quota(int aSecond) {
            this.aSecond = aSecond;
        }

        String answer(String operation) {
            var second = System.nanoTime() / 1_000_000_000;
            var count =
                    bySecond.computeIfAbsent(second, key -> new AtomicInteger()).incrementAndGet();
            if (count <= aSecond) {
                return "";
            }
            refused.incrementAndGet();
            return Interference.THROTTLED;
        }

        int asked() {
            return bySecond.values().stream().mapToInt(AtomicInteger::get).sum();
        }

        int most() {
            return bySecond.values().stream().mapToInt(AtomicInteger::get).max().orElse(0);
        }
    }
}
