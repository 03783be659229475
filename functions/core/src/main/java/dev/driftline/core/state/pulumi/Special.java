package dev.driftline.core.state.pulumi;

import dev.driftline.core.model.LiveRead;
import dev.driftline.core.model.Value;
import java.math.BigDecimal;
import java.util.Set;

/// Objects of a checkpoint that stand for something else: they carry a signature (pulumi/pulumi,
/// `sdk/go/common/resource/sig/sig.go`).
final class Special {

    private static final String KEY = "4dabf18193072939515e22adb298388d";
    private static final String SECRET = "1b47061264138c4ac30d75fd1eb44270";
    private static final String REFERENCE = "5cf8f73096256a8f31e491e813e4eb8e";
    private static final String OUTPUT = "d0e6a833031e9bbcd3f4e8bde6ca49a4";
    private static final String FLOAT = "8ad145fe-0d11-4827-bfd7-1abcbf086f5c";
    private static final String ASSET = "c44067f5952c0a294b673a41bacd8c17";
    private static final String ARCHIVE = "0def7320c3a5731c473e5ecbe6d01bc7";

    /// Stands for a value that is not known before the next update.
    private static final String COMPUTED = "04da6b54-80e4-46f7-96ec-b56ff0331ba9";

    /// Data that the bridge keeps for itself, at any level.
    private static final Set<String> RESERVED = Set.of("__defaults", "__meta", "__pulumi_raw_state_delta");

    private Special() {}

    /// What an object or text of a checkpoint stands for.
    sealed interface Meaning {
        /// Itself.
        record Plain(Value value) implements Meaning {}

        /// A secret in the clear, as `--show-secrets` writes it.
        ///
        /// @param json the value as JSON
        record Secret(String json) implements Meaning {}

        /// The value is in it, and may have a meaning of its own.
        record Wrapped(Value value, boolean secret) implements Meaning {}
    }

    static Meaning of(Value value) {
        return switch (value) {
            case Value.Text(var text)
            when text.equals(COMPUTED) -> unknown("Computed", "not known before the next update");
            case Value.Block block when block.fields().containsKey(KEY) -> signed(block);
            case Value.Block _,
                    Value.Text _,
                    Value.Absent _,
                    Value.Numeric _,
                    Value.Flag _,
                    Value.ListOf _,
                    Value.SetOf _,
                    Value.MapOf _,
                    Value.Unknown _ -> new Meaning.Plain(value);
        };
    }

    static boolean isReserved(String property) {
        return RESERVED.contains(property);
    }

    private static Meaning signed(Value.Block block) {
        return switch (block.get(KEY).asText()) {
            case SECRET ->
                block.get("plaintext") instanceof Value.Text(var json)
                        ? new Meaning.Secret(json)
                        : unknown("Encrypted", "a secret, kept encrypted in the state");
            case OUTPUT ->
                block.fields().containsKey("value")
                        ? new Meaning.Wrapped(
                                block.get("value"), block.get("secret").asText().equals("true"))
                        : unknown("Computed", "not known before the next update");
            case REFERENCE -> reference(block.get("id"));
            case FLOAT -> number(block.get("value").asText());
            case ASSET, ARCHIVE -> unknown("Asset", "a file or an archive, of which the state keeps no content");
            default -> unknown("Special", "a kind of value that the state does not spell out");
        };
    }

    private static Meaning reference(Value id) {
        return id.asText().isEmpty()
                ? unknown("Computed", "a reference to a resource without an id")
                : new Meaning.Plain(id);
    }

    /// The bits of a double in hexadecimal digits.
    private static Meaning number(String bits) {
        try {
            var number = Double.longBitsToDouble(Long.parseUnsignedLong(bits, 16));
            return Double.isFinite(number)
                    ? new Meaning.Plain(new Value.Numeric(new BigDecimal(Double.toString(number))))
                    : unknown("Number", "no finite number");
        } catch (IllegalArgumentException e) {
            return unknown("Number", "a number that is not legible");
        }
    }

    static Meaning unknown(String code, String reason) {
        return new Meaning.Plain(new Value.Unknown(LiveRead.Failure.SKIPPED, code, "not compared: " + reason));
    }
}
