package dev.driftline.core.aside;

import dev.driftline.core.compare.Difference;
import dev.driftline.core.report.Finding;
import dev.driftline.core.report.Fingerprint;
import dev.driftline.core.report.Report;
import dev.driftline.core.severity.SeverityRules;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/// Takes findings, or some changes of them, out of what alarms. They are listed apart, and the counts still add up.
public final class SettingAside {

    private final SeverityRules severities;

    /// @param severities for what is left of a finding
    public SettingAside(SeverityRules severities) {
        this.severities = severities;
    }

    /// Why something alarms nobody.
    ///
    /// @param by who answers for it, one word: `ignore_rule`, `autoscaling`
    /// @param text one line for people
    /// @param ruled an operator's rule says so; otherwise AWS does it by itself
    public record Reason(String by, String text, boolean ruled) {}

    /// Says why something is to be set aside; empty: it is not.
    @FunctionalInterface
    public interface Judge {
        /// @param change empty for a finding that has none: something is missing
        Optional<Reason> of(Finding finding, Optional<Difference> change);
    }

    public Report of(Report report, Judge judge) {
        var told = new ArrayList<Finding>();
        var aside = new ArrayList<>(report.setAside());
        var counts = new Counts(report);
        for (var finding : report.findings()) {
            var parts = parts(finding, judge);
            parts.forEach((reason, changes) -> reason.ifPresent(
                    why -> aside.add(new Report.SetAside(part(finding, changes), why.by(), why.text()))));
            var rest = parts.get(Optional.<Reason>empty());
            if (rest != null) {
                told.add(part(finding, rest));
            }
            counts.aside(finding, parts.keySet(), rest == null, parts);
        }
        return aside.size() == report.setAside().size() ? report : report.with(counts.summary(), told, aside);
    }

    private static Map<Optional<Reason>, List<Difference>> parts(Finding finding, Judge judge) {
        if (finding.changes().isEmpty()) {
            var whole = new LinkedHashMap<Optional<Reason>, List<Difference>>();
            whole.put(judge.of(finding, Optional.empty()), List.of());
            return whole;
        }
        return finding.changes().stream()
                .collect(Collectors.groupingBy(
                        change -> judge.of(finding, Optional.of(change)), LinkedHashMap::new, Collectors.toList()));
    }

    private Finding part(Finding finding, List<Difference> changes) {
        if (changes.equals(finding.changes())) {
            return finding;
        }
        var part = finding.with(Fingerprint.of(finding.stack(), finding.address(), finding.kind(), changes), changes);
        return part.with(severities.of(part));
    }
}
