package dev.driftline.core.report;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/// Why, who and what to do, as the template shows it.
final class HtmlInsight {

    private HtmlInsight() {}

    /// Empty when nobody is known.
    static Map<String, Object> who(Insight insight) {
        return insight.who()
                .map(who -> Map.<String, Object>of(
                        "actor", Printable.of(who.actor()),
                        "at", who.at().toString(),
                        "atShown", HtmlPage.MOMENT.format(who.at()),
                        "event", Printable.of(who.event()),
                        "eventId", Printable.of(who.eventId()),
                        "via", Printable.of(who.via()),
                        "sure", who.sure()))
                .orElse(Map.of());
    }

    static List<Map<String, Object>> remedies(Insight insight) {
        return insight.remedies().stream().map(HtmlInsight::remedy).toList();
    }

    /// `keep it or bring the state back`
    static String purposes(Insight insight) {
        return insight.remedies().stream()
                .map(Insight.Remedy::purpose)
                .distinct()
                .map(purpose -> switch (purpose) {
                    case KEEP -> "keep it";
                    case UNDO -> "undo it";
                })
                .collect(Collectors.joining(" or "));
    }

    private static Map<String, Object> remedy(Insight.Remedy remedy) {
        return Map.of(
                "purpose",
                remedy.purpose().name().toLowerCase(Locale.ROOT),
                "label",
                FindingText.purpose(remedy),
                "tool",
                Printable.of(remedy.tool()),
                "text",
                remedy.text().lines().map(Printable::of).collect(Collectors.joining("\n")));
    }
}
