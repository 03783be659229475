package dev.driftline.aws.live;

import static org.assertj.core.api.Assertions.assertThat;

import dev.driftline.aws.client.AwsClients;
import dev.driftline.aws.emulator.Emulator;
import dev.driftline.core.ledger.PartDocument;
import dev.driftline.core.report.Report;
import dev.driftline.core.scan.Numbers;
import dev.driftline.core.scan.OpenScan;
import dev.driftline.core.scan.Partial;
import dev.driftline.core.scan.ScanPlan;
import java.io.IOException;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// A scan in parts, each with states, clients and a process of its own, tells what the scan at once tells.
class ScanInPartsTest {

    private static Emulator emulator;

    @BeforeAll
    static void start() {
        emulator = Emulator.start();
    }

    @AfterAll
    static void stop() {
        emulator.close();
    }

    @ParameterizedTest
    @ValueSource(strings = {"network", "iam", "storage"})
    void tells_what_the_scan_at_once_tells(String world) throws IOException {
        emulator.replay(Worlds.folder(world), "world").replay(Worlds.folder(world), "drift");
        var whole = atOnce(world);
        for (var most : List.of(1, 7, 40)) {
            var joined = inParts(world, most);

            assertThat(joined.summary()).isEqualTo(whole.summary());
            assertThat(joined.findings())
                    .containsExactlyInAnyOrderElementsOf(kept(whole).findings());
            assertThat(joined.setAside())
                    .containsExactlyInAnyOrderElementsOf(kept(whole).setAside());
            assertThat(joined.coverage()).containsExactlyInAnyOrderElementsOf(whole.coverage());
            assertThat(joined.stacks()).isEqualTo(whole.stacks());
            assertThat(joined.exitCode(false)).isEqualTo(whole.exitCode(false));
        }
        assertThat(whole.findings()).isNotEmpty();
    }

    @Test
    void what_there_is_no_time_for_is_left_and_nothing_is_told_of_it() throws IOException {
        emulator.replay(Worlds.folder("iam"), "world").replay(Worlds.folder("iam"), "drift");
        try (var clients = emulator.clients()) {
            var open = open(clients.until(Instant.now(), Clock.systemUTC()), "iam");
            var plan = open.plan(1_000);
            var part = open.part(plan, plan.everything());

            assertThat(part.left().size())
                    .as(part.report().coverage().toString())
                    .isGreaterThan(10);
            assertThat(part.report().findings()).isEmpty();
            assertThat(part.report().summary().unknown()).isZero();
        }
    }

    private static Report atOnce(String world) {
        try (var clients = emulator.clients()) {
            return Worlds.scan(clients, world, "state.tfstate");
        }
    }

    /// Without values that may not be shown.
    private static Report kept(Report whole) {
        return PartDocument.partial(PartDocument.partial(new Partial(whole, Numbers.none(), Numbers.none())))
                .report();
    }

    private static Report inParts(String world, int most) {
        var plan = PartDocument.plan(PartDocument.plan(plan(world, most)));
        assertThat(plan.parts()).hasSizeGreaterThan(1);
        var parts = new ArrayList<Partial>();
        var order = new ArrayList<>(plan.parts());
        Collections.shuffle(order, new Random(most));
        for (var which : order) {
            try (var clients = emulator.clients()) {
                var open = open(clients, world);
                assertThat(open.isAsPlanned(plan)).isTrue();
                parts.add(PartDocument.partial(PartDocument.partial(open.part(plan, which))));
            }
        }
        try (var clients = emulator.clients()) {
            return open(clients, world).joined(plan, parts);
        }
    }

    private static ScanPlan plan(String world, int most) {
        try (var clients = emulator.clients()) {
            return open(clients, world).plan(most);
        }
    }

    private static OpenScan open(AwsClients clients, String world) {
        return Worlds.open(clients, world);
    }
}
