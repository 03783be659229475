package dev.driftline.core.delivery.slack;

import dev.driftline.core.delivery.message.Ages;
import dev.driftline.core.delivery.message.Told;
import dev.driftline.core.ledger.Entry;
import dev.driftline.core.ledger.Transition;
import dev.driftline.core.report.FindingText;
import dev.driftline.core.report.SlackText;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/// What is said to somebody who pressed a button.
final class SlackDetails {

    static final String GONE = "This finding is no longer open in this form: it was resolved, or it changed since. "
            + "The newest message has its buttons.";

    private static final int LINES = 30;

    private SlackDetails() {}

    /// Somebody was quicker, or pressed twice; or it is over.
    static String notDecided(Optional<Entry> known) {
        return known.filter(entry -> !entry.status().isClosed())
                .filter(entry -> entry.decision().isPresent())
                .map(entry -> "%s is %s already"
                        .formatted(
                                SlackText.code(entry.finding().address(), 200),
                                entry.status().name().toLowerCase(Locale.ROOT)))
                .orElse(GONE);
    }

    static String decided(Transition transition) {
        return "%s: %s, %s"
                .formatted(
                        SlackText.code(transition.finding().address(), 200),
                        transition.kind().label(),
                        SlackText.plain(Told.decision(transition).orElse(""), 300));
    }

    static String of(Entry entry, Instant now) {
        var finding = entry.finding();
        var lines = new ArrayList<String>();
        lines.add("*%s* %s".formatted(finding.severity().label(), SlackText.code(FindingText.headline(finding), 300)));
        lines.add(SlackText.plain(FindingText.meaning(finding.kind()) + " " + FindingText.place(finding), 400));
        lines.add("%s since %s (%s), seen %d times"
                .formatted(
                        entry.status().name().toLowerCase(Locale.ROOT),
                        Told.moment(entry.firstSeen()),
                        Ages.of(entry.age(now)),
                        entry.timesSeen()));
        var insight = finding.insight();
        insight.cause().ifPresent(cause -> lines.add(SlackText.plain(cause.text(), 300)));
        insight.who().ifPresent(who -> lines.add(SlackText.plain(FindingText.who(who), 300)));
        var diff = FindingText.diff(finding, LINES);
        if (!diff.isEmpty()) {
            lines.add(diff.stream()
                    .map(line -> SlackText.plain(line, 110))
                    .collect(Collectors.joining("\n", "```", "```")));
        }
        insight.remedies().stream()
                .limit(2)
                .forEach(remedy ->
                        lines.add("```" + SlackText.plain(remedy.text().replace("\n", " ; "), 400) + "```"));
        return String.join("\n", lines);
    }
}
