package dev.driftline.core.state.encryption;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// A `key_provider` of the configuration. Settings that only matter for encrypting may be there and are not looked at.
///
/// @param address `key_provider.pbkdf2.main`
/// @param type `pbkdf2`
/// @param body its settings in JSON
public record KeySettings(String address, String type, JsonNode body) {

    /// Those that are known; another one might change the key, so it is refused.
    private static final Map<String, Set<String>> KNOWN = Map.of(
            "pbkdf2", Set.of("passphrase", "chain", "key_length", "iterations", "hash_function", "salt_length"),
            "aws_kms", Set.of("kms_key_id", "key_spec", "region", "assume_role", "encryption_context"),
            "openbao", Set.of("address", "token", "key_name", "key_length", "transit_engine_path", "associated_data"));

    private static final String ALIAS = "encrypted_metadata_alias";

    static KeySettings of(String type, String name, JsonNode body) {
        var address = "key_provider.%s.%s".formatted(type, name);
        var known = KNOWN.get(type);
        if (known == null) {
            throw new BadEncryptionException("%s: known are %s"
                    .formatted(address, KNOWN.keySet().stream().sorted().toList()));
        }
        body.fieldNames().forEachRemaining(setting -> {
            if (!known.contains(setting) && !setting.equals(ALIAS)) {
                throw new BadEncryptionException("%s: \"%s\" is not known here".formatted(address, setting));
            }
        });
        var settings = new KeySettings(address, type, body);
        // Said at once, not when a state needs it.
        for (var secret : Set.of("passphrase", "token")) {
            if (body.has(secret)) {
                settings.secret(secret);
            }
        }
        return settings;
    }

    /// Where the state keeps this provider's metadata.
    String metadataKey() {
        return text(ALIAS).orElse(address);
    }

    /// The provider whose key this one takes for its passphrase.
    Optional<String> chain() {
        return text("chain").map(Reference::plain);
    }

    public Optional<String> text(String setting) {
        return Optional.of(body.path(setting).asText("").strip()).filter(text -> !text.isEmpty());
    }

    public String required(String setting) throws NoKeyException {
        var text = text(setting);
        if (text.isEmpty()) {
            throw new NoKeyException(
                    "%s has no \"%s\"".formatted(address, setting), "add it to the encryption configuration");
        }
        return text.get();
    }

    public SecretReference secret(String setting) {
        return SecretReference.of(body.path(setting), "%s.%s".formatted(address, setting));
    }

    @Override
    public String toString() {
        return address;
    }
}
