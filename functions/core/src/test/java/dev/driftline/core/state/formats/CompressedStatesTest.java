package dev.driftline.core.state.formats;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.driftline.core.state.ParsedState;
import dev.driftline.core.state.StateLimits;
import dev.driftline.core.state.StateRead;
import dev.driftline.core.state.UnreadableStateException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HexFormat;
import org.junit.jupiter.api.Test;

class CompressedStatesTest {

    /// `{"version": 4, "serial": 3, "lineage": "zstd"}` through `zstd -19` of facebook/zstd 1.5.
    private static final byte[] BY_THE_ZSTD_COMMAND = HexFormat.of()
            .parseHex(
                    "28b52ffd04687101007b2276657273696f6e223a20342c202273657269616c223a20332c20226c696e65616765223a20227a737464227d641a274b");

    @Test
    void gzip_and_zstd_are_taken_off_whatever_the_state_is_called() throws IOException, UnreadableStateException {
        var plain = Files.readAllBytes(Path.of("src/test/resources/worlds/network/state.tfstate"));

        var expected = parse(plain, StateLimits.defaults());

        assertThat(parse(Packed.gzip(plain), StateLimits.defaults())).isEqualTo(expected);
        assertThat(parse(Packed.zstd(plain), StateLimits.defaults())).isEqualTo(expected);
        assertThat(expected.resources()).isNotEmpty();
    }

    @Test
    void what_the_zstd_command_wrote_is_read() throws UnreadableStateException {
        assertThat(parse(BY_THE_ZSTD_COMMAND, StateLimits.defaults()).lineage()).isEqualTo("zstd");
    }

    @Test
    void a_bomb_is_refused_by_its_ratio() throws IOException {
        var bomb = new byte[50_000_000];

        for (var packed : new byte[][] {Packed.gzip(bomb), Packed.zstd(bomb)}) {
            var refused = refused(packed, StateLimits.defaults());
            assertThat(refused.problem()).endsWith("that unpack to more than %d".formatted(packed.length * 200));
            assertThat(refused.hint()).contains("raise DRIFT_STATE_MAX_RATIO (200)");
        }
    }

    @Test
    void what_unpacks_to_more_than_a_state_may_have_is_refused() throws IOException {
        var limits = StateLimits.defaults().withMaxBytes(10_000);

        var refused = refused(
                Packed.gzip("{\"version\": 4 %s}".formatted(" ".repeat(10_000)).getBytes(StandardCharsets.UTF_8)),
                limits);

        assertThat(refused.problem()).endsWith("bytes of gzip that unpack to more than 10000");
        assertThat(refused.hint()).contains("raise DRIFT_STATE_MAX_BYTES (10000)");
    }

    @Test
    void a_damaged_one_is_refused_and_not_quoted() throws IOException {
        var plain = Files.readAllBytes(Path.of("src/test/resources/worlds/smoke/state.tfstate"));

        assertThat(refused(cut(Packed.gzip(plain)), StateLimits.defaults()).problem())
                .isEqualTo("compressed with gzip and damaged");
        assertThat(refused(cut(Packed.zstd(plain)), StateLimits.defaults()).problem())
                .isEqualTo("compressed with zstd and damaged");
    }

    @Test
    void what_is_compressed_twice_is_refused() throws IOException {
        assertThat(refused(Packed.gzip(Packed.zstd(new byte[] {'{', '}'})), StateLimits.defaults())
                        .problem())
                .isEqualTo("compressed more than once");
    }

    private static byte[] cut(byte[] bytes) {
        return Arrays.copyOf(bytes, bytes.length * 2 / 3);
    }

    private static UnreadableStateException refused(byte[] state, StateLimits limits) {
        return catchThrowableOfType(UnreadableStateException.class, () -> parse(state, limits));
    }

    private static ParsedState parse(byte[] state, StateLimits limits) throws UnreadableStateException {
        return new KnownFormats(limits).parse(new StateRead.Snapshot("here.json", state, "1", "none"));
    }
}
