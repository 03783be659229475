package dev.driftline.core.state.encryption;

import dev.driftline.core.state.ParsedState;
import dev.driftline.core.state.StateContent;
import dev.driftline.core.state.StateFormat;
import dev.driftline.core.state.StateRead;
import dev.driftline.core.state.UnreadableStateException;
import dev.driftline.core.state.json.StateJson;
import java.util.Optional;

/// States that OpenTofu encrypted. The plain text is in memory only, and only while it is parsed.
public final class EncryptedFormat implements StateFormat {

    private static final String NAME = "opentofu/encrypted";

    private final StateJson json;
    private final Optional<Decryption> decryption;
    private final StateFormat plain;

    /// @param decryption empty where the operator says nothing of encryption
    /// @param plain reads what comes out
    public EncryptedFormat(StateJson json, Optional<Decryption> decryption, StateFormat plain) {
        this.json = json;
        this.decryption = decryption;
        this.plain = plain;
    }

    @Override
    public ParsedState parse(StateRead.Snapshot snapshot) throws UnreadableStateException {
        var envelope = envelope(snapshot);
        if (decryption.isEmpty()) {
            throw problem(
                    snapshot,
                    envelope,
                    "encrypted: cannot compare",
                    "say how it is decrypted: --encryption FILE, or DRIFT_ENCRYPTION for the function (docs/state.md)");
        }
        byte[] text;
        try {
            text = decryption.get().plain(envelope.content(), envelope.metadata());
        } catch (NoKeyException e) {
            throw problem(snapshot, envelope, e.problem(), e.hint());
        }
        var state = plain.parse(snapshot.with(StateContent.of(text)));
        check(snapshot, envelope, state);
        return state;
    }

    private EncryptedState envelope(StateRead.Snapshot snapshot) throws UnreadableStateException {
        try (var cursor = json.cursor(snapshot)) {
            return EncryptedState.read(cursor);
        }
    }

    /// The envelope is not authenticated: somebody may have put an old content into a new one.
    private static void check(StateRead.Snapshot snapshot, EncryptedState envelope, ParsedState state)
            throws UnreadableStateException {
        var isSame = (envelope.serial().isEmpty()
                        || envelope.serial().equals(state.serial().toString()))
                && (envelope.lineage().isEmpty() || envelope.lineage().equals(state.lineage()));
        if (!isSame) {
            throw problem(
                    snapshot,
                    envelope,
                    "its serial or lineage is not that of the state encrypted in it",
                    "put together of two states by somebody: restore a version that OpenTofu wrote");
        }
    }

    private static UnreadableStateException problem(
            StateRead.Snapshot snapshot, EncryptedState envelope, String problem, String hint) {
        return new UnreadableStateException(
                snapshot.location(), problem, hint, NAME, envelope.serial(), envelope.lineage());
    }
}
