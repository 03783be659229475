package dev.driftline.core.delivery.settings;

import dev.driftline.core.delivery.timing.DailyDigest;
import dev.driftline.core.delivery.timing.QuietHours;
import java.util.List;
import java.util.Optional;

/// One member of the section `channels`.
final class ChannelSection {

    private static final String TOPIC = "arn:[a-z-]+:sns:[a-z0-9-]+:[0-9]{12}:[A-Za-z0-9_.-]+";
    private static final String BUS = "(arn:[a-z-]+:events:[a-z0-9-]+:[0-9]{12}:event-bus/)?[A-Za-z0-9/._-]{1,256}";
    private static final String HOST = "(\\*\\.)?[A-Za-z0-9-]+(\\.[A-Za-z0-9-]+)*";

    private ChannelSection() {}

    static Optional<ChannelSettings> read(Section section, String name) {
        if (!name.matches("[A-Za-z0-9_-]{1,60}")) {
            section.problem("", "channels are named by letters, digits, - and _");
        }
        var kind = section.needed("kind", "slack, sns, eventbridge, webhook or teams");
        Optional<ChannelSettings> settings = switch (kind) {
            case "slack" -> Optional.of(slack(section, name));
            case "sns" -> Optional.of(sns(section, name));
            case "eventbridge" -> Optional.of(eventBridge(section, name));
            case "webhook" -> Optional.of(webhook(section, name));
            case "teams" -> Optional.of(teams(section, name));
            default -> Optional.empty();
        };
        if (settings.isPresent()) {
            section.nothingElse();
        } else if (!kind.isEmpty()) {
            section.problem("kind", "is none of slack, sns, eventbridge, webhook and teams");
        }
        return settings;
    }

    private static ChannelSettings slack(Section section, String name) {
        var webhook = section.reference("webhook");
        var token = section.reference("token");
        var channel = section.text("channel");
        if (webhook.isPresent() == token.isPresent()) {
            section.problem("", "needs either webhook or token, and one of them only");
        }
        if (token.isPresent()
                && channel.filter(id -> id.matches("[A-Z0-9]{5,30}")).isEmpty()) {
            section.problem("channel", "needs the id of the channel, C0123456789 (in Slack: About, at the bottom)");
        }
        return new ChannelSettings.Slack(
                name,
                webhook,
                token,
                channel,
                section.reference("signing_secret"),
                section.texts("approvers"),
                timing(section));
    }

    private static ChannelSettings sns(Section section, String name) {
        var topic = section.needed("topic", "arn:aws:sns:eu-west-1:123456789012:drift");
        if (!topic.isEmpty() && !topic.matches(TOPIC)) {
            section.problem("topic", "is no ARN of a topic; it looks like arn:aws:sns:eu-west-1:123456789012:drift");
        }
        return new ChannelSettings.Sns(name, topic, timing(section));
    }

    private static ChannelSettings eventBridge(Section section, String name) {
        var bus = section.text("bus").orElse("default");
        if (!bus.matches(BUS)) {
            section.problem("bus", "is neither the name nor the ARN of an event bus");
        }
        return new ChannelSettings.EventBridge(name, bus, timing(section));
    }

    private static ChannelSettings webhook(Section section, String name) {
        var hosts = section.texts("hosts");
        if (hosts.isEmpty()) {
            section.problem("hosts", "is missing; name the hosts that the URL may be at: [hooks.example.com]");
        }
        checkHosts(section, hosts);
        return new ChannelSettings.Webhook(
                name,
                section.neededReference("url"),
                hosts,
                section.neededReference("signing_key"),
                section.flag("allow_private"),
                timing(section));
    }

    private static ChannelSettings teams(Section section, String name) {
        var hosts = section.texts("hosts");
        checkHosts(section, hosts);
        return new ChannelSettings.Teams(name, section.neededReference("url"), hosts, timing(section));
    }

    private static void checkHosts(Section section, List<String> hosts) {
        if (!hosts.stream().allMatch(host -> host.matches(HOST))) {
            section.problem("hosts", "holds something else than host names such as hooks.example.com or *.example.com");
        }
    }

    private static ChannelSettings.Timing timing(Section section) {
        return new ChannelSettings.Timing(
                section.section("quiet").flatMap(ChannelSection::quiet),
                section.section("digest").flatMap(ChannelSection::digest));
    }

    private static Optional<QuietHours> quiet(Section section) {
        var from = section.time("from");
        var to = section.time("to");
        var zone = section.zone();
        section.nothingElse();
        if (from.isEmpty() || to.isEmpty() || from.equals(to)) {
            section.problem("", "needs two times, from: \"22:00\" and to: \"07:00\"");
            return Optional.empty();
        }
        return zone.map(where -> new QuietHours(from.get(), to.get(), where));
    }

    private static Optional<DailyDigest> digest(Section section) {
        var at = section.time("at");
        var zone = section.zone();
        section.nothingElse();
        if (at.isEmpty()) {
            section.problem("at", "needs a time, at: \"09:00\"");
            return Optional.empty();
        }
        return zone.map(where -> new DailyDigest(at.get(), where));
    }
}
