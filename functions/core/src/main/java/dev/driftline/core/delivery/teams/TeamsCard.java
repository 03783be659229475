package dev.driftline.core.delivery.teams;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.driftline.core.delivery.Announcement;
import dev.driftline.core.delivery.message.AnnouncementJson;
import dev.driftline.core.delivery.message.Told;
import dev.driftline.core.ledger.Transition;
import dev.driftline.core.report.FindingText;
import dev.driftline.core.report.Printable;
import dev.driftline.core.report.Severity;
import dev.driftline.core.report.Shortened;
import dev.driftline.core.report.SummaryLine;
import java.util.ArrayList;

/// An announcement as an Adaptive Card in the envelope that a Workflows webhook of Microsoft Teams takes.
///
/// Teams refuses messages beyond 28 KB. All text of strangers is in text runs, where Markdown means nothing: no name
/// becomes a link or a mention. (learn.microsoft.com, "Adaptive Cards", RichTextBlock)
final class TeamsCard {

    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;
    private static final int MOST_BYTES = 26_000;
    private static final int DIFF_LINES = 8;
    private static final int LINE = 200;

    private TeamsCard() {}

    static ObjectNode of(Announcement announcement) {
        var told = Told.of(announcement);
        var card = JSON.objectNode()
                .put("$schema", "http://adaptivecards.io/schemas/adaptive-card.json")
                .put("type", "AdaptiveCard")
                .put("version", "1.4");
        card.putObject("msteams").put("width", "Full");
        var body = card.putArray("body");
        body.add(text(told.headline(), "Large", "Bolder", false));
        told.stacks().stream().limit(5).forEach(stack -> body.add(text(stack, "Small", "Default", true)));
        action(announcement, card);
        announcement.scan().notScanned().stream()
                .limit(3)
                .forEach(stack -> body.add(text(
                        "not scanned: " + stack.source()
                                + stack.problem()
                                        .map(problem -> ": " + problem.text())
                                        .orElse(""),
                        "Small",
                        "Default",
                        false)));
        var all = new ArrayList<>(told.alarms());
        all.addAll(told.others());
        var untold = 0;
        var room = MOST_BYTES - AnnouncementJson.bytes(card) - 500;
        for (var transition : all) {
            var part = container(transition);
            var size = AnnouncementJson.bytes(part) + 1;
            if (untold == 0 && size <= room) {
                body.add(part);
                room -= size;
            } else {
                untold++;
            }
        }
        if (untold > 0) {
            body.add(text(
                    "and " + SummaryLine.counted(untold, "more finding") + " in the report",
                    "Default",
                    "Bolder",
                    false));
        }
        return envelope(card);
    }

    private static ObjectNode envelope(ObjectNode card) {
        var message = JSON.objectNode().put("type", "message");
        message.putArray("attachments")
                .addObject()
                .put("contentType", "application/vnd.microsoft.card.adaptive")
                .set("content", card);
        return message;
    }

    private static ObjectNode container(Transition transition) {
        var finding = transition.finding();
        var container = JSON.objectNode()
                .put("type", "Container")
                .put("separator", true)
                .put("style", transition.kind().isAlarm() ? style(finding.severity()) : "good");
        var items = container.putArray("items");
        items.add(text(
                "%s: %s".formatted(finding.severity().label(), FindingText.headline(finding)),
                "Default",
                "Bolder",
                false));
        items.add(text(Told.history(transition), "Small", "Default", true));
        items.add(text(FindingText.place(finding), "Small", "Default", true));
        if (transition.kind().isAlarm()) {
            diff(transition, items);
        }
        return container;
    }

    private static void diff(Transition transition, ArrayNode items) {
        for (var line : FindingText.diff(transition.finding(), DIFF_LINES)) {
            var block = text(line, "Small", "Default", false).put("spacing", "None");
            ((ObjectNode) block.path("inlines").path(0)).put("fontType", "Monospace");
            items.add(block);
        }
    }

    private static String style(Severity severity) {
        return switch (severity) {
            case CRITICAL, HIGH -> "attention";
            case MEDIUM -> "warning";
            case LOW -> "default";
        };
    }

    /// Text that means nothing but itself.
    private static ObjectNode text(String text, String size, String weight, boolean subtle) {
        var block = JSON.objectNode().put("type", "RichTextBlock");
        block.putArray("inlines")
                .addObject()
                .put("type", "TextRun")
                .put("text", Shortened.cut(Printable.of(text), LINE))
                .put("size", size)
                .put("weight", weight)
                .put("isSubtle", subtle);
        return block;
    }

    private static void action(Announcement announcement, ObjectNode card) {
        announcement
                .reportLink()
                .filter(link -> link.startsWith("https://"))
                .ifPresentOrElse(
                        link -> card.putArray("actions")
                                .addObject()
                                .put("type", "Action.OpenUrl")
                                .put("title", "Open the report")
                                .put("url", link),
                        () -> announcement
                                .reportLink()
                                .ifPresent(link -> card.withArrayProperty("body")
                                        .add(text("The whole report: " + link, "Small", "Default", true))));
    }
}
