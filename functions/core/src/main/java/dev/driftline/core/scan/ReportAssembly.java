package dev.driftline.core.scan;

import dev.driftline.core.aside.SettingAside;
import dev.driftline.core.compare.Difference;
import dev.driftline.core.compare.Verdict;
import dev.driftline.core.model.DeclaredResource;
import dev.driftline.core.model.LiveRead;
import dev.driftline.core.report.Finding;
import dev.driftline.core.report.Fingerprint;
import dev.driftline.core.report.Insight;
import dev.driftline.core.report.Report;
import dev.driftline.core.report.Severity;
import dev.driftline.core.severity.SeverityRules;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/// Makes the report out of verdicts: findings with what is related to them, coverage, and counts that add up.
final class ReportAssembly {

    private final LiveResources live;
    private final LiveResources.Look look;
    private final SeverityRules severities = SeverityRules.defaults();
    private final List<Finding> findings = new ArrayList<>();
    private final List<Report.Unchecked> coverage = new ArrayList<>();
    private final Map<DeclaredResource, TreeSet<String>> related = new HashMap<>();
    private int inSync;
    private int changed;
    private int missing;
    private int unknown;
    private int unsupported;

    ReportAssembly(LiveResources live, LiveResources.Look look) {
        this.live = live;
        this.look = look;
    }

    /// @param run asked for last: findings may need calls too
    /// @param everything all resources of the run, those of other parts of it too
    Report report(
            Supplier<Report.Scan> run,
            Collection<DeclaredResource> everything,
            Collection<Scanner.Loaded> stacks,
            Map<DeclaredResource, Verdict> verdicts,
            UnmanagedSearch.Found unmanaged) {
        verdicts.values().forEach(this::relate);
        var causes = new Causes(live, look, everything, verdicts.values());
        verdicts.values().forEach(verdict -> add(verdict, causes.of(verdict)));
        new SharedThings(live, look, stacks).among(everything).forEach((resource, others) -> {
            if (verdicts.containsKey(resource)) {
                addDuplicate(resource, others);
            }
        });
        findings.addAll(unmanaged.findings());
        coverage.addAll(unmanaged.coverage());
        findings.sort(Finding.byUrgency());
        var summary = new Report.Summary(
                verdicts.size(),
                inSync,
                changed,
                missing,
                unmanaged.findings().size(),
                unknown,
                unsupported,
                ignored(verdicts.values()));
        var explained = explained(verdicts.values());
        var report = new Report(run.get(), summary, List.of(), findings, coverage);
        return new SettingAside(severities).of(report, explained);
    }

    /// Changes that AWS makes by itself are listed apart.
    private SettingAside.Judge explained(Collection<Verdict> verdicts) {
        var changes = new LinkedHashMap<DeclaredResource, List<Difference>>();
        verdicts.forEach(verdict -> {
            if (verdict instanceof Verdict.Drifted drifted) {
                changes.put(drifted.resource(), drifted.differences());
            }
        });
        var owners = new HashMap<List<String>, Map<Difference, LiveResources.Owner>>();
        if (!changes.isEmpty()) {
            look.owners(changes)
                    .forEach((resource, of) -> owners.put(List.of(resource.stack(), resource.address()), of));
        }
        return (finding, change) -> change.flatMap(of ->
                        Optional.ofNullable(owners.getOrDefault(List.of(finding.stack(), finding.address()), Map.of())
                                .get(of)))
                .map(owner -> new SettingAside.Reason(owner.by(), owner.text(), false));
    }

    private static Report.Ignored ignored(Collection<Verdict> verdicts) {
        var counts = verdicts.stream()
                .mapToInt(verdict -> verdict.ignored().size())
                .filter(count -> count > 0)
                .summaryStatistics();
        return new Report.Ignored((int) counts.getSum(), (int) counts.getCount());
    }

