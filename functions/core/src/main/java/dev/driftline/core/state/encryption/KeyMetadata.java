package dev.driftline.core.state.encryption;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.Base64;
import java.util.Map;
import java.util.TreeMap;

/// What a key provider wrote into the state to find its key again: a salt, a key that is itself encrypted.
public final class KeyMetadata {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String HINT = "written by another tool, or damaged: restore an earlier version of the state";

    private final String address;
    private final JsonNode json;

    private KeyMetadata(String address, JsonNode json) {
        this.address = address;
        this.json = json;
    }

    /// @param address of the provider, for messages
    static KeyMetadata of(String address, byte[] bytes) throws NoKeyException {
        try {
            return new KeyMetadata(address, JSON.readTree(bytes));
        } catch (IOException e) {
            // Not the cause: it quotes.
            throw new NoKeyException("the metadata of %s in the state is no JSON".formatted(address), HINT);
        }
    }

    /// @param most bytes it may have
    public byte[] bytes(String field, int most) throws NoKeyException {
        try {
            var bytes = Base64.getDecoder().decode(json.path(field).asText(""));
            if (bytes.length > 0 && bytes.length <= most) {
                return bytes;
            }
        } catch (IllegalArgumentException e) {
            // Said below, without it.
        }
        throw bad(field);
    }

    /// @param most that it may be
    public int number(String field, long most) throws NoKeyException {
        var number = json.path(field);
        if (!number.canConvertToInt() || number.asInt() < 1 || number.asInt() > most) {
            throw bad(field);
        }
        return number.asInt();
    }

    public String text(String field) {
        return json.path(field).asText("");
    }

    /// Empty where there are none.
    public Map<String, String> texts(String field) {
        var texts = new TreeMap<String, String>();
        json.path(field)
                .properties()
                .forEach(each -> texts.put(each.getKey(), each.getValue().asText()));
        return texts;
    }

    boolean isBeyond(String field, long most) {
        return json.path(field).isNumber() && json.path(field).asDouble() > most;
    }

    private NoKeyException bad(String field) {
        return new NoKeyException(
                "the metadata of %s in the state has no proper \"%s\"".formatted(address, field), HINT);
    }
}
