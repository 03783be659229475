package dev.driftline.scanner;

import com.fasterxml.jackson.databind.JsonNode;
import dev.driftline.core.delivery.slack.SlackInteractions;
import io.quarkus.runtime.annotations.RegisterForReflection;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/// An HTTP request as a function URL hands it over. (docs.aws.amazon.com, "Invoking Lambda function URLs")
///
/// @param headers by their names in small letters
/// @param body as it was sent: its signature is over these very bytes
public record Interaction(Map<String, String> headers, String body) {

    /// What the function URL makes an HTTP answer of.
    @RegisterForReflection
    public record Answer(int statusCode, String body) {}

    public Interaction {
        headers = Map.copyOf(headers);
    }

    static Interaction of(JsonNode event) {
        var headers = new HashMap<String, String>();
        event.path("headers")
                .properties()
                .forEach(header -> headers.put(
                        header.getKey().toLowerCase(Locale.ROOT),
                        header.getValue().asText()));
        var body = event.path("body").asText();
        return new Interaction(headers, event.path("isBase64Encoded").asBoolean() ? decoded(body) : body);
    }

    Answer answeredBy(SlackInteractions slack) {
        return new Answer(slack.answer(headers, body).status(), "");
    }

    private static String decoded(String body) {
        try {
            return new String(Base64.getDecoder().decode(body), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException _) {
            return ""; // no signature is over that
        }
    }
}
