package dev.driftline.core.aside;

import dev.driftline.core.compare.Difference;
import dev.driftline.core.report.Finding;
import dev.driftline.core.report.Report;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/// The summary of a report of which more and more is set aside: a resource that has nothing else to tell is as
/// it should be, unless a part of it could not be read.
final class Counts {

    private final Report.Summary before;
    private final Set<String> unread;
    private int changed;
    private int missing;
    private int unmanaged;
    private int unknown;
    private int ignoredDifferences;
    private int ignoredResources;

    Counts(Report report) {
        this.before = report.summary();
        this.unread = report.coverage().stream()
                .filter(unchecked -> unchecked.status().unknown())
                .map(Report.Unchecked::address)
                .collect(Collectors.toSet());
    }

    /// @param whole nothing of the finding is told any more
    void aside(
            Finding finding,
            Set<Optional<SettingAside.Reason>> reasons,
            boolean whole,
            Map<Optional<SettingAside.Reason>, List<Difference>> parts) {
        var ruled = reasons.stream()
                .filter(reason -> reason.isPresent() && reason.get().ruled())
                .mapToInt(reason ->
                        Math.max(1, parts.getOrDefault(reason, List.of()).size()))
                .sum();
        ignoredDifferences += ruled;
        ignoredResources += ruled > 0 ? 1 : 0;
        if (whole) {
            gone(finding);
        }
    }

    private void gone(Finding finding) {
        switch (finding.kind()) {
            case CHANGED -> {
                changed++;
                unknown += unread.contains(finding.address()) ? 1 : 0;
            }
            case MISSING -> missing++;
            case UNMANAGED -> unmanaged++;
            case DUPLICATE, STATE_ROLLED_BACK, STATE_REPLACED, STATE_SHRUNK, STATE_CHANGED_UNLOCKED -> {}
        }
    }

    Report.Summary summary() {
        return new Report.Summary(
                before.resources(),
                before.inSync() + changed + missing - unknown,
                before.changed() - changed,
                before.missing() - missing,
                before.unmanaged() - unmanaged,
                before.unknown() + unknown,
                before.unsupported(),
                new Report.Ignored(
                        before.ignored().differences() + ignoredDifferences,
                        before.ignored().resources() + ignoredResources));
    }
}
