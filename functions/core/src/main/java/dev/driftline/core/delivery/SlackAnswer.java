package dev.driftline.core.delivery;

import dev.driftline.core.delivery.Patience.Outcome;
import java.time.Duration;
import java.util.Optional;
import java.util.regex.Pattern;

/// What Slack's answer to a webhook message means. (docs.slack.dev, "Sending messages using incoming webhooks")
public final class SlackAnswer {

    private static final Pattern WORD = Pattern.compile("[a-z_]{1,60}");
    private static final Pattern SECONDS = Pattern.compile("[0-9]{1,6}");

    private SlackAnswer() {}

    /// @param to the channel's name
    /// @param body one word, such as `invalid_payload`
    /// @param id told as the message's id, since a webhook gives none
    public static Outcome judged(String to, int status, String body, Optional<String> retryAfter, String id) {
        var answer = WORD.matcher(body).matches() ? status + " " + body : Integer.toString(status);
        if (status >= 200 && status < 300) {
            return new Outcome.Final(new Delivery.Sent(to, id));
        }
        if (status == 429) {
            return busy(
                    to,
                    retryAfter
                            .filter(text -> SECONDS.matcher(text).matches())
                            .map(Long::parseLong)
                            .map(Duration::ofSeconds));
        }
        if (status >= 500) {
            var down = new Delivery.Failed(
                    to, "Slack answered " + answer, "Slack is having trouble: see status.slack.com");
            return new Outcome.Again(down, Optional.empty());
        }
        return new Outcome.Final(refused(to, status, answer));
    }

    private static Outcome busy(String to, Optional<Duration> wait) {
        var asked = wait.map(duration -> ", and asks to wait " + duration.toSeconds() + " s")
                .orElse("");
        var failed = new Delivery.Failed(
                to,
                "Slack answered 429, too many messages" + asked,
                "scan less often, or give this schedule a webhook of its own");
        return new Outcome.Again(failed, wait);
    }

    private static Delivery.Failed refused(String to, int status, String answer) {
        return switch (status) {
            case 301, 302, 303, 307, 308 ->
                new Delivery.Failed(
                        to,
                        "the webhook answered %s, a redirect, and none is followed".formatted(answer),
                        "the message would go to another host: check the webhook URL");
            case 400, 413 ->
                new Delivery.Failed(
                        to,
                        "Slack refused the message: " + answer,
                        "the message is in the wrong form, which is a bug: please report it with the JSON report");
            default ->
                new Delivery.Failed(
                        to,
                        "Slack refused the webhook: " + answer,
                        "it was revoked, or its channel or app is gone: make a new one and store its URL");
        };
    }
}
