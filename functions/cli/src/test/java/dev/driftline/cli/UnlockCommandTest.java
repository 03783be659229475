package dev.driftline.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.driftline.aws.state.Unlocking;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class UnlockCommandTest {

    @Test
    void a_lock_that_a_killed_scan_left_is_cleared() {
        var run = unlocking(new Unlocking.Cleared("lock-1"));

        assertThat(run.exit()).isZero();
        assertThat(run.out()).isEqualToIgnoringNewLines("cleared lock lock-1");
    }

    @Test
    void a_state_that_nobody_holds_is_no_error() {
        assertThat(unlocking(new Unlocking.Free()).exit()).isZero();
    }

    @Test
    void somebody_elses_lock_stays_and_that_is_an_error_in_one_line() {
        var run = unlocking(new Unlocking.Left("held by ann@build-7"));

        assertThat(run.exit()).isEqualTo(1);
        assertThat(run.err()).isEqualToIgnoringNewLines("driftline: s3://b/k: not cleared: held by ann@build-7");
    }

    @ParameterizedTest
    @ValueSource(strings = {"unlock --state a.tfstate id", "unlock --state s3://b/k", "unlock id"})
    void what_cannot_be_the_place_of_a_lock_of_ours_is_refused_in_one_line(String line) {
        var run = Run.of(line.split(" "));

        assertThat(run.exit()).isEqualTo(1);
        assertThat(run.err().lines()).hasSize(1).first().asString().startsWith("driftline: ");
    }

    @ParameterizedTest
    @ValueSource(strings = {"90s", "2m", "1h", "1m30s", "0s"})
    void a_time_is_written_as_for_terraform(String time) {
        assertThat(new Patience().convert(time)).isGreaterThanOrEqualTo(Duration.ZERO);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "2", "2 minutes", "-1s", "s", "1s2m"})
    void what_is_no_time_is_refused(String time) {
        assertThat(Run.of("scan", "--state", "a", "--lock-timeout", time).exit())
                .isEqualTo(1);
    }

    private static Run unlocking(Unlocking outcome) {
        var out = new StringWriter();
        var err = new StringWriter();
        var terminal = new Terminal(new PrintWriter(out), new PrintWriter(err), Map.of(), false, false);
        var exit = CommandLines.of(
                        terminal,
                        (asked, watch) -> {
                            throw new AssertionError("nobody asked for a scan");
                        },
                        new AwsScanning(Map.of(), java.time.Clock.systemUTC(), "test"),
                        (state, id) -> outcome)
                .execute("unlock", "--state", "s3://b/k", "lock-1");
        terminal.flush();
        return new Run(exit, out.toString(), err.toString());
    }
}
