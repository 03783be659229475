package dev.driftline.core.state.formats;

import com.fasterxml.jackson.core.JsonToken;
import dev.driftline.core.state.UnreadableStateException;
import dev.driftline.core.state.json.JsonCursor;

/// Which tool wrote a state, told by its top-level fields: no name and no ending of a file counts.
enum Kind {
    /// Of whatever version. Also what nobody knows: the reader of Terraform's states says what is wrong with it.
    TERRAFORM,
    PULUMI,
    /// OpenTofu's envelope around a state that it encrypted.
    ENCRYPTED;

    /// Reads up to the first field that tells.
    ///
    /// @param cursor before the document
    static Kind of(JsonCursor cursor) throws UnreadableStateException {
        if (cursor.next() != JsonToken.START_OBJECT) {
            return TERRAFORM;
        }
        while (cursor.next() != JsonToken.END_OBJECT) {
            switch (cursor.name()) {
                case "terraform_version", "resources", "modules" -> {
                    return TERRAFORM;
                }
                case "checkpoint", "deployment", "latest" -> {
                    return PULUMI;
                }
                case "encrypted_data", "encryption_version" -> {
                    return ENCRYPTED;
                }
                default -> {
                    cursor.next();
                    cursor.skip();
                }
            }
        }
        return TERRAFORM;
    }
}
