package dev.driftline.bench.peer;

import com.fasterxml.jackson.databind.JsonNode;

/// One resource of a state, as the reader needs it.
record Described(String type, JsonNode attributes) {

    String id() {
        return text("id");
    }

    String text(String attribute) {
        return attributes.path(attribute).asText();
    }
}
