package dev.driftline.core.delivery;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/// Where a webhook is, as far as the operator's word for it can be used. The URL is the credential: it is never shown.
public sealed interface WebhookAddress {

    /// Slack's own, and that of its government cloud.
    Set<String> SLACK_HOSTS = Set.of("hooks.slack.com", "hooks.slack-gov.com");

    record Usable(URI uri) implements WebhookAddress {
        @Override
        public String toString() {
            return "Usable[(secret)]";
        }
    }

    /// @param problem one line, without the URL
    /// @param hint what to do about it
    record Refused(String problem, String hint) implements WebhookAddress {}

    /// @param otherHost a host that the operator allows instead of Slack's, by plain HTTP too: a relay, a test
    static WebhookAddress of(String url, Optional<String> otherHost) {
        try {
            return checked(new URI(url.strip()), otherHost);
        } catch (URISyntaxException _) {
            return new Refused("the Slack webhook is not a URL", expected());
        }
    }

    private static WebhookAddress checked(URI uri, Optional<String> otherHost) {
        var host = uri.getHost() == null ? "" : uri.getHost().toLowerCase(Locale.ROOT);
        var scheme = uri.getScheme() == null ? "" : uri.getScheme().toLowerCase(Locale.ROOT);
        if (otherHost.filter(other -> other.equalsIgnoreCase(host)).isPresent()
                && (scheme.equals("https") || scheme.equals("http"))) {
            return new Usable(uri);
        }
        if (!SLACK_HOSTS.contains(host)) {
            return new Refused("the Slack webhook is not at hooks.slack.com", expected());
        }
        if (!scheme.equals("https")) {
            return new Refused("the Slack webhook is not an https URL", expected());
        }
        return new Usable(uri);
    }

    private static String expected() {
        return "copy the webhook URL from the Slack app's page 'Incoming Webhooks': it begins with https://hooks.slack.com/services/";
    }
}
