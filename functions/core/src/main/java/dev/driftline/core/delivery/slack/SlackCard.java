package dev.driftline.core.delivery.slack;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.driftline.core.delivery.Announcement;
import dev.driftline.core.delivery.message.ReportLink;
import dev.driftline.core.delivery.message.Told;
import dev.driftline.core.ledger.Transition;
import dev.driftline.core.report.SlackBlocks;
import dev.driftline.core.report.SlackFinding;
import dev.driftline.core.report.SlackText;
import dev.driftline.core.report.SummaryLine;
import java.util.ArrayList;
import java.util.List;

/// An announcement as one Slack message, most urgent first, within Slack's limits.
///
/// Every finding is three blocks whose ids end in its subject's key: what differs, since when and by whom, and the
/// buttons. [SlackEdit] finds them again by these ids.
///
/// @param buttons whether somebody answers when one is pressed
public record SlackCard(boolean buttons) {

    static final String FINDING = "finding:";
    static final String HISTORY = "history:";
    static final String BUTTONS = "buttons:";

    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;
    private static final int MOST_PROBLEMS = 3;

    public ObjectNode of(Announcement announcement) {
        return of(announcement, Told.of(announcement));
    }

    ObjectNode of(Announcement announcement, Told told) {
        var blocks = new SlackBlocks();
        var stacks = told.stacks();
        blocks.header(told.headline());
        blocks.context(where(announcement, stacks));
        var all = told.alarms().size() + told.others().size();
        blocks.reserve(rest(announcement, all));
        problems(announcement, blocks);
        var untold = 0;
        for (var transition : told.alarms()) {
            untold += untold == 0 && blocks.allFit(alarm(transition, stacks.size() > 1)) ? 0 : 1;
        }
        for (var transition : told.others()) {
            untold += untold == 0 && blocks.allFit(List.of(SlackEdit.over(transition))) ? 0 : 1;
        }
        if (untold > 0 || announcement.reportLink().isPresent()) {
            blocks.section(rest(announcement, untold));
        }
        var message = JSON.objectNode().put("text", fallback(told));
        message.set("blocks", blocks.blocks());
        return message.put("unfurl_links", false).put("unfurl_media", false);
    }

    private List<ObjectNode> alarm(Transition transition, boolean named) {
        var subject = transition.entry().subject().key();
        var together = new ArrayList<ObjectNode>();
        together.add(SlackBlocks.sectionOf(SlackFinding.of(transition.finding(), named))
                .put("block_id", FINDING + subject));
        together.add(SlackBlocks.contextOf(SlackText.plain(Told.history(transition), 600))
                .put("block_id", HISTORY + subject));
        if (buttons) {
            together.add(SlackButtons.of(transition).put("block_id", BUTTONS + subject));
        }
        return together;
    }

    private static String where(Announcement announcement, List<String> stacks) {
        var scan = announcement.scan();
        var parts = new ArrayList<String>();
        parts.add(
                stacks.size() == 1
                        ? SlackText.code(stacks.getFirst(), 300)
                        : SummaryLine.counted(stacks.size(), "state"));
        if (!scan.target().isEmpty()) {
            parts.add("target " + SlackText.plain(scan.target(), 80));
        }
        parts.add(Told.moment(scan.startedAt()));
        return String.join(" · ", parts);
    }

    private static void problems(Announcement announcement, SlackBlocks blocks) {
        announcement.scan().notScanned().stream()
                .limit(MOST_PROBLEMS)
                .map(stack -> "⚠️ *not scanned* %s: %s"
                        .formatted(
                                SlackText.code(stack.source(), 200),
                                SlackText.plain(
                                        stack.problem()
                                                .map(problem -> problem.text() + "; " + problem.hint())
                                                .orElse(""),
                                        300)))
                .forEach(blocks::sectionFits);
    }

    private static String rest(Announcement announcement, int untold) {
        var link = announcement.reportLink().isEmpty() ? "the report, which is kept nowhere" : link(announcement);
        return untold > 0
                ? "*%s* in %s".formatted(SummaryLine.counted(untold, "more finding"), link)
                : "All of it: " + link;
    }

    /// A link that Slack makes clickable, when it is one.
    private static String link(Announcement announcement) {
        return ReportLink.clickable(announcement)
                .filter(url -> url.length() <= 600)
                .map(url -> "<%s|the report>".formatted(url.replace("&", "&amp;")))
                .orElseGet(() -> SlackText.plain(ReportLink.shown(announcement), 300));
    }

    /// What a notification shows. Slack reads formatting here too, whatever the blocks say.
    private static String fallback(Told told) {
        var first = told.alarms().stream()
                .findFirst()
                .map(transition ->
                        ". Most urgent: " + SlackText.plain(transition.finding().address(), 200))
                .orElse("");
        return told.headline() + first;
    }
}
