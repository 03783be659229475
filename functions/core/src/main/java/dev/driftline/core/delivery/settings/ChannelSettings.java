package dev.driftline.core.delivery.settings;

import com.fasterxml.jackson.databind.JsonNode;
import dev.driftline.core.delivery.timing.DailyDigest;
import dev.driftline.core.delivery.timing.QuietHours;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// One channel of the configuration's section `channels`. What is secret stands there as a reference only, `ssm:NAME`,
/// `secretsmanager:NAME` or the ARN of either.
public sealed interface ChannelSettings {

    /// As routes call it.
    String name();

    Timing timing();

    /// @param quiet empty when it may be told at any hour
    /// @param digest empty when it is told at once
    record Timing(Optional<QuietHours> quiet, Optional<DailyDigest> digest) {
        public boolean isAlways() {
            return quiet.isEmpty() && digest.isEmpty();
        }
    }

    /// Either of both ways into Slack.
    ///
    /// @param webhook reference of an incoming webhook's URL; empty with a token
    /// @param token reference of a bot's token; empty with a webhook
    /// @param channel Slack's id of the channel, with a token
    /// @param signingSecret reference; there when buttons are wanted
    /// @param approvers Slack's ids of who may decide; empty for everybody
    record Slack(
            String name,
            Optional<String> webhook,
            Optional<String> token,
            Optional<String> channel,
            Optional<String> signingSecret,
            List<String> approvers,
            Timing timing)
            implements ChannelSettings {
        public Slack {
            approvers = List.copyOf(approvers);
        }
    }

    /// @param topic its ARN
    record Sns(String name, String topic, Timing timing) implements ChannelSettings {}

    /// @param bus its ARN, or its name in the function's own account and region
    record EventBridge(String name, String bus, Timing timing) implements ChannelSettings {}

    /// @param url reference of the URL
    /// @param hosts where the URL may be
    /// @param key reference of the key that messages are signed with
    record Webhook(String name, String url, List<String> hosts, String key, boolean allowPrivate, Timing timing)
            implements ChannelSettings {
        public Webhook {
            hosts = List.copyOf(hosts);
        }
    }

    /// @param url reference of the URL
    /// @param hosts where the URL may be; empty for Microsoft's own
    record Teams(String name, String url, List<String> hosts, Timing timing) implements ChannelSettings {
        public Teams {
            hosts = List.copyOf(hosts);
        }
    }

    /// @param channels the section; a missing node makes none
    /// @throws BadSettingsException with everything that is wrong, not only the first
    static List<ChannelSettings> of(JsonNode channels) {
        var problems = new ArrayList<String>();
        var settings = new ArrayList<ChannelSettings>();
        if (channels.isObject()) {
            channels.properties()
                    .forEach(channel -> ChannelSection.read(
                                    new Section("channels." + channel.getKey(), channel.getValue(), problems),
                                    channel.getKey())
                            .ifPresent(settings::add));
        } else if (!channels.isMissingNode() && !channels.isNull()) {
            problems.add("channels: is no object; write name: {kind: slack, ...}");
        }
        if (!problems.isEmpty()) {
            throw new BadSettingsException(problems);
        }
        return List.copyOf(settings);
    }
}
