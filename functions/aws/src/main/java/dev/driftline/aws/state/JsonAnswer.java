package dev.driftline.aws.state;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.driftline.aws.http.Answer;
import java.io.IOException;

/// What a service says in JSON of where a state is.
final class JsonAnswer {

    private static final ObjectMapper JSON = new ObjectMapper();

    private JsonAnswer() {}

    /// An empty object when it is no JSON: nothing that was asked for is in it.
    static JsonNode of(Answer.Got got) {
        try {
            return JSON.readTree(got.body());
        } catch (IOException e) {
            return JSON.createObjectNode();
        }
    }
}
