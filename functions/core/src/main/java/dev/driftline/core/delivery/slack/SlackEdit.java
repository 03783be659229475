package dev.driftline.core.delivery.slack;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.driftline.core.delivery.message.Told;
import dev.driftline.core.ledger.Transition;
import dev.driftline.core.report.FindingText;
import dev.driftline.core.report.SlackBlocks;
import dev.driftline.core.report.SlackText;
import java.util.List;

/// A posted message, told further: what is over or was decided is one line, without buttons.
final class SlackEdit {

    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    private SlackEdit() {}

    static ArrayNode of(JsonNode blocks, List<Transition> transitions) {
        var edited = JSON.arrayNode();
        for (var block : blocks) {
            edit(block, transitions, edited);
        }
        if (open(edited) == 0 && edited.path(0).path("text") instanceof ObjectNode header) {
            header.put("text", "Nothing open any more");
        }
        return edited;
    }

    private static void edit(JsonNode block, List<Transition> transitions, ArrayNode edited) {
        var id = block.path("block_id").asText();
        for (var transition : transitions) {
            var subject = transition.entry().subject().key();
            if (transition.kind() == Transition.Kind.ATTRIBUTED) {
                if (id.equals(SlackCard.HISTORY + subject)) {
                    edited.add(attributed(block, transition));
                    return;
                }
                continue;
            }
            if (id.equals(SlackCard.FINDING + subject)) {
                edited.add(over(transition));
                return;
            }
            if (id.equals(SlackCard.HISTORY + subject) || id.equals(SlackCard.BUTTONS + subject)) {
                return;
            }
        }
        edited.add(block.deepCopy());
    }

    /// The line of history, and who made it.
    private static JsonNode attributed(JsonNode history, Transition transition) {
        var completed = history.deepCopy();
        var who = SlackText.plain(
                transition.finding().insight().who().map(FindingText::who).orElse(""), 300);
        if (completed.at("/elements/0") instanceof ObjectNode text
                && !text.path("text").asText().contains(who)) {
            text.put("text", text.path("text").asText() + ", " + who);
        }
        return completed;
    }

    /// One line of something that needs nobody any more.
    static ObjectNode over(Transition transition) {
        return SlackBlocks.sectionOf("%s %s\n%s"
                        .formatted(
                                mark(transition.kind()),
                                SlackText.code(transition.finding().address(), 180),
                                SlackText.plain(Told.history(transition), 500)))
                .put(
                        "block_id",
                        SlackCard.FINDING + transition.entry().subject().key());
    }

    /// How many findings of the message still wait for somebody.
    private static long open(ArrayNode blocks) {
        var open = 0;
        for (var block : blocks) {
            open += block.path("block_id").asText().startsWith(SlackCard.HISTORY) ? 1 : 0;
        }
        return open;
    }

    private static String mark(Transition.Kind kind) {
        return switch (kind) {
            case RESOLVED -> "✅ *resolved*";
            case SET_ASIDE -> "☑️ *set aside*";
            case SNOOZED -> "💤 *snoozed*";
            case ACCEPTED -> "👍 *accepted*";
            case NEW, CHANGED, REOPENED, RETURNED, ATTRIBUTED -> "*" + kind.label() + "*";
        };
    }
}
