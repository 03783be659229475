package dev.driftline.bench;

import static org.assertj.core.api.Assertions.assertThat;

import dev.driftline.aws.emulator.Emulator;
import dev.driftline.bench.estate.Drift;
import dev.driftline.bench.estate.Estate;
import dev.driftline.bench.estate.Mix;
import java.nio.file.Path;
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
}
