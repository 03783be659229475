package dev.driftline.core.rules;

import dev.driftline.core.report.Report;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/// What operators should know of their rules: they grow old, and nobody looks at a file that silences things.
final class RuleNotices {

    private final List<RulesFile> files;
    private final LocalDate today;
    private final Set<Rule> used;

    /// @param used what set something aside
    RuleNotices(List<RulesFile> files, LocalDate today, Set<Rule> used) {
        this.files = files;
        this.today = today;
        this.used = used;
    }

    Report added(Report all, Report told) {
        var notices = new ArrayList<>(told.notices());
        for (var file : files) {
            file.rules()
                    .filter(rule -> !rule.why().holdsOn(today))
                    .map(rule -> expired(file, rule))
                    .forEach(notices::add);
            file.rules()
                    .filter(rule -> rule.why().holdsOn(today) && !used.contains(rule))
                    .filter(rule -> rule instanceof Acceptance accepted
                            && all.findings().stream().anyMatch(accepted::isAbout))
                    .map(rule -> "%s line %d: %s is something else now and told again"
                            .formatted(file.source(), rule.why().line(), rule))
                    .forEach(notices::add);
            idle(file, all).ifPresent(notices::add);
        }
        return told.withNotices(notices);
    }

    private static String expired(RulesFile file, Rule rule) {
        return "%s line %d: %s expired on %s and does not apply any more; renew or remove it"
                .formatted(
                        file.source(),
                        rule.why().line(),
                        rule,
                        rule.why().expires().map(LocalDate::toString).orElse(""));
    }

    /// Only where the scan could have found it: all states that the rule speaks of were read.
    private Optional<String> idle(RulesFile file, Report all) {
        if (all.stacks().stream().anyMatch(stack -> stack.problem().isPresent())) {
            return Optional.empty();
        }
        var scanned = all.stacks().stream().map(Report.Stack::source).toList();
        var idle = file.rules()
                .filter(rule -> rule.why().holdsOn(today) && !used.contains(rule) && rule.concerns(scanned))
                .filter(rule -> !(rule instanceof Acceptance accepted)
                        || all.findings().stream().noneMatch(accepted::isAbout))
                .map(rule -> "%s on line %d".formatted(rule, rule.why().line()))
                .toList();
        return idle.isEmpty()
                ? Optional.empty()
                : Optional.of("%s: nothing matches %s; remove what is not needed any more"
                        .formatted(
                                file.source(),
                                idle.stream().limit(10).collect(Collectors.joining(", "))
                                        + (idle.size() > 10 ? " and %d more".formatted(idle.size() - 10) : "")));
    }
}
