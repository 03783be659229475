package dev.driftline.core.state.formats;

import dev.driftline.core.state.StateContent;
import dev.driftline.core.state.StateLimit;
import dev.driftline.core.state.StateLimits;
import dev.driftline.core.state.StateRead;
import dev.driftline.core.state.UnreadableStateException;
import io.airlift.compress.v3.zstd.ZstdInputStream;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.Optional;
import java.util.zip.GZIPInputStream;

/// Takes gzip and zstd off a state, as Pulumi compresses its own and people their copies. Told by the first bytes, as
/// Pulumi tells it: the ending of the name says what was written once. A few bytes may unpack to terabytes, so what
/// comes out is counted as it comes.
final class Unpacking {

    private static final byte[] GZIP = {0x1f, (byte) 0x8b};
    private static final byte[] ZSTD = {0x28, (byte) 0xb5, 0x2f, (byte) 0xfd};

    private final StateLimits limits;

    Unpacking(StateLimits limits) {
        this.limits = limits;
    }

    /// What was packed in it; empty where nothing is.
    Optional<StateContent> unpacked(StateRead.Snapshot snapshot) throws UnreadableStateException {
        var packing = packing(snapshot);
        if (packing == Packing.NONE) {
            return Optional.empty();
        }
        var content = unpacked(snapshot, packing);
        if (packing(snapshot.with(content)) != Packing.NONE) {
            content.discard();
            throw problem(snapshot, "compressed more than once", "no tool does that: unpack it once");
        }
        return Optional.of(content);
    }

    private enum Packing {
        NONE(""),
        GZIPPED("gzip"),
        ZSTANDARD("zstd");

        private final String name;

        Packing(String name) {
            this.name = name;
        }

        private InputStream over(InputStream packed) throws IOException {
            return switch (this) {
                case NONE -> packed;
                case GZIPPED -> new GZIPInputStream(packed);
                case ZSTANDARD -> new ZstdInputStream(packed);
            };
        }
    }

    private static Packing packing(StateRead.Snapshot snapshot) throws UnreadableStateException {
        try (var in = snapshot.content().open()) {
            var start = in.readNBytes(ZSTD.length);
            if (Arrays.equals(start, ZSTD)) {
                return Packing.ZSTANDARD;
            }
            return start.length >= GZIP.length && Arrays.equals(Arrays.copyOf(start, GZIP.length), GZIP)
                    ? Packing.GZIPPED
                    : Packing.NONE;
        } catch (IOException e) {
            throw new UnreadableStateException(
                    snapshot.location(),
                    "could not be read back from the temporary folder",
                    "see to its disk; scan again",
                    e);
        }
    }

    private StateContent unpacked(StateRead.Snapshot snapshot, Packing packing) throws UnreadableStateException {
        var packed = snapshot.content().size();
        var ofRatio = Math.multiplyExact(Math.max(packed, 1), limits.of(StateLimit.RATIO));
        var most = Math.min(limits.maxBytes(), ofRatio);
        try (var in = packing.over(new BufferedInputStream(snapshot.content().open()))) {
            var content = StateContent.copyOf(in, most + 1);
            if (content.size() <= most) {
                return content;
            }
            content.discard();
        } catch (IOException | RuntimeException e) {
            // The decoder of zstd throws runtime exceptions for damaged input, and nobody's message is ours to quote.
            throw problem(
                    snapshot,
                    "compressed with %s and damaged".formatted(packing.name),
                    "restore an earlier version of it, or unpack it with the %s command to see"
                            .formatted(packing.name));
        }
        var limit = ofRatio < limits.maxBytes() ? StateLimit.RATIO : StateLimit.BYTES;
        throw problem(
                snapshot,
                "%d bytes of %s that unpack to more than %d".formatted(packed, packing.name, most),
                limits.hint(limit));
    }

    private static UnreadableStateException problem(StateRead.Snapshot snapshot, String problem, String hint) {
        return new UnreadableStateException(snapshot.location(), problem, hint, null);
    }
}
