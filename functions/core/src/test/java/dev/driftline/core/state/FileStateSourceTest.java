package dev.driftline.core.state;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.Optional;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.assertj.core.api.ObjectAssert;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FileStateSourceTest {

    @TempDir
    Path folder;

    @Test
    void a_file_is_read_and_named_as_the_user_named_it() throws IOException {
        Files.writeString(folder.resolve("a.tfstate"), "{}");

        assertThat(snapshot().bytes()).asString().isEqualTo("{}");
        assertThat(snapshot().location()).isEqualTo("./a.tfstate");
        assertThat(snapshot().lock()).isEqualTo("observed");
    }

    @Test
    void its_version_changes_with_its_content_and_only_then() throws IOException {
        var file = Files.writeString(folder.resolve("a.tfstate"), "{}");
        var time = FileTime.from(Instant.parse("2026-01-01T00:00:00Z"));
        Files.setLastModifiedTime(file, time);
        var first = snapshot().version();
        assertThat(snapshot().version()).isEqualTo(first);

        Files.writeString(file, "[]");
        Files.setLastModifiedTime(file, time);
        assertThat(snapshot().version()).isNotEqualTo(first);
    }

    @Test
    void a_lock_that_terraform_left_beside_it_is_somebody_s() throws IOException {
        Files.writeString(folder.resolve("a.tfstate"), "{}");
        Files.writeString(folder.resolve(".a.tfstate.lock.info"), """
                {"ID":"4ac4","Operation":"OperationTypeApply","Info":"","Who":"ann@build-7","Version":"1.11.4",
                 "Created":"2026-01-02T03:04:05.678901234Z","Path":"a.tfstate"}""");

        assertThat(source(LockMode.OBSERVE).read())
                .isEqualTo(new StateRead.Locked(
                        "./a.tfstate",
                        "ann@build-7",
                        "OperationTypeApply",
                        Optional.of(Instant.parse("2026-01-02T03:04:05.678901234Z")),
                        "4ac4"));
        assertThat(source(LockMode.NONE).read()).isInstanceOf(StateRead.Current.class);
    }

    @Test
    void a_lock_nobody_can_make_sense_of_is_held_all_the_same() throws IOException {
        Files.writeString(folder.resolve("a.tfstate"), "{}");
        Files.writeString(folder.resolve(".a.tfstate.lock.info"), "half of a");

        assertThat(source(LockMode.OBSERVE).read()).isInstanceOf(StateRead.Locked.class);
    }

    @Test
    void no_file_is_not_found() {
        assertThat(source(LockMode.OBSERVE).read())
                .asInstanceOf(InstanceOfAssertFactories.type(StateRead.NotFound.class))
                .satisfies(notFound -> assertThat(notFound.hint()).contains("a relative one begins at"));
    }

    @Test
    void a_folder_is_told_from_a_state() throws IOException {
        Files.createDirectory(folder.resolve("a.tfstate"));
        assertFailed().satisfies(failed -> assertThat(failed.problem()).isEqualTo("a folder, no state"));

        Files.writeString(folder.resolve("a.tfstate/terraform.tfstate"), "{}");
        assertFailed().satisfies(failed -> assertThat(failed.hint()).endsWith("terraform.tfstate"));
    }

    @Test
    void a_file_beyond_the_limit_is_not_read() throws IOException {
        Files.writeString(folder.resolve("a.tfstate"), "x".repeat(101));

        assertFailed()
                .satisfies(failed -> assertThat(failed.problem()).isEqualTo("101 bytes, more than the limit of 100"));
    }

    @Test
    void the_lock_of_a_file_is_never_acquired() {
        assertThatThrownBy(() -> source(LockMode.ACQUIRE))
                .isInstanceOf(BadLocationException.class)
                .hasMessage("./a.tfstate: the lock of a local state cannot be acquired; use --lock observe for it");
    }

    private ObjectAssert<StateRead.Failed> assertFailed() {
        return assertThat(source(LockMode.OBSERVE).read())
                .asInstanceOf(InstanceOfAssertFactories.type(StateRead.Failed.class));
    }

    private StateRead.Snapshot snapshot() {
        return ((StateRead.Current) source(LockMode.OBSERVE).read()).snapshot();
    }

    private FileStateSource source(LockMode mode) {
        return new FileStateSource(
                "./a.tfstate",
                folder.resolve("a.tfstate"),
                mode,
                StateLimits.defaults().withMaxBytes(100));
    }
}
