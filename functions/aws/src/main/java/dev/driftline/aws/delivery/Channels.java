package dev.driftline.aws.delivery;

import dev.driftline.aws.client.AwsClients;
import dev.driftline.core.delivery.Channel;
import dev.driftline.core.delivery.Patience;
import dev.driftline.core.delivery.WebhookAddress;
import dev.driftline.core.delivery.http.Endpoint;
import dev.driftline.core.delivery.http.HttpPost;
import dev.driftline.core.delivery.http.Secrets;
import dev.driftline.core.delivery.settings.ChannelSettings;
import dev.driftline.core.delivery.slack.PostedMessages;
import dev.driftline.core.delivery.slack.SlackApi;
import dev.driftline.core.delivery.slack.SlackBot;
import dev.driftline.core.delivery.slack.SlackCard;
import dev.driftline.core.delivery.slack.SlackHook;
import dev.driftline.core.delivery.slack.SlackInteractions;
import dev.driftline.core.delivery.teams.TeamsChannel;
import dev.driftline.core.delivery.timing.TimedChannel;
import dev.driftline.core.delivery.webhook.WebhookChannel;
import dev.driftline.core.ledger.Ledger;
import java.net.InetAddress;
import java.time.Clock;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.stream.Stream;

/// Makes the channels that the configuration describes.
///
/// @param messages where posted Slack messages are found again
public record Channels(AwsClients clients, Secrets secrets, PostedMessages messages, Patience patience, Clock clock) {

    /// Slack waits three seconds for an answer, and for nothing that comes after it.
    private static final HttpPost QUICK = new HttpPost(Duration.ofMillis(700), Duration.ofMillis(1200));

    public List<Channel> of(List<ChannelSettings> settings) {
        return settings.stream().map(this::timed).toList();
    }

    /// What answers the buttons under Slack messages.
    public SlackInteractions interactions(List<ChannelSettings> settings, Ledger ledger) {
        var slack = settings.stream()
                .flatMap(channel -> channel instanceof ChannelSettings.Slack it ? Stream.of(it) : Stream.of())
                .toList();
        var approvers = new HashSet<String>();
        slack.forEach(channel -> approvers.addAll(channel.approvers()));
        return new SlackInteractions(
                ledger,
                slack.stream()
                        .flatMap(channel -> channel.signingSecret().stream())
                        .distinct()
                        .toList(),
                approvers,
                secrets,
                slackOnly(),
                QUICK,
                clock);
    }

    private Channel timed(ChannelSettings settings) {
        var channel = channel(settings);
        var timing = settings.timing();
        return timing.isAlways() ? channel : new TimedChannel(channel, timing.quiet(), timing.digest());
    }

    private Channel channel(ChannelSettings settings) {
        return switch (settings) {
            case ChannelSettings.Slack slack -> slack(slack);
            case ChannelSettings.Sns(var name, var topic, var _) -> new SnsChannel(name, clients, topic);
            case ChannelSettings.EventBridge(var name, var bus, var _) -> new EventBridgeChannel(name, clients, bus);
            case ChannelSettings.Webhook(var name, var url, var hosts, var key, var allowPrivate, var _) ->
                new WebhookChannel(
                        name,
                        url,
                        key,
                        secrets,
                        new Endpoint(hosts, allowPrivate, InetAddress::getAllByName),
                        new HttpPost(),
                        patience,
                        clock);
            case ChannelSettings.Teams(var name, var url, var hosts, var _) ->
                new TeamsChannel(
                        name,
                        url,
                        secrets,
                        new Endpoint(hosts.isEmpty() ? TeamsChannel.HOSTS : hosts, false, InetAddress::getAllByName),
                        new HttpPost(),
                        patience);
        };
    }

    private Channel slack(ChannelSettings.Slack slack) {
        var card = new SlackCard(slack.signingSecret().isPresent());
        return slack.token()
                .<Channel>map(token -> new SlackBot(
                        slack.name(),
                        token,
                        slack.channel().orElse(""),
                        secrets,
                        new SlackApi(SlackApi.SLACK, new HttpPost(), patience),
                        card,
                        messages))
                .orElseGet(() -> new SlackHook(
                        slack.name(),
                        slack.webhook().orElse(""),
                        secrets,
                        slackOnly(),
                        new HttpPost(),
                        patience,
                        card));
    }

    private static Endpoint slackOnly() {
        return new Endpoint(List.copyOf(WebhookAddress.SLACK_HOSTS), false, InetAddress::getAllByName);
    }
}
