package dev.driftline.core.delivery.teams;

import dev.driftline.core.delivery.Announcement;
import dev.driftline.core.delivery.Channel;
import dev.driftline.core.delivery.Delivery;
import dev.driftline.core.delivery.Patience;
import dev.driftline.core.delivery.http.Endpoint;
import dev.driftline.core.delivery.http.HttpAnswer;
import dev.driftline.core.delivery.http.HttpPost;
import dev.driftline.core.delivery.http.Secrets;
import java.net.URI;
import java.util.List;
import java.util.Map;

/// A channel of Microsoft Teams, by the webhook of a workflow ("Post to a channel when a webhook request is received").
///
/// @param url the reference of the webhook's URL
public record TeamsChannel(
        String name, String url, Secrets secrets, Endpoint endpoint, HttpPost http, Patience patience)
        implements Channel {

    /// Where workflows of Power Automate listen.
    public static final List<String> HOSTS =
            List.of("*.logic.azure.com", "*.api.powerplatform.com", "*.webhook.office.com", "*.logic.azure.us");

    @Override
    public Delivery tell(Announcement announcement) {
        return switch (secrets.get(url)) {
            case Secrets.Answer.Refused(var problem, var hint) -> new Delivery.Failed(name, problem, hint);
            case Secrets.Answer.Found(var address) ->
                switch (endpoint.check(address)) {
                    case Endpoint.Checked.Refused(var problem, var hint) -> new Delivery.Failed(name, problem, hint);
                    case Endpoint.Checked.Usable(var uri) -> post(uri, announcement);
                };
        };
    }

    private Delivery post(URI uri, Announcement announcement) {
        var card = TeamsCard.of(announcement).toString();
        try {
            return patience.until(() -> HttpAnswer.judged(
                    name, http.send(uri, "application/json; charset=utf-8", card, Map.of()), announcement.key()));
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
            return new Delivery.Failed(name, "interrupted before Teams took the message", "it is told again");
        }
    }
}
