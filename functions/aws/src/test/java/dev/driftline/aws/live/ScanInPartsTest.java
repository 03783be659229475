package dev.driftline.aws.live;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static org.assertj.core.api.Assertions.assertThat;

import dev.driftline.aws.emulator.Emulator;
import dev.driftline.core.ledger.PartDocument;
import dev.driftline.core.report.Finding;
import dev.driftline.core.report.Report;
import dev.driftline.core.scan.Numbers;
import dev.driftline.core.scan.Partial;
import dev.driftline.core.scan.ScanPlan;
import dev.driftline.core.state.StateRead;
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

        assertThat(toldInPartsToo(List.of(state(world)))).isNotEmpty();
    }

    /// Each undoes what the other applies, and both are told of every resource, whatever part looked at it.
    @Test
    void tells_what_two_states_manage() throws IOException {
        emulator.replay(Worlds.folder("network"), "world").replay(Worlds.folder("network"), "drift");
        var duplicates = toldInPartsToo(List.of(state("network"), Worlds.imported("network", "other"))).stream()
                .filter(finding -> finding.kind() == Finding.Kind.DUPLICATE)
                .toList();

        var of = duplicates.stream().collect(groupingBy(Finding::address, counting()));
        assertThat(of)
                .hasSizeGreaterThan(20)
                .allSatisfy((_, count) -> assertThat(count).isEqualTo(2));
    }

    private static List<Finding> toldInPartsToo(List<StateRead.Snapshot> states) {
        var whole = atOnce(states);
        for (var most : List.of(1, 7, 40)) {
            var joined = inParts(states, most);

            assertThat(joined.summary()).isEqualTo(whole.summary());
            assertThat(joined.findings())
                    .containsExactlyInAnyOrderElementsOf(kept(whole).findings());
            assertThat(joined.setAside())
                    .containsExactlyInAnyOrderElementsOf(kept(whole).setAside());
            assertThat(joined.coverage()).containsExactlyInAnyOrderElementsOf(whole.coverage());
            assertThat(joined.stacks()).isEqualTo(whole.stacks());
            assertThat(joined.exitCode(false)).isEqualTo(whole.exitCode(false));
        }
        return whole.findings();
    }

    @Test
    void what_there_is_no_time_for_is_left_and_nothing_is_told_of_it() throws IOException {
        emulator.replay(Worlds.folder("iam"), "world").replay(Worlds.folder("iam"), "drift");
        try (var clients = emulator.clients()) {
            var open = Worlds.open(clients.until(Instant.now(), Clock.systemUTC()), List.of(state("iam")));
            var plan = open.plan(1_000);
            var part = open.part(plan, plan.everything());

            assertThat(part.left().size())
                    .as(part.report().coverage().toString())
                    .isGreaterThan(10);
            assertThat(part.report().findings()).isEmpty();
            assertThat(part.report().summary().unknown()).isZero();
        }
    }

    private static StateRead.Snapshot state(String world) {
        return Worlds.snapshot(world, "state.tfstate");
    }

    private static Report atOnce(List<StateRead.Snapshot> states) {
        try (var clients = emulator.clients()) {
            return Worlds.scan(clients, states);
        }
    }

    /// Without values that may not be shown.
    private static Report kept(Report whole) {
        return PartDocument.partial(PartDocument.partial(new Partial(whole, Numbers.none(), Numbers.none())))
                .report();
    }

    private static Report inParts(List<StateRead.Snapshot> states, int most) {
        var plan = PartDocument.plan(PartDocument.plan(plan(states, most)));
        assertThat(plan.parts()).hasSizeGreaterThan(1);
        var parts = new ArrayList<Partial>();
        var order = new ArrayList<>(plan.parts());
        Collections.shuffle(order, new Random(most));
        for (var which : order) {
            try (var clients = emulator.clients()) {
                var open = Worlds.open(clients, states);
                assertThat(open.isAsPlanned(plan)).isTrue();
                parts.add(PartDocument.partial(PartDocument.partial(open.part(plan, which))));
            }
        }
        try (var clients = emulator.clients()) {
            return Worlds.open(clients, states).joined(plan, parts);
        }
    }

    private static ScanPlan plan(List<StateRead.Snapshot> states, int most) {
        try (var clients = emulator.clients()) {
            return Worlds.open(clients, states).plan(most);
        }
    }
}
