package dev.driftline.core.delivery;

import dev.driftline.core.delivery.Patience.Outcome;
import java.time.Duration;
import java.util.Optional;
import java.util.regex.Pattern;

/// What Slack's answer to a webhook message means. (docs.slack.dev, "Sending messages using incoming webhooks")
final class SlackAnswer {

    private static final String TO = "slack";
    private static final Pattern WORD = Pattern.compile("[a-z_]{1,60}");
    private static final Pattern SECONDS = Pattern.compile("[0-9]{1,6}");

    private SlackAnswer() {}

    /// @param body one word, such as `invalid_payload`
    /// @param id told as the message's id, since a webhook gives none
    static Outcome judged(int status, String body, Optional<String> retryAfter, String id) {
        var answer = WORD.matcher(body).matches() ? status + " " + body : Integer.toString(status);
        if (status >= 200 && status < 300) {
            return new Outcome.Final(new Delivery.Sent(TO, id));
        }
        if (status == 429) {
            return busy(retryAfter
                    .filter(text -> SECONDS.matcher(text).matches())
                    .map(Long::parseLong)
                    .map(Duration::ofSeconds));
        }
        if (status >= 500) {
            var down = new Delivery.Failed(
                    TO, "Slack answered " + answer, "Slack is having trouble: see status.slack.com");
            return new Outcome.Again(down, Optional.empty());
        }
        return new Outcome.Final(refused(status, answer));
    }

    private static Outcome busy(Optional<Duration> wait) {
        var asked = wait.map(duration -> ", and asks to wait " + duration.toSeconds() + " s")
                .orElse("");
        var failed = new Delivery.Failed(
                TO,
                "Slack answered 429, too many messages" + asked,
                "scan less often, or give this schedule a webhook of its own");
        return new Outcome.Again(failed, wait);
    }

    private static Delivery.Failed refused(int status, String answer) {
        return switch (status) {
            case 301, 302, 303, 307, 308 ->
                new Delivery.Failed(
                        TO,
                        "the webhook answered %s, a redirect, and none is followed".formatted(answer),
                        "the message would go to another host: check the webhook URL");
            case 400, 413 ->
                new Delivery.Failed(
                        TO,
                        "Slack refused the message: " + answer,
                        "the message is in the wrong form, which is a bug: please report it with the JSON report");
            default ->
                new Delivery.Failed(
                        TO,
                        "Slack refused the webhook: " + answer,
                        "it was revoked, or its channel or app is gone: make a new one and store its URL");
        };
    }
}
