package dev.driftline.core.state;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.channels.ClosedChannelException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;
import org.junit.jupiter.api.Test;

class StateContentTest {

    private static final byte[] LARGE = large();

    @Test
    void a_large_one_is_kept_in_a_file_that_has_no_name_and_read_by_several_at_once() throws IOException {
        var before = spooled();
        var content = StateContent.copyOf(new ByteArrayInputStream(LARGE), Long.MAX_VALUE);

        assertThat(content).isInstanceOf(SpooledContent.class);
        assertThat(content.size()).isEqualTo(LARGE.length);
        assertThat(spooled()).isEqualTo(before);
        try (var one = content.open();
                var other = content.open()) {
            assertThat(one.readNBytes(100)).isEqualTo(other.readNBytes(100));
            assertThat(one.read()).isEqualTo(LARGE[100] & 0xff);
        }
        assertThat(content.bytes()).isEqualTo(LARGE);
    }

    @Test
    void what_is_discarded_cannot_be_read_again() throws IOException {
        var content = StateContent.copyOf(new ByteArrayInputStream(LARGE), Long.MAX_VALUE);

        content.discard();

        assertThatThrownBy(() -> content.open().read()).isInstanceOf(ClosedChannelException.class);
    }

    @Test
    void no_more_is_taken_than_asked_for() throws IOException {
        var in = new ByteArrayInputStream(LARGE);

        assertThat(StateContent.copyOf(in, LARGE.length - 5).size()).isEqualTo(LARGE.length - 5);
        assertThat(in.available()).isEqualTo(5);
        assertThat(StateContent.copyOf(new ByteArrayInputStream(LARGE), 3).bytes())
                .containsExactly(LARGE[0], LARGE[1], LARGE[2]);
    }

    private static long spooled() throws IOException {
        try (var files = Files.list(Path.of(System.getProperty("java.io.tmpdir")))) {
            return files.filter(file -> file.getFileName().toString().matches("driftline-.*\\.state"))
                    .count();
        }
    }

    private static byte[] large() {
        var bytes = new byte[StateContent.KEPT_IN_MEMORY + 1000];
        new Random(7).nextBytes(bytes);
        return bytes;
    }
}
