package dev.driftline.core.delivery.slack;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.driftline.core.ledger.Transition;

/// The buttons under a finding. Their value is the finding's fingerprint: what is decided holds for the very difference
/// that somebody saw.
final class SlackButtons {

    static final String SNOOZE_DAY = "driftline_snooze_1d";
    static final String SNOOZE_WEEK = "driftline_snooze_7d";
    static final String ACCEPT = "driftline_accept";
    static final String DETAILS = "driftline_details";

    private SlackButtons() {}

    static ObjectNode of(Transition transition) {
        var fingerprint = transition.entry().fingerprint();
        var block = JsonNodeFactory.instance.objectNode().put("type", "actions");
        var elements = block.putArray("elements");
        elements.add(button("Snooze 1 day", SNOOZE_DAY, fingerprint));
        elements.add(button("Snooze 1 week", SNOOZE_WEEK, fingerprint));
        var accept = button("Accept", ACCEPT, fingerprint);
        var confirm = accept.putObject("confirm");
        confirm.set("title", plain("Accept this drift?"));
        confirm.set("text", plain("Nothing is told of it any more until it changes."));
        confirm.set("confirm", plain("Accept"));
        confirm.set("deny", plain("Cancel"));
        elements.add(accept);
        elements.add(button("Details", DETAILS, fingerprint));
        return block;
    }

    private static ObjectNode button(String label, String action, String value) {
        var button = JsonNodeFactory.instance
                .objectNode()
                .put("type", "button")
                .put("action_id", action)
                .put("value", value);
        button.set("text", plain(label));
        return button;
    }

    private static ObjectNode plain(String text) {
        return JsonNodeFactory.instance.objectNode().put("type", "plain_text").put("text", text);
    }
}
