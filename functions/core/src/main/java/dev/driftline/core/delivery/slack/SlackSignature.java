package dev.driftline.core.delivery.slack;

import dev.driftline.core.delivery.http.Hmac;
import dev.driftline.core.delivery.http.Secret;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/// Whether a request really comes from Slack: its signature over the raw body, and not older than five minutes.
/// (docs.slack.dev, "Verifying requests from Slack")
final class SlackSignature {

    private static final Duration MOST_APART = Duration.ofMinutes(5);

    private SlackSignature() {}

    /// When Slack signed it; empty when it did not, or long ago.
    static Optional<Instant> verified(Secret key, String timestamp, String signature, String body, Instant now) {
        if (!timestamp.matches("[0-9]{1,12}")) {
            return Optional.empty();
        }
        var signed = Instant.ofEpochSecond(Long.parseLong(timestamp));
        if (Duration.between(signed, now).abs().compareTo(MOST_APART) > 0) {
            return Optional.empty();
        }
        var expected = "v0=" + Hmac.sha256(key, "v0:" + timestamp + ":" + body);
        return MessageDigest.isEqual(
                        expected.getBytes(StandardCharsets.UTF_8), signature.getBytes(StandardCharsets.UTF_8))
                ? Optional.of(signed)
                : Optional.empty();
    }
}
