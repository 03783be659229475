package dev.driftline.aws.state;

import static org.assertj.core.api.Assertions.assertThat;

import dev.driftline.core.state.LockInfo;
import dev.driftline.core.state.LockMode;
import dev.driftline.core.state.StateRead;
import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/// What is left of a lock when the process that holds it ends.
@ExtendWith(Backends.class)
class LockHolderTest {

    private final Backend backend;
    private final Process holder;

    LockHolderTest(Backend backend) throws IOException {
        this.backend = backend;
        backend.putState("{}");
        backend.putDigestOf("never written");
        holder = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Daws.accessKeyId=testing",
                        "-Daws.secretAccessKey=testing",
                        "-cp",
                        System.getProperty("java.class.path"),
                        LockHolder.class.getName(),
                        backend.clients.settings().endpoint().orElseThrow().toString(),
                        backend.location())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        assertThat(holder.inputReader().readLine()).isEqualTo("holding");
        assertThat(backend.lockInfo()).isPresent();
    }

    @AfterEach
    void stop() {
        holder.destroyForcibly();
    }

    @Test
    void a_process_told_to_end_gives_the_lock_back() throws InterruptedException {
        holder.destroy();

        assertThat(holder.waitFor(60, TimeUnit.SECONDS)).isTrue();
        assertThat(backend.lockInfo()).isEmpty();
    }

    @Test
    void a_crash_leaves_a_lock_that_says_whose_it_was() throws InterruptedException {
        holder.destroyForcibly();

        assertThat(holder.waitFor(60, TimeUnit.SECONDS)).isTrue();
        var left = LockInfo.parse(backend.lockInfo().orElseThrow());
        assertThat(left.who()).startsWith("driftline@");
        assertThat(left.info()).isEqualTo("Driftline reads the state; it changes nothing");
        assertThat(left.id()).isNotEmpty();
        assertThat(backend.source(LockMode.OBSERVE).read()).isInstanceOf(StateRead.Locked.class);
    }
}
