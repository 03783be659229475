package dev.driftline.core.state.encryption;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// What the operator says of how states are encrypted: OpenTofu's `encryption` block in its JSON form, where
/// secrets are references. <https://opentofu.org/docs/language/state/encryption/>
///
/// @param methods the one of `state`, then its fallbacks
/// @param keys by address
public record EncryptionSettings(List<Method> methods, Map<String, KeySettings> keys) {

    private static final int MOST_FALLBACKS = 20;

    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .disable(StreamReadFeature.INCLUDE_SOURCE_IN_LOCATION)
            .build();

    public EncryptionSettings {
        methods = List.copyOf(methods);
        keys = Map.copyOf(keys);
    }

    /// @throws BadEncryptionException saying what of it cannot be understood
    public static EncryptionSettings parse(String json) {
        try {
            return read(JSON.readTree(json));
        } catch (JacksonException e) {
            var at = e.getLocation();
            // Not its message: somebody may have written a passphrase into it.
            throw new BadEncryptionException("no JSON"
                    + (at == null ? "" : " at line %d, column %d".formatted(at.getLineNr(), at.getColumnNr())));
        }
    }

    private static EncryptionSettings read(JsonNode root) {
        var keys = new HashMap<String, KeySettings>();
        root.path("key_provider")
                .properties()
                .forEach(type -> type.getValue().properties().forEach(named -> {
                    var settings = KeySettings.of(type.getKey(), named.getKey(), named.getValue());
                    keys.put(settings.address(), settings);
                }));
        var methods = new ArrayList<Method>();
        for (var target = root.path("state"); target.has("method"); target = target.path("fallback")) {
            if (methods.size() > MOST_FALLBACKS) {
                throw new BadEncryptionException("more than %d fallbacks".formatted(MOST_FALLBACKS));
            }
            methods.add(method(root, Reference.plain(target.path("method").asText())));
        }
        if (methods.isEmpty()) {
            throw new BadEncryptionException("no \"state\" with a \"method\" in it");
        }
        var settings = new EncryptionSettings(methods, keys);
        settings.checkReferences();
        return settings;
    }

    private static Method method(JsonNode root, String address) {
        var parts = address.split("\\.", 3);
        var body = parts.length == 3 && parts[0].equals("method")
                ? root.path("method").path(parts[1]).path(parts[2])
                : root.path("");
        if (!body.isObject()) {
            throw new BadEncryptionException("there is no method \"%s\"".formatted(address));
        }
        return Method.of(address, body);
    }

    private void checkReferences() {
        for (var method : methods) {
            if (method instanceof Method.AesGcm aesGcm) {
                var length = 0;
                for (var next = aesGcm.keys(); !next.isEmpty(); length++) {
                    var settings = keys.get(next);
                    if (settings == null || length > keys.size()) {
                        throw new BadEncryptionException(
                                settings == null
                                        ? "there is no key provider \"%s\"".formatted(next)
                                        : "key provider \"%s\" is chained to itself".formatted(next));
                    }
                    next = settings.chain().orElse("");
                }
                if (length == 0) {
                    throw new BadEncryptionException("%s has no \"keys\"".formatted(aesGcm.address()));
                }
            }
        }
    }

    /// Whether states that are not encrypted may be read.
    public boolean allowsUnencrypted() {
        return methods.stream().anyMatch(Method.Unencrypted.class::isInstance);
    }
}
