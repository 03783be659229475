package dev.driftline.core.state.formats;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;

/// Damages bytes in the ways in which files are damaged or forged. The same number always gives the same damage.
final class Mutations {

    /// What readers of JSON and of states stumble over.
    private static final List<String> TOKENS = List.of(
            "{",
            "}",
            "[",
            "]",
            "\"",
            ",",
            ":",
            "null",
            "true",
            "\\",
            "\\u0000",
            "\\ud800",
            "\u0000",
            "\uFEFF",
            "-1",
            "0",
            "1e999999999",
            "-1E-2147483648",
            "18446744073709551616",
            "0.1",
            "\"\"",
            "{}",
            "[]",
            "\"version\": 4,",
            "\"version\": 3,",
            "\"encryption_version\": \"v0\",",
            "\"checkpoint\": {},",
            "\"index_key\": [],",
            "\"deposed\": 1,",
            "\"attributes\": null,",
            "\"modules\": [],",
            "\"iterations\": 2147483647,",
            ".%",
            ".#",
            ".0.0.0.0",
            "9".repeat(2000),
            "[".repeat(300),
            "{\"a\":".repeat(300));

    private final SplittableRandom random;

    Mutations(long number) {
        this.random = new SplittableRandom(number);
    }

    /// @param other to take pieces of
    byte[] of(byte[] original, byte[] other) {
        var bytes = original;
        for (var times = 1 + random.nextInt(4); times > 0; times--) {
            bytes = once(bytes, other);
        }
        return bytes;
    }

    private byte[] once(byte[] bytes, byte[] other) {
        if (bytes.length == 0) {
            return token();
        }
        var at = random.nextInt(bytes.length);
        var to = Math.min(bytes.length, at + 1 + random.nextInt(random.nextBoolean() ? 8 : bytes.length));
        return switch (random.nextInt(8)) {
            case 0 -> {
                var flipped = bytes.clone();
                flipped[at] ^= (byte) (1 << random.nextInt(8));
                yield flipped;
            }
            case 1 -> replaced(bytes, at, at + 1, new byte[] {(byte) random.nextInt(256)});
            case 2 -> replaced(bytes, at, to, new byte[0]);
            case 3 -> replaced(bytes, at, at, Arrays.copyOfRange(bytes, at, to));
            case 4 -> replaced(bytes, at, at, token());
            case 5 -> replaced(bytes, at, Math.min(bytes.length, at + 1 + random.nextInt(12)), token());
            case 6 -> Arrays.copyOf(bytes, at);
            default -> {
                var from = random.nextInt(other.length);
                yield replaced(bytes, at, to, Arrays.copyOfRange(other, from, Math.min(other.length, from + to - at)));
            }
        };
    }

    private byte[] token() {
        return TOKENS.get(random.nextInt(TOKENS.size())).getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] replaced(byte[] bytes, int from, int to, byte[] by) {
        var result = new byte[bytes.length - (to - from) + by.length];
        System.arraycopy(bytes, 0, result, 0, from);
        System.arraycopy(by, 0, result, from, by.length);
        System.arraycopy(bytes, to, result, from + by.length, bytes.length - to);
        return result;
    }
}
