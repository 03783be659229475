package dev.driftline.core.state.formats;

import dev.driftline.core.state.ParsedState;
import dev.driftline.core.state.StateFormat;
import dev.driftline.core.state.StateLimits;
import dev.driftline.core.state.StateRead;
import dev.driftline.core.state.UnreadableStateException;
import dev.driftline.core.state.encryption.Decryption;
import dev.driftline.core.state.encryption.EncryptedFormat;
import dev.driftline.core.state.json.StateJson;
import dev.driftline.core.state.pulumi.Bridge;
import dev.driftline.core.state.pulumi.PulumiFormat;
import dev.driftline.core.state.terraform.TerraformFormat;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

/// Every format that states are known in: takes off what a state is compressed with, looks what it is, and hands it to
/// that format's reader.
public final class KnownFormats implements StateFormat {

    private final Unpacking unpacking;
    private final StateJson json;
    private final boolean isPlainAllowed;
    private final Map<Kind, StateFormat> readers = new EnumMap<>(Kind.class);

    public KnownFormats(StateLimits limits) {
        this(limits, Optional.empty());
    }

    /// Pulumi's resources are then those of a provider that nobody knows.
    public KnownFormats(StateLimits limits, Optional<Decryption> decryption) {
        this(limits, decryption, Bridge.NONE);
    }

    /// @param decryption empty where the operator says nothing of encryption: then only plain states are compared
    /// @param bridge what Pulumi's resources are elsewhere
    public KnownFormats(StateLimits limits, Optional<Decryption> decryption, Bridge bridge) {
        this.isPlainAllowed = decryption.map(Decryption::allowsUnencrypted).orElse(true);
        this.unpacking = new Unpacking(limits);
        this.json = new StateJson(limits);
        var terraform = new TerraformFormat(limits);
        readers.put(Kind.TERRAFORM, terraform);
        readers.put(Kind.ENCRYPTED, new EncryptedFormat(json, decryption, terraform));
        readers.put(Kind.PULUMI, new PulumiFormat(limits, bridge));
    }

    @Override
    public ParsedState parse(StateRead.Snapshot snapshot) throws UnreadableStateException {
        var unpacked = unpacking.unpacked(snapshot);
        if (unpacked.isEmpty()) {
            return reader(snapshot).parse(snapshot);
        }
        var plain = snapshot.with(unpacked.get());
        try {
            return reader(plain).parse(plain);
        } finally {
            plain.content().discard();
        }
    }

    private StateFormat reader(StateRead.Snapshot plain) throws UnreadableStateException {
        try (var cursor = json.cursor(plain)) {
            var kind = Kind.of(cursor);
            if (kind != Kind.ENCRYPTED && !isPlainAllowed) {
                throw cursor.problem(
                        "not encrypted, and the encryption configuration wants it to be",
                        "somebody put it there, or it is older: a fallback to method.unencrypted allows it");
            }
            var reader = readers.get(kind);
            if (reader == null) {
                throw new IllegalStateException("no reader of " + kind);
            }
            return reader;
        }
    }
}
