package dev.driftline.core.delivery.slack;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.driftline.core.report.Printable;
import dev.driftline.core.report.Shortened;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Optional;
import java.util.regex.Pattern;

/// A button that somebody pressed.
///
/// @param fingerprint of the finding that it stands under
/// @param userId Slack's id of who pressed
/// @param by who, for the ledger: `ann (Slack U0123)`
/// @param answerTo where an answer that only they see can be posted; empty when Slack named no place
record SlackPress(Wish wish, String fingerprint, String userId, String by, String answerTo) {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Pattern FINGERPRINT = Pattern.compile("[0-9a-f]{16}");
    private static final Pattern USER = Pattern.compile("[A-Z0-9]{1,30}");

    sealed interface Wish {
        record Snooze(Duration time) implements Wish {}

        record Accept() implements Wish {}

        record Details() implements Wish {}
    }

    /// Empty when it is no press of one of our buttons: Slack sends others too.
    static Optional<SlackPress> of(String body) {
        if (!body.startsWith("payload=")) {
            return Optional.empty();
        }
        try {
            var payload = JSON.readTree(URLDecoder.decode(body.substring(8), StandardCharsets.UTF_8));
            var action = payload.path("actions").path(0);
            var fingerprint = action.path("value").asText();
            var user = payload.path("user");
            var id = user.path("id").asText();
            if (!payload.path("type").asText().equals("block_actions")
                    || !FINGERPRINT.matcher(fingerprint).matches()
                    || !USER.matcher(id).matches()) {
                return Optional.empty();
            }
            return wish(action)
                    .map(wish -> new SlackPress(
                            wish,
                            fingerprint,
                            id,
                            "%s (Slack %s)".formatted(name(user), id),
                            payload.path("response_url").asText()));
        } catch (JsonProcessingException | IllegalArgumentException _) {
            return Optional.empty();
        }
    }

    private static Optional<Wish> wish(JsonNode action) {
        return switch (action.path("action_id").asText()) {
            case SlackButtons.SNOOZE_DAY -> Optional.of(new Wish.Snooze(Duration.ofDays(1)));
            case SlackButtons.SNOOZE_WEEK -> Optional.of(new Wish.Snooze(Duration.ofDays(7)));
            case SlackButtons.ACCEPT -> Optional.of(new Wish.Accept());
            case SlackButtons.DETAILS -> Optional.of(new Wish.Details());
            default -> Optional.empty();
        };
    }

    private static String name(JsonNode user) {
        var name = user.path("username").asText(user.path("name").asText("somebody"));
        return Shortened.cut(Printable.of(name), 60);
    }
}
