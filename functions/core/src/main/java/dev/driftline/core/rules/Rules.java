package dev.driftline.core.rules;

import dev.driftline.core.aside.SettingAside;
import dev.driftline.core.compare.Difference;
import dev.driftline.core.report.Finding;
import dev.driftline.core.report.Report;
import dev.driftline.core.report.Seals;
import dev.driftline.core.scan.Refinement;
import dev.driftline.core.severity.SeverityRules;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// What operators say of findings: how bad they are, which ones alarm nobody, which ones are accepted as they are.
///
/// Nothing disappears: what is set aside is listed with the reason and counted. A rule that has expired does not apply
/// any more, and one that matches nothing is told.
public final class Rules implements Refinement {

    private final List<RulesFile> files;
    private final Clock clock;
    private final Seals seals;
    private final SeverityRules severities;
    private final boolean ownSeverities;

    /// @param seals by which accepted changes are known again
    public Rules(List<RulesFile> files, Clock clock, Seals seals) {
        this.files = List.copyOf(files);
        this.clock = clock;
        this.seals = seals;
        var own = files.stream().flatMap(file -> file.severities().stream()).toList();
        this.ownSeverities = !own.isEmpty();
        this.severities = SeverityRules.defaults().after(own);
    }

    @Override
    public Report of(Report report) {
        var today = LocalDate.ofInstant(clock.instant(), java.time.ZoneOffset.UTC);
        var applying = files.stream()
                .flatMap(RulesFile::rules)
                .filter(rule -> rule.why().holdsOn(today))
                .toList();
        var used = new HashSet<Rule>();
        var judged = ownSeverities ? judged(report) : report;
        var told =
                new SettingAside(severities).of(judged, (finding, change) -> reason(applying, used, finding, change));
        return new RuleNotices(files, today, used).added(judged, told);
    }

    private Report judged(Report report) {
        var findings = report.findings().stream()
                .map(finding -> finding.with(severities.of(finding)))
                .sorted(Finding.byUrgency())
                .toList();
        return report.withFindings(findings);
    }

    private Optional<SettingAside.Reason> reason(
            List<Rule> applying, Set<Rule> used, Finding finding, Optional<Difference> change) {
        var covering = applying.stream()
                .filter(rule -> rule.covers(finding, change, seals::of))
                .toList();
        used.addAll(covering);
        return covering.stream()
                .findFirst()
                .map(rule -> new SettingAside.Reason(rule.by(), rule.why().toString(), true));
    }
}
