package dev.driftline.aws.live;

import static org.assertj.core.api.Assertions.assertThat;

import dev.driftline.aws.emulator.Emulator;
import dev.driftline.core.report.Finding;
import dev.driftline.core.report.Report;
import dev.driftline.core.state.StateRead;
import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Recorded estates whose state is spelled as Terraform 0.11 would: the same silence, and the same findings.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class LegacyWorldTest {

    private Emulator emulator;

    @BeforeAll
    void start() {
        emulator = Emulator.start();
    }

    @AfterAll
    void stop() {
        emulator.close();
    }

    @ParameterizedTest
    @ValueSource(strings = "network")
    void a_state_of_version_3_is_compared_as_one_of_version_4(String world) throws IOException {
        var state = LegacySpelling.of(Files.readAllBytes(Worlds.folder(world).resolve("state.tfstate")));
        emulator.replay(Worlds.folder(world), "world");

        var untouched = scan(state);

        assertThat(untouched.stacks().getFirst().format()).isEqualTo("terraform/3");
        assertThat(untouched.findings()).isEmpty();
        assertThat(untouched.summary().inSync()).isGreaterThan(20);

        emulator.replay(Worlds.folder(world), "drift");
        try (var clients = emulator.clients()) {
            assertThat(told(scan(state)))
                    .isNotEmpty()
                    .containsExactlyInAnyOrderElementsOf(told(Worlds.scan(clients, world, "state.tfstate")));
        }
    }

    private static List<String> told(Report report) {
        return report.findings().stream()
                .map(finding -> "%s %s %s".formatted(finding.kind(), finding.resourceId(), changed(finding)))
                .toList();
    }

    private static List<String> changed(Finding finding) {
        return finding.changes().stream().map(change -> change.path()).sorted().toList();
    }

    private Report scan(byte[] state) {
        try (var clients = emulator.clients()) {
            return Worlds.scan(clients, new StateRead.Snapshot("legacy.tfstate", state, "1", "none"));
        }
    }
}
