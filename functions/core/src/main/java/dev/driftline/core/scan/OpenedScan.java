package dev.driftline.core.scan;

import dev.driftline.core.compare.Verdict;
import dev.driftline.core.model.DeclaredResource;
import dev.driftline.core.model.LiveRead;
import dev.driftline.core.report.Finding;
import dev.driftline.core.report.Report;
import dev.driftline.core.scan.Scanner.Loaded;
import dev.driftline.core.state.StateSource;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.IntStream;

/// One scan in one process.
final class OpenedScan implements OpenScan {

    private final StateLoading loading;
    private final LiveResources live;
    private final Clock clock;
    private final String version;
    private final StateWatch watch;
    private final ScanRequest request;
    private final Instant began;
    private final Map<StateSource, Loaded> stacks;
    private final Units units;
    private Map<String, Integer> told = Map.of();

    OpenedScan(
            StateLoading loading,
            LiveResources live,
            Clock clock,
            String version,
            StateWatch watch,
            ScanRequest request) {
        this.loading = loading;
        this.live = live;
        this.clock = clock;
        this.version = version;
        this.watch = watch;
        this.request = request;
        this.began = clock.instant();
        this.stacks = loading.all(request.states());
        this.units = Units.of(Scanner.resources(stacks.values()), live::rules);
    }

    @Override
    public ScanPlan plan(int most) {
        var versions = new HashMap<String, String>();
        var notRead = new HashMap<String, Report.Problem>();
        for (var stack : stacks.values()) {
            switch (stack) {
                case Loaded.Parsed parsed -> versions.put(parsed.location(), parsed.version());
                case Loaded.NotLoaded not -> notRead.put(not.location(), not.problem());
            }
        }
        var parts = new ArrayList<>(units.parts(most));
        if (parts.size() == 1) {
            parts.set(0, Numbers.range(0, count()));
        } else if (request.unmanaged().isPresent()) {
            parts.add(Numbers.range(units.units().size(), count()));
        }
        return new ScanPlan(began, version, count(), parts, versions, notRead);
    }

    private int count() {
        return units.units().size() + (request.unmanaged().isPresent() ? 1 : 0);
    }

    @Override
    public boolean isAsPlanned(ScanPlan plan) {
        if (!plan.version().equals(version) || plan.units() != count()) {
            return false;
        }
        var planned = new HashSet<>(plan.versions().keySet());
        planned.addAll(plan.notRead().keySet());
        return stacks.values().stream().allMatch(stack -> planned.remove(stack.location()) && isAsPlanned(plan, stack))
                && planned.isEmpty();
    }

    private static boolean isAsPlanned(ScanPlan plan, Loaded stack) {
        return switch (stack) {
            case Loaded.Parsed parsed -> parsed.version().equals(plan.versions().get(parsed.location()));
            case Loaded.NotLoaded not -> plan.notRead().containsKey(not.location());
        };
    }

    @Override
    public Partial part(ScanPlan plan, Numbers which) {
        var asked = new ArrayList<DeclaredResource>();
        // In the order of the states, which is the order of a report.
        var numbers = numbers(which);
        Scanner.resources(stacks.values()).stream()
                .filter(numbers::containsKey)
                .distinct()
                .forEach(asked::add);
        var verdicts = new TwoLooks(loading, live, request.ignored()).confirmed(stacks, asked);
        var unmanaged = unmanaged(which);
        var left = which.size() == 1 ? Numbers.none() : left(which, numbers, verdicts.values());
        verdicts.keySet().removeIf(resource -> left.contains(numbers.getOrDefault(resource, -1)));
        var everything = Scanner.resources(stacks.values());
        Supplier<Report.Scan> run = () -> {
            told = live.calls();
            return scan(began, told, live.askers());
        };
        var report = new ReportAssembly(live, live.look(everything))
                .report(
                        run,
                        everything,
                        stacks.values(),
                        verdicts,
                        left.contains(units.units().size()) ? UnmanagedSearch.Found.none() : unmanaged);
        return new Partial(report, which.minus(left), left);
    }

    private Map<DeclaredResource, Integer> numbers(Numbers which) {
        var numbers = new HashMap<DeclaredResource, Integer>();
        IntStream.range(0, units.units().size())
                .filter(which::contains)
                .forEach(number -> units.units().get(number).forEach(resource -> numbers.put(resource, number)));
        return numbers;
    }

    private UnmanagedSearch.Found unmanaged(Numbers which) {
        return request.unmanaged()
                .filter(_ -> which.contains(units.units().size()))
                .map(wanted -> new UnmanagedSearch(live, wanted)
                        .among(
                                stacks.values(),
                                () -> List.copyOf(loading.all(List.copyOf(stacks.keySet()))
                                        .values())))
                .orElseGet(UnmanagedSearch.Found::none);
    }

    /// Units of which something was not read for want of time.
    private Numbers left(Numbers which, Map<DeclaredResource, Integer> numbers, Iterable<Verdict> verdicts) {
        var late = IntStream.builder();
        for (var verdict : verdicts) {
            if (isLate(verdict)) {
                late.add(Optional.ofNullable(numbers.get(verdict.resource())).orElseThrow());
            }
        }
        var search = units.units().size();
        if (which.contains(search) && !clock.instant().isBefore(request.until())) {
            late.add(search);
        }
        return Numbers.of(late.build());
    }

    private static boolean isLate(Verdict verdict) {
        return switch (verdict) {
            case Verdict.Unreadable unreadable -> unreadable.code().equals(LiveRead.OUT_OF_TIME);
            case Verdict.Drifted drifted ->
                drifted.unread().stream().anyMatch(unread -> unread.why().code().equals(LiveRead.OUT_OF_TIME));
            case Verdict.InSync _,
                    Verdict.ExistenceOnly _,
                    Verdict.Missing _,
                    Verdict.Unsupported _,
                    Verdict.Held _,
                    Verdict.ToldByChildren _ -> false;
        };
    }

    @Override
    public Report joined(ScanPlan plan, List<Partial> parts) {
        stacks.replaceAll((_, stack) -> asPlanned(plan, stack));
        var joining = new JoinedReports(parts.stream().map(Partial::report).toList());
        var calls = new HashMap<>(joining.calls());
        live.calls().forEach((operation, count) -> {
            var more = count - told.getOrDefault(operation, 0);
            if (more > 0) {
                calls.merge(operation, more, Integer::sum);
            }
        });
        return joining.of(
                        scan(plan.began(), calls, joining.askers()),
                        stacks.values().stream().map(ReportAssembly::stack).toList(),
                        ofStates())
                .withNotices(watch.notices());
    }

    /// A state that was locked when the scan was planned is in none of its parts.
    private static Loaded asPlanned(ScanPlan plan, Loaded stack) {
        var problem = plan.notRead().get(stack.location());
        return problem != null && stack instanceof Loaded.Parsed
                ? new Loaded.NotLoaded(stack.location(), problem)
                : stack;
    }

    private Report.Scan scan(Instant started, Map<String, Integer> calls, Map<String, Map<String, Integer>> askers) {
        return new Report.Scan(
                UUID.randomUUID().toString(),
                started,
                Duration.between(started, clock.instant()),
                version,
                calls,
                askers);
    }

    /// Each state as the scan last saw it, beside what is remembered of it.
    private List<Finding> ofStates() {
        var findings = new ArrayList<Finding>();
        stacks.forEach((source, loaded) -> {
            if (loaded instanceof Loaded.Parsed parsed) {
                findings.addAll(watch.findings(source, parsed));
            }
        });
        return findings;
    }
}
