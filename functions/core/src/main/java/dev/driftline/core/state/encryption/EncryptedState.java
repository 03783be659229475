package dev.driftline.core.state.encryption;

import com.fasterxml.jackson.core.JsonToken;
import dev.driftline.core.state.UnreadableStateException;
import dev.driftline.core.state.json.JsonCursor;
import java.util.HashMap;
import java.util.Map;

/// OpenTofu's envelope around an encrypted state: serial and lineage in clear text, metadata of the key
/// providers and the content in base64.
final class EncryptedState {

    /// The only one there is.
    private static final String VERSION = "v0";

    private final JsonCursor cursor;
    private final Map<String, byte[]> metadata = new HashMap<>();
    private byte[] content = new byte[0];
    private String serial = "";
    private String lineage = "";
    private String version = "";

    private EncryptedState(JsonCursor cursor) {
        this.cursor = cursor;
    }

    /// @param cursor before the document
    static EncryptedState read(JsonCursor cursor) throws UnreadableStateException {
        var state = new EncryptedState(cursor);
        cursor.next();
        cursor.object(state::field);
        cursor.end();
        if (!state.version.equals(VERSION)) {
            throw cursor.problem(
                    "encrypted by OpenTofu in a form that is not known",
                    "written by a newer OpenTofu than this Driftline knows: upgrade Driftline");
        }
        return state;
    }

    private void field(String name) throws UnreadableStateException {
        switch (name) {
            case "serial" -> {
                if (cursor.isAt(JsonToken.VALUE_NUMBER_INT)) {
                    serial = cursor.text();
                } else {
                    cursor.skip();
                }
            }
            case "lineage" -> lineage = cursor.textOrEmpty();
            case "encryption_version" -> version = cursor.textOrEmpty();
            case "encrypted_data" -> content = binary();
            case "meta" -> {
                if (cursor.isAt(JsonToken.START_OBJECT)) {
                    cursor.object(key -> metadata.put(key, binary()));
                } else {
                    cursor.skip();
                }
            }
            default -> cursor.skip();
        }
    }

    private byte[] binary() throws UnreadableStateException {
        if (!cursor.isAt(JsonToken.VALUE_STRING)) {
            throw cursor.problem("no base64 " + cursor.where(), JsonCursor.NOT_A_STATE);
        }
        return cursor.binary();
    }

    byte[] content() {
        return content;
    }

    Map<String, byte[]> metadata() {
        return metadata;
    }

    /// Empty where the envelope does not say.
    String serial() {
        return serial;
    }

    /// Empty where the envelope does not say.
    String lineage() {
        return lineage;
    }
}
