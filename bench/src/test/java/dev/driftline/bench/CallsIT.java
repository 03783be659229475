package dev.driftline.bench;

import static org.assertj.core.api.Assertions.assertThat;

import dev.driftline.aws.emulator.Emulator;
import dev.driftline.bench.estate.Drift;
import dev.driftline.bench.estate.Estate;
import dev.driftline.bench.estate.Mix;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// How often AWS is asked; how long that takes is not a test's to say.
class CallsIT {

    private static final Path ROOT = Path.of("..").toAbsolutePath().normalize();

    @TempDir
    Path folder;

    @Test
    void an_account_s_identities_are_read_in_bulk_and_every_change_of_them_is_found() throws Exception {
        try (var emulator = Emulator.startLocal();
                var aws = emulator.clients()) {
            var estate = Estate.build(Mix.IAM, 100, emulator, folder);
            var subjects = new Subjects(ROOT, emulator, new Counts(emulator.url()), folder);

            var untouched = subjects.cli(estate);
            var peer = subjects.peer(estate);
            var planted = Drift.plant(Mix.IAM, aws, type -> type);
            var changed = subjects.cli(estate);

            assertThat(untouched.resources()).isEqualTo(100);
            assertThat(untouched.findings()).isEmpty();
            assertThat(untouched.calls()).isLessThanOrEqualTo(12);
            assertThat(peer.calls()).isGreaterThan(150);
            assertThat(changed.findings()).isEqualTo(planted);
        }
    }

    @Test
    void two_states_of_an_account_cost_less_in_one_scan_than_in_two() throws Exception {
        var states = Files.createDirectory(folder.resolve("states"));
        try (var emulator = Emulator.startLocal()) {
            var network = Estate.build(Mix.NETWORK, 100, emulator, states);
            var mixed = Estate.build(Mix.MIXED, 100, emulator, states);
            var both = new Estate("both", network.resources() + mixed.resources(), states);
            var subjects = new Subjects(ROOT, emulator, new Counts(emulator.url()), folder);

            var alone = List.of(subjects.cli(network), subjects.cli(mixed));
            var together = subjects.cli(both);

            assertThat(together.resources()).isEqualTo(both.resources());
            assertThat(together.findings()).isEmpty();
            for (var service : List.of("ec2", "sts")) {
                assertThat(together.byService().get(service))
                        .as(service)
                        .isLessThan(alone.stream()
                                .mapToInt(one -> one.byService().getOrDefault(service, 0))
                                .sum());
            }
            assertThat(together.calls())
                    .isLessThan(alone.stream().mapToInt(Outcome::calls).sum());
        }
    }
}
