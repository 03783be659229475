package dev.driftline.core.state.encryption;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Arrays;
import java.util.Locale;

/// Where a secret is, and never what it is: `{"env": "STATE_PASSPHRASE"}`.
///
/// @param name of the environment variable, the SSM parameter or the secret
public record SecretReference(Store store, String name) {

    public enum Store {
        ENV,
        SSM,
        SECRETSMANAGER
    }

    /// @param what it is, for messages
    static SecretReference of(JsonNode json, String what) {
        for (var store : Store.values()) {
            var name = json.path(store.name().toLowerCase(Locale.ROOT));
            if (json.size() == 1 && name.isTextual() && !name.asText().isBlank()) {
                return new SecretReference(store, name.asText());
            }
        }
        throw new BadEncryptionException(
                "%s must say where the secret is, not what it is: {\"env\": NAME} or one of %s in its place"
                        .formatted(
                                what,
                                Arrays.stream(Store.values())
                                        .skip(1)
                                        .map(store -> store.name().toLowerCase(Locale.ROOT))
                                        .toList()));
    }

    @Override
    public String toString() {
        return switch (store) {
            case ENV -> "the environment variable " + name;
            case SSM -> "the SSM parameter " + name;
            case SECRETSMANAGER -> "the secret " + name;
        };
    }
}
