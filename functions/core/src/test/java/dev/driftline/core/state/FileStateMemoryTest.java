package dev.driftline.core.state;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.driftline.core.state.StateMemory.Recall;
import dev.driftline.core.state.StateMemory.Seen;
import java.io.IOException;
import java.math.BigInteger;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FileStateMemoryTest {

    private static final Seen SEEN =
            new Seen(BigInteger.valueOf(7), "lineage", "abc", 12, Instant.parse("2026-03-04T05:06:07Z"));

    @TempDir
    Path folder = Path.of("");

    private Path file = Path.of("");

    @BeforeEach
    void name() {
        file = folder.resolve("memory.json");
    }

    @Test
    void what_was_remembered_is_known_to_the_next_scan() {
        assertThat(FileStateMemory.in(file).remember("s3://b/k", SEEN)).isEmpty();

        assertThat(FileStateMemory.in(file).recall("s3://b/k")).isEqualTo(new Recall.Known(SEEN));
        assertThat(FileStateMemory.in(file).recall("s3://b/other")).isEqualTo(new Recall.Nothing());
    }

    @Test
    void an_earlier_sight_does_not_replace_a_later_one() {
        var memory = FileStateMemory.in(file);
        memory.remember("s", SEEN);

        memory.remember("s", new Seen(BigInteger.ONE, "l", "x", 1, SEEN.at().minusSeconds(1)));

        assertThat(memory.recall("s")).isEqualTo(new Recall.Known(SEEN));
    }

    @Test
    void a_file_that_cannot_be_written_is_told() {
        assertThat(FileStateMemory.in(folder.resolve("no/such/folder/m.json")).remember("s", SEEN))
                .hasValueSatisfying(problem -> assertThat(problem).contains("cannot be written"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "[]", "{\"version\": 2, \"states\": {}}", "{\"version\": 1, \"states\": {\"s\": {}}}"})
    void another_file_is_refused_and_left_as_it_is(String content) throws IOException {
        Files.writeString(file, content);

        assertThatThrownBy(() -> FileStateMemory.in(file))
                .isInstanceOf(BadLocationException.class)
                .hasMessageContaining("no memory of Driftline");
        assertThat(file).hasContent(content);
    }
}
