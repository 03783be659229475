package dev.driftline.aws.emulator;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.driftline.core.delivery.http.Hmac;
import dev.driftline.core.delivery.http.Secret;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.StreamSupport;

/// A press of a button under a finding of a posted message, as Slack sends it (docs.slack.dev, "block_actions payload",
/// "Verifying requests from Slack") and a function URL hands it over (docs.aws.amazon.com, "Invoking Lambda function
/// URLs", format 2.0).
///
/// @param button as it stood in the message
public record PressedButton(JsonNode button) {

    /// Where who pressed is answered. It is a secret: whoever knows it can write into the channel for half an hour.
    private static final String ANSWER = "https://hooks.slack.com/actions/T0000000/1/CANARY-answer";

    private static final ObjectMapper JSON = new ObjectMapper();

    /// @param message what was posted
    /// @param about what stands in the finding, such as its address
    public static PressedButton of(String message, String about, String label) throws JsonProcessingException {
        var blocks = JSON.readTree(message).path("blocks");
        var finding = only(
                blocks,
                block -> block.path("block_id").asText().startsWith("finding:")
                        && block.toString().contains(about));
        var id = finding.path("block_id").asText().replace("finding:", "buttons:");
        var buttons = only(blocks, block -> block.path("block_id").asText().equals(id));
        return new PressedButton(only(
                buttons.path("elements"),
                element -> element.at("/text/text").asText().equals(label)));
    }

    private static JsonNode only(JsonNode among, Predicate<JsonNode> which) {
        var found =
                StreamSupport.stream(among.spliterator(), false).filter(which).toList();
        if (found.size() != 1) {
            throw new IllegalArgumentException(found.size() + " instead of one in " + among);
        }
        return found.getFirst();
    }

    /// @param key the app's signing secret
    public String event(String key, Instant at) throws JsonProcessingException {
        var body = "payload=" + URLEncoder.encode(payload(), StandardCharsets.UTF_8);
        var timestamp = Long.toString(at.getEpochSecond());
        var headers = Map.of(
                "content-type",
                "application/x-www-form-urlencoded",
                "x-slack-request-timestamp",
                timestamp,
                "x-slack-signature",
                "v0=" + Hmac.sha256(new Secret(key), "v0:" + timestamp + ":" + body));
        return JSON.writeValueAsString(Map.of(
                "version",
                "2.0",
                "rawPath",
                "/",
                "headers",
                headers,
                "body",
                Base64.getEncoder().encodeToString(body.getBytes(StandardCharsets.UTF_8)),
                "isBase64Encoded",
                true));
    }

    private String payload() throws JsonProcessingException {
        return JSON.writeValueAsString(Map.of(
                "type",
                "block_actions",
                "user",
                Map.of("id", "U012AB3CD", "username", "ann"),
                "response_url",
                ANSWER,
                "actions",
                List.of(button)));
    }
}
