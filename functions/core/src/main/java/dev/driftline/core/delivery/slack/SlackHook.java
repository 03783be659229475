package dev.driftline.core.delivery.slack;

import dev.driftline.core.delivery.Announcement;
import dev.driftline.core.delivery.Channel;
import dev.driftline.core.delivery.Delivery;
import dev.driftline.core.delivery.Patience;
import dev.driftline.core.delivery.SlackAnswer;
import dev.driftline.core.delivery.http.Endpoint;
import dev.driftline.core.delivery.http.HttpAnswer;
import dev.driftline.core.delivery.http.HttpPost;
import dev.driftline.core.delivery.http.Secrets;
import java.net.URI;
import java.time.Duration;
import java.util.Map;

/// A Slack channel, by an incoming webhook: it can post and edit nothing, so what is over is a message of its own.
///
/// @param webhook the reference of the webhook's URL
public record SlackHook(
        String name,
        String webhook,
        Secrets secrets,
        Endpoint endpoint,
        HttpPost http,
        Patience patience,
        SlackCard card)
        implements Channel {

    @Override
    public Delivery tell(Announcement announcement) {
        return switch (secrets.get(webhook)) {
            case Secrets.Answer.Refused(var problem, var hint) -> new Delivery.Failed(name, problem, hint);
            case Secrets.Answer.Found(var secret) ->
                switch (endpoint.check(secret)) {
                    case Endpoint.Checked.Refused(var problem, var hint) -> new Delivery.Failed(name, problem, hint);
                    case Endpoint.Checked.Usable(var uri) -> post(uri, announcement);
                };
        };
    }

    private Delivery post(URI uri, Announcement announcement) {
        var message = card.of(announcement).toString();
        try {
            return patience.until(
                    () -> judged(http.send(uri, "application/json; charset=utf-8", message, Map.of()), announcement));
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
            return new Delivery.Failed(name, "interrupted before Slack took the message", "it is told again");
        }
    }

    private Patience.Outcome judged(HttpPost.Reply reply, Announcement announcement) {
        return switch (reply) {
            case HttpPost.Reply.Unreachable(var problem) -> HttpAnswer.unreachable(name, problem);
            case HttpPost.Reply.Answered(var status, var body, var wait) ->
                SlackAnswer.judged(
                        name,
                        status,
                        body.strip(),
                        wait.map(Duration::toSeconds).map(String::valueOf),
                        announcement.key());
        };
    }
}
