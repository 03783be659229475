package dev.driftline.core.delivery.slack;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import dev.driftline.core.delivery.Announcement;
import dev.driftline.core.delivery.Channel;
import dev.driftline.core.delivery.Delivery;
import dev.driftline.core.delivery.http.Secret;
import dev.driftline.core.delivery.http.Secrets;
import dev.driftline.core.delivery.message.Told;
import dev.driftline.core.delivery.slack.PostedMessages.Posted;
import dev.driftline.core.ledger.Transition;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Set;

/// A Slack channel, by a bot's token: what is over is said in the message that told of it, which is edited, and not in
/// another one.
///
/// @param token the reference of the bot's token
/// @param channel Slack's id of the channel
public record SlackBot(
        String name,
        String token,
        String channel,
        Secrets secrets,
        SlackApi api,
        SlackCard card,
        PostedMessages messages)
        implements Channel {

    private static final ObjectMapper JSON = new ObjectMapper();

    /// A message that somebody deleted, or that a workspace lets nobody edit any more.
    private static final Set<String> NOT_EDITABLE =
            Set.of("message_not_found", "cant_update_message", "edit_window_closed", "channel_not_found");

    @Override
    public Delivery tell(Announcement announcement) {
        return switch (secrets.get(token)) {
            case Secrets.Answer.Refused(var problem, var hint) -> new Delivery.Failed(name, problem, hint);
            case Secrets.Answer.Found(var secret) -> tell(announcement, secret);
        };
    }

    private Delivery tell(Announcement announcement, Secret secret) {
        var told = Told.of(announcement);
        var fresh = new ArrayList<Transition>();
        var edits = new LinkedHashMap<Posted, List<Transition>>();
        for (var transition : told.others()) {
            messages.find(name, subject(transition))
                    .ifPresentOrElse(
                            message -> edits.computeIfAbsent(message, _ -> new ArrayList<>())
                                    .add(transition),
                            () -> fresh.addAll(inMessage(List.of(transition))));
        }
        Delivery last = new Delivery.Unchanged(name);
        for (var edit : edits.entrySet()) {
            var edited = edited(edit.getKey(), edit.getValue(), secret);
            if (NOT_EDITABLE.contains(edited.error())) {
                fresh.addAll(inMessage(edit.getValue()));
            } else if (edited.delivery() instanceof Delivery.Failed) {
                return edited.delivery();
            } else {
                last = edited.delivery();
            }
        }
        var rest = new Told(told.alarms(), fresh);
        return told.alarms().isEmpty() && fresh.isEmpty() ? last : post(announcement, rest, secret);
    }

    /// What is worth a message of its own where none can be edited.
    private static List<Transition> inMessage(List<Transition> transitions) {
        return transitions.stream()
                .filter(transition -> transition.kind() != Transition.Kind.ATTRIBUTED)
                .toList();
    }

    @Override
    public boolean edits() {
        return true;
    }

    private Delivery post(Announcement announcement, Told told, Secret secret) {
        if (announcement.repeated() && alreadyPosted(announcement, told)) {
            return new Delivery.Sent(name, announcement.key());
        }
        var message = card.of(announcement, told).put("channel", channel);
        var called = api.call(name, "chat.postMessage", secret, message);
        if (called.delivery() instanceof Delivery.Sent(var _, var ts)) {
            var posted = new Posted(
                    announcement.key(),
                    called.answer().path("channel").asText(channel),
                    ts,
                    message.path("blocks").toString());
            messages.posted(
                    name, posted, told.alarms().stream().map(SlackBot::subject).toList());
        }
        return called.delivery();
    }

    /// The answer was lost, or what came after it, and the message is there.
    private boolean alreadyPosted(Announcement announcement, Told told) {
        return told.alarms().stream()
                .findFirst()
                .flatMap(first -> messages.find(name, subject(first)))
                .filter(message -> message.key().equals(announcement.key()))
                .isPresent();
    }

    private SlackApi.Called edited(Posted message, List<Transition> transitions, Secret secret) {
        var blocks = SlackEdit.of(parsed(message.blocks()), transitions);
        var body = JsonNodeFactory.instance
                .objectNode()
                .put("channel", message.channel())
                .put("ts", message.ts())
                .put("text", new Told(List.of(), transitions).headline());
        body.set("blocks", blocks);
        var called = api.call(name, "chat.update", secret, body);
        if (called.delivery() instanceof Delivery.Sent) {
            messages.edited(name, new Posted(message.key(), message.channel(), message.ts(), blocks.toString()));
        }
        return called;
    }

    private static String subject(Transition transition) {
        return transition.entry().subject().key();
    }

    private static JsonNode parsed(String blocks) {
        try {
            return JSON.readTree(blocks);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("the blocks that were kept are not JSON", e);
        }
    }
}