    static Report.Stack stack(Scanner.Loaded loaded) {
        return switch (loaded) {
            case Scanner.Loaded.Parsed(var location, var _, var lock, var _, var state) ->
                new Report.Stack(
                        location,
                        state.format(),
                        state.serial().toString(),
                        state.lineage(),
                        lock,
                        state.resources().size(),
                        Optional.empty());
            case Scanner.Loaded.NotLoaded(var location, var format, var serial, var lineage, var problem) ->
                new Report.Stack(location, format, serial, lineage, lock(problem), 0, Optional.of(problem));
        };
    }

    private static String lock(Report.Problem problem) {
        return problem.kind().equals("locked") ? problem.text() : "";
    }

    private void relate(Verdict verdict) {
        var tellers = switch (verdict) {
            case Verdict.Drifted drifted -> drifted.tellers();
            case Verdict.ToldByChildren told -> told.tellers();
            case Verdict.InSync _,
                    Verdict.ExistenceOnly _,
                    Verdict.Missing _,
                    Verdict.Unreadable _,
                    Verdict.Unsupported _,
                    Verdict.Held _ -> Set.<DeclaredResource>of();
        };
        tellers.forEach(teller -> related.computeIfAbsent(teller, key -> new TreeSet<>())
                .add(verdict.resource().address()));
    }

    private void add(Verdict verdict, Insight insight) {
        var resource = verdict.resource();
        switch (verdict) {
            case Verdict.InSync _, Verdict.ToldByChildren _ -> inSync++;
            case Verdict.Drifted drifted -> {
                changed++;
                findings.add(finding(resource, Finding.Kind.CHANGED, drifted.differences(), insight));
                drifted.unread()
                        .forEach(unread -> uncheck(
                                resource,
                                status(unread.why().kind()),
                                resource.origin().shown(unread.attribute()) + ": "
                                        + unread.why().reason()));
            }
            case Verdict.Missing _ -> {
                missing++;
                findings.add(finding(resource, Finding.Kind.MISSING, List.of(), insight));
            }
            case Verdict.Unreadable unreadable -> {
                unknown++;
                uncheck(resource, status(unreadable.kind()), unreadable.reason());
            }
            case Verdict.Held(var _, var reason) -> {
                unknown++;
                uncheck(resource, Report.Status.SKIPPED, reason);
            }
            case Verdict.Unsupported(var _, var reason) -> {
                unsupported++;
                uncheck(resource, Report.Status.UNSUPPORTED, reason);
            }
            case Verdict.ExistenceOnly(var _, var reason, var _) -> {
                unsupported++;
                uncheck(resource, Report.Status.EXISTENCE_ONLY, reason);
            }
        }
    }

    private void uncheck(DeclaredResource resource, Report.Status status, String reason) {
        coverage.add(new Report.Unchecked(resource.address(), resource.type(), status, reason));
    }

    static Report.Status status(LiveRead.Failure failure) {
        return switch (failure) {
            case DENIED -> Report.Status.DENIED;
            case THROTTLED -> Report.Status.THROTTLED;
            case FAILED -> Report.Status.FAILED;
            case SKIPPED -> Report.Status.SKIPPED;
            case UNSUPPORTED -> Report.Status.UNSUPPORTED;
        };
    }

    private void addDuplicate(DeclaredResource resource, List<DeclaredResource> others) {
        others.forEach(other ->
                related.computeIfAbsent(resource, key -> new TreeSet<>()).add(other.address()));
        var where = others.stream().map(DeclaredResource::toString).collect(Collectors.joining(", "));
        findings.add(finding(
                resource,
                Finding.Kind.DUPLICATE,
                List.of(),
                Insight.NONE.with(new Insight.Cause("duplicate", "also managed as " + where))));
    }

    private Finding finding(
            DeclaredResource resource, Finding.Kind kind, List<Difference> differences, Insight insight) {
        var place = look.place(resource);
        var finding = new Finding(
                Fingerprint.of(resource.stack(), resource.address(), kind, differences),
                kind,
                resource.stack(),
                resource.address(),
                resource.type(),
                live.resourceId(resource),
                place.account(),
                place.region(),
                Severity.MEDIUM,
                List.copyOf(related.getOrDefault(resource, new TreeSet<>())),
                differences,
                insight);
        return finding.with(severities.of(finding));
    }
}
