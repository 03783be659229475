package dev.driftline.core.delivery.webhook;

import dev.driftline.core.delivery.Announcement;
import dev.driftline.core.delivery.Channel;
import dev.driftline.core.delivery.Delivery;
import dev.driftline.core.delivery.Patience;
import dev.driftline.core.delivery.http.Endpoint;
import dev.driftline.core.delivery.http.Hmac;
import dev.driftline.core.delivery.http.HttpAnswer;
import dev.driftline.core.delivery.http.HttpPost;
import dev.driftline.core.delivery.http.Secret;
import dev.driftline.core.delivery.http.Secrets;
import dev.driftline.core.delivery.message.AnnouncementJson;
import java.net.URI;
import java.time.Clock;
import java.util.Map;

/// Somebody's own HTTP endpoint: gets the announcement as JSON, signed.
///
/// | header | what |
/// |---|---|
/// | `X-Driftline-Timestamp` | seconds since 1970: refuse what is older than some minutes |
/// | `X-Driftline-Signature` | `v1=` and the HMAC-SHA256, in hex, of `TIMESTAMP.BODY` by the shared key |
/// | `Idempotency-Key` | the same in every retry |
///
/// @param url the reference of the URL
/// @param key the reference of the shared key
public record WebhookChannel(
        String name,
        String url,
        String key,
        Secrets secrets,
        Endpoint endpoint,
        HttpPost http,
        Patience patience,
        Clock clock)
        implements Channel {

    /// What most HTTP servers take without being told.
    private static final int MOST_BYTES = 900_000;

    @Override
    public Delivery tell(Announcement announcement) {
        return switch (secrets.get(url)) {
            case Secrets.Answer.Refused(var problem, var hint) -> new Delivery.Failed(name, problem, hint);
            case Secrets.Answer.Found(var address) ->
                switch (endpoint.check(address)) {
                    case Endpoint.Checked.Refused(var problem, var hint) -> new Delivery.Failed(name, problem, hint);
                    case Endpoint.Checked.Usable(var uri) -> signed(uri, announcement);
                };
        };
    }

    private Delivery signed(URI uri, Announcement announcement) {
        return switch (secrets.get(key)) {
            case Secrets.Answer.Refused(var problem, var hint) -> new Delivery.Failed(name, problem, hint);
            case Secrets.Answer.Found(var secret)
            when secret.value().isEmpty() ->
                new Delivery.Failed(name, "its signing key is empty", "store at least 32 random characters");
            case Secrets.Answer.Found(var secret) -> post(uri, secret, announcement);
        };
    }

    private Delivery post(URI uri, Secret secret, Announcement announcement) {
        var body = AnnouncementJson.of(announcement, MOST_BYTES, AnnouncementJson::bytes)
                .toString();
        try {
            return patience.until(() -> {
                var timestamp = Long.toString(clock.instant().getEpochSecond());
                var headers = Map.of(
                        "X-Driftline-Timestamp",
                        timestamp,
                        "X-Driftline-Signature",
                        "v1=" + Hmac.sha256(secret, timestamp + "." + body),
                        "Idempotency-Key",
                        announcement.key());
                return HttpAnswer.judged(
                        name, http.send(uri, "application/json; charset=utf-8", body, headers), announcement.key());
            });
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
            return new Delivery.Failed(name, "interrupted before the message was taken", "it is told again");
        }
    }
}
