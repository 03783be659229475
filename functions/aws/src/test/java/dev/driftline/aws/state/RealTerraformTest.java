package dev.driftline.aws.state;

import static org.assertj.core.api.Assertions.assertThat;

import dev.driftline.core.state.LockInfo;
import dev.driftline.core.state.LockMode;
import dev.driftline.core.state.StateLimits;
import dev.driftline.core.state.StateRead;
import dev.driftline.core.state.terraform.TerraformFormat;
import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// The real Terraform and its S3 backend, on the same emulator: what it writes is read, what it locks is seen, and what
/// Driftline locks holds it off.
@ExtendWith(Backends.class)
@EnabledIf(value = "terraformIsThere", disabledReason = "terraform is not on PATH: install it to prove the locks")
class RealTerraformTest {

    private static final int PATIENCE_SECONDS = 60;

    @TempDir
    Path folder = Path.of("");

    private final Backend backend;

    RealTerraformTest(Backend backend) {
        this.backend = backend;
    }

    enum Locking {
        TABLE("dynamodb_table = \"%s\""),
        FILE("use_lockfile = true"),
        BOTH("use_lockfile = true\n    dynamodb_table = \"%s\"");

        private final String settings;

        Locking(String settings) {
            this.settings = settings;
        }
    }

    static boolean terraformIsThere() {
        return Stream.of(System.getenv().getOrDefault("PATH", "").split(File.pathSeparator))
                .anyMatch(entry -> Files.isExecutable(Path.of(entry, "terraform")));
    }

    @ParameterizedTest
    @EnumSource
    void what_terraform_writes_and_locks_is_seen_and_our_lock_holds_it_off(Locking locking) throws Exception {
        write(locking);
        succeeds(terraform("init", "-input=false", "-no-color"));

        // An apply that has not ended yet holds its lock.
        var apply = terraform("apply", "-auto-approve", "-input=false", "-no-color");
        var held = whenLocked(locking, apply);
        assertThat(held.operation()).isEqualTo("OperationTypeApply");
        assertThat(held.holder()).contains("@").doesNotStartWith("driftline@");
        assertThat(held.since()).hasValueSatisfying(since -> assertThat(since).isBefore(Instant.now()));
        assertThat(new StateSources(backend.clients, LockMode.OBSERVE, StateLimits.defaults())
                        .unlock(location(locking), held.id()))
                .isInstanceOf(Unlocking.Left.class);
        Files.createFile(folder.resolve("go"));
        succeeds(apply);

        // What it wrote is read, and fits its digest.
        var snapshot = ((StateRead.Current) read(locking, LockMode.OBSERVE)).snapshot();
        var state = new TerraformFormat(StateLimits.defaults()).parse(snapshot);
        assertThat(snapshot.lock()).isEqualTo("observed");
        assertThat(state.resources())
                .singleElement()
                .satisfies(resource -> assertThat(resource.address()).isEqualTo("terraform_data.slow"));
        assertThat(state.lineage()).isNotEmpty();

        // A lock of ours is one to Terraform.
        var ours =
                LockInfo.ours(UUID.randomUUID().toString(), "here", Instant.now(), backend.bucket + "/" + Backend.KEY);
        var locks = toTake(locking);
        locks.forEach(lock -> assertThat(lock.take(ours)).isEqualTo(new StateLock.Taking.Taken()));
        var refused = terraform("apply", "-auto-approve", "-input=false", "-no-color");
        assertThat(refused.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS)).isTrue();
        assertThat(refused.exitValue()).isEqualTo(1);
        assertThat(output()).contains("Error acquiring the state lock", ours.id(), "driftline@here", "changes nothing");
        locks.forEach(lock -> assertThat(lock.look().toString()).contains(ours.id()));

        // And when it is given back, Terraform goes on, and so do we under our own lock.
        locks.forEach(lock -> assertThat(lock.release(ours)).isEmpty());
        succeeds(terraform("plan", "-input=false", "-no-color"));
        assertThat(((StateRead.Current) read(locking, LockMode.ACQUIRE))
                        .snapshot()
                        .lock())
                .isEqualTo("acquired");
        assertThat(read(locking, LockMode.OBSERVE)).isInstanceOf(StateRead.Current.class);
    }

    private StateRead.Locked whenLocked(Locking locking, Process apply) throws InterruptedException, IOException {
        var deadline = System.nanoTime() + TimeUnit.SECONDS.toNanos(PATIENCE_SECONDS);
        while (System.nanoTime() < deadline && apply.isAlive()) {
            if (Files.exists(folder.resolve("applying"))
                    && read(locking, LockMode.OBSERVE) instanceof StateRead.Locked locked) {
                return locked;
            }
            Thread.sleep(50);
        }
        throw new AssertionError("the apply was never seen to hold its lock: " + output());
    }

    private StateRead read(Locking locking, LockMode mode) {
        return backend.source(location(locking), mode, duration -> {}).read();
    }

    private String location(Locking locking) {
        return switch (locking) {
            case TABLE -> backend.location();
            case FILE -> backend.locationWithoutTable();
            case BOTH -> backend.location() + "&use_lockfile=true";
        };
    }

    private List<StateLock> toTake(Locking locking) {
        var file = new S3LockFile(backend.s3, S3Location.parse(backend.locationWithoutTable()), "us-east-1");
        var table = new DynamoDbLock(backend.dynamodb, backend.table, backend.bucket + "/" + Backend.KEY);
        return switch (locking) {
            case TABLE -> List.of(table);
            case FILE -> List.of(file);
            case BOTH -> List.of(file, table);
        };
    }

    private void write(Locking locking) throws IOException {
        var endpoint = backend.clients.settings().endpoint().orElseThrow();
        Files.writeString(folder.resolve("main.tf"), """
                terraform {
                  backend "s3" {
                    bucket = "%s"
                    key    = "%s"
                    region = "us-east-1"
                    endpoints = { s3 = "%s", dynamodb = "%s" }
                    use_path_style              = true
                    skip_credentials_validation = true
                    skip_requesting_account_id  = true
                    skip_metadata_api_check     = true
                    %s
                  }
                }

                resource "terraform_data" "slow" {
                  provisioner "local-exec" {
                    command = "touch applying; while [ ! -f go ]; do sleep 0.1; done"
                  }
                }
                """.formatted(
                        backend.bucket, Backend.KEY, endpoint, endpoint, locking.settings.formatted(backend.table)));
    }

    private Process terraform(String... arguments) throws IOException {
        var command =
                Stream.concat(Stream.of("terraform"), Stream.of(arguments)).toList();
        var builder = new ProcessBuilder(command)
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("output").toFile());
        var environment = builder.environment();
        environment.keySet().removeIf(name -> name.startsWith("TF_") || name.startsWith("AWS_"));
        environment.put("AWS_ACCESS_KEY_ID", "testing");
        environment.put("AWS_SECRET_ACCESS_KEY", "testing");
        environment.put("CHECKPOINT_DISABLE", "1");
        return builder.start();
    }

    private void succeeds(Process process) throws IOException, InterruptedException {
        assertThat(process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS)).isTrue();
        assertThat(process.exitValue()).as(output()).isZero();
    }

    /// Of the last command, as each writes the file anew.
    private String output() throws IOException {
        return Files.readString(folder.resolve("output"), StandardCharsets.UTF_8);
    }
}
