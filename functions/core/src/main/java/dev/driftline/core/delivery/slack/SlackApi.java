package dev.driftline.core.delivery.slack;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.MissingNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.driftline.core.delivery.Delivery;
import dev.driftline.core.delivery.Patience;
import dev.driftline.core.delivery.Patience.Outcome;
import dev.driftline.core.delivery.SlackAnswer;
import dev.driftline.core.delivery.http.HttpAnswer;
import dev.driftline.core.delivery.http.HttpPost;
import dev.driftline.core.delivery.http.Secret;
import java.net.URI;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.regex.Pattern;

/// Slack's Web API, as far as a bot needs it. It answers 200 also when it refuses: `ok` tells.
///
/// @param base [#SLACK], or a test's
public record SlackApi(URI base, HttpPost http, Patience patience) {

    /// No other host ever gets the token.
    public static final URI SLACK = URI.create("https://slack.com/api/");

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Pattern WORD = Pattern.compile("[a-z_]{1,60}");

    /// @param answer what Slack said, when the delivery is [Delivery.Sent]
    /// @param error Slack's word for what is wrong, empty when there is none
    record Called(Delivery delivery, JsonNode answer, String error) {}

    /// @param to the channel's name
    Called call(String to, String method, Secret token, ObjectNode body) {
        var said = new AtomicReference<JsonNode>(MissingNode.getInstance());
        try {
            var delivery = patience.until(() -> {
                var reply = http.send(
                        base.resolve(method),
                        "application/json; charset=utf-8",
                        body.toString(),
                        Map.of("Authorization", "Bearer " + token.value()));
                return judged(to, reply, said);
            });
            return new Called(delivery, said.get(), word(said.get()));
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
            return new Called(
                    new Delivery.Failed(to, "interrupted before Slack took the message", "it is told again"),
                    said.get(),
                    "");
        }
    }

    private static Outcome judged(String to, HttpPost.Reply reply, AtomicReference<JsonNode> said) {
        return switch (reply) {
            case HttpPost.Reply.Unreachable(var problem) -> HttpAnswer.unreachable(to, problem);
            case HttpPost.Reply.Answered(var status, var body, var wait) -> {
                if (status != 200) {
                    yield SlackAnswer.judged(
                            to, status, "", wait.map(Duration::toSeconds).map(String::valueOf), "");
                }
                said.set(parsed(body));
                yield said.get().path("ok").asBoolean()
                        ? new Outcome.Final(
                                new Delivery.Sent(to, said.get().path("ts").asText()))
                        : refused(to, word(said.get()), wait);
            }
        };
    }

    private static Outcome refused(String to, String error, Optional<Duration> wait) {
        var failed = new Delivery.Failed(to, "Slack refused the message: " + error, hint(error));
        return switch (error) {
            case "ratelimited", "rate_limited", "internal_error", "fatal_error", "service_unavailable" ->
                new Outcome.Again(failed, wait);
            default -> new Outcome.Final(failed);
        };
    }

    private static String hint(String error) {
        return switch (error) {
            case "not_in_channel" -> "invite the app to the channel: /invite @driftline";
            case "channel_not_found", "is_archived" ->
                "check the channel's id in the configuration (it begins with C), and invite the app to it";
            case "invalid_auth", "not_authed", "token_revoked", "token_expired", "account_inactive" ->
                "the token is not valid any more: store the app's current bot token (xoxb-...)";
            case "missing_scope" -> "give the app the scope chat:write and install it again";
            case "invalid_blocks", "msg_blocks_too_long", "msg_too_long", "invalid_blocks_format" ->
                "the message is in the wrong form, which is a bug: please report it with the JSON report";
            default -> "see docs.slack.dev for this error of chat.postMessage";
        };
    }

    private static String word(JsonNode answer) {
        var error = answer.path("error").asText();
        return error.isEmpty() || WORD.matcher(error).matches() ? error : "an unknown error";
    }

    private static JsonNode parsed(String body) {
        try {
            return JSON.readTree(body);
        } catch (JsonProcessingException _) {
            return JSON.createObjectNode().put("ok", false).put("error", "no_json");
        }
    }
}
