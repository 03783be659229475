package dev.driftline.core.severity;

import com.fasterxml.jackson.databind.JsonNode;
import dev.driftline.core.compare.Difference;
import dev.driftline.core.match.Selector;
import dev.driftline.core.report.Finding;
import dev.driftline.core.report.Severity;
import java.util.List;
import java.util.Locale;

/// Findings, or changes of them, that are so bad.
///
/// @param because one clause for people
/// @param when what must be true of the change, all of it; with any, the rule is about changes alone
public record SeverityRule(Severity severity, String because, Selector where, List<Condition> when) {

    public SeverityRule {
        when = List.copyOf(when);
    }

    /// One entry of a list of rules, whose fields are known to be right.
    public static SeverityRule of(JsonNode rule) {
        return new SeverityRule(
                Severity.valueOf(rule.path("severity").asText().toUpperCase(Locale.ROOT)),
                rule.path("because").asText(),
                Selector.of(rule),
                Conditions.of(rule));
    }

    boolean decides(Finding finding) {
        return when.isEmpty() && !where.choosesChanges() && where.matches(finding);
    }

    boolean decides(Finding finding, Difference change) {
        return where.matches(finding, change) && when.stream().allMatch(condition -> condition.holds(change));
    }
}
