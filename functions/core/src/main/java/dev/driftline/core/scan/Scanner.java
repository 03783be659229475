package dev.driftline.core.scan;

import dev.driftline.core.compare.Comparison;
import dev.driftline.core.compare.Verdict;
import dev.driftline.core.model.DeclaredResource;
import dev.driftline.core.model.IgnoredChanges;
import dev.driftline.core.report.Finding;
import dev.driftline.core.report.Report;
import dev.driftline.core.state.ParsedState;
import dev.driftline.core.state.StateFormat;
import dev.driftline.core.state.StateSource;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/// Puts the steps of a scan in order: state, live reads, comparison, second look, report.
public final class Scanner {

    private final StateLoading loading;
    private final LiveResources live;
    private final Clock clock;
    private final String version;
    private final StateWatch watch;

    /// @param version Driftline's own, for the report
    public Scanner(StateFormat format, LiveResources live, Clock clock, String version) {
        this(format, live, clock, version, StateWatch.none());
    }

    /// @param watch made for this scan
    public Scanner(StateFormat format, LiveResources live, Clock clock, String version, StateWatch watch) {
        this.loading = new StateLoading(format, clock, watch.wantsHashes());
        this.live = live;
        this.clock = clock;
        this.version = version;
        this.watch = watch;
    }

    /// Never throws for what a state, AWS or the network did: that is in the report.
    public Report scan(ScanRequest request) {
        var started = clock.instant();
        var stacks = loading.all(request.states());
        var everything = resources(stacks.values());
        var verdicts = confirmed(stacks, judged(everything, everything, request.ignored()), request.ignored());
        var unmanaged = request.unmanaged()
                .map(wanted -> new UnmanagedSearch(live, wanted)
                        .among(
                                stacks.values(),
                                () -> List.copyOf(loading.all(List.copyOf(stacks.keySet()))
                                        .values())))
                .orElseGet(() -> new UnmanagedSearch.Found(List.of(), List.of()));
        Supplier<Report.Scan> run = () -> new Report.Scan(
                UUID.randomUUID().toString(),
                started,
                Duration.between(started, clock.instant()),
                version,
                live.calls(),
                live.askers());
        return new ReportAssembly(live, live.look(everything))
                .telling(ofStates(stacks))
                .report(run, stacks.values(), verdicts, unmanaged)
                .withNotices(watch.notices());
    }

    /// Each state as the scan last saw it, beside what is remembered of it.
    private List<Finding> ofStates(Map<StateSource, Loaded> stacks) {
        var findings = new ArrayList<Finding>();
        stacks.forEach((source, loaded) -> {
            if (loaded instanceof Loaded.Parsed parsed) {
                findings.addAll(watch.findings(source, parsed));
            }
        });
        return findings;
    }

    /// One state of the run, as far as it could be had.
    sealed interface Loaded {
        /// Without the bytes: a large state is in memory once, as its resources.
        ///
        /// @param hash of the bytes, empty when nobody wants it
        record Parsed(String location, String version, String lock, String hash, ParsedState state) implements Loaded {}

        /// Format, serial and lineage are empty where they are not known.
        record NotLoaded(String location, String format, String serial, String lineage, Report.Problem problem)
                implements Loaded {
            NotLoaded(String location, Report.Problem problem) {
                this(location, "", "", "", problem);
            }
        }
    }

    static List<DeclaredResource> resources(Iterable<Loaded> stacks) {
        var resources = new ArrayList<DeclaredResource>();
        for (var stack : stacks) {
            if (stack instanceof Loaded.Parsed parsed) {
                resources.addAll(parsed.state().resources());
            }
        }
        return resources;
    }

    /// @param everything whose claims count
    /// @param asked whose verdict is wanted
    private Map<DeclaredResource, Verdict> judged(
            List<DeclaredResource> everything, List<DeclaredResource> asked, IgnoredChanges ignored) {
        var verdicts = new LinkedHashMap<DeclaredResource, Verdict>();
        var readable = new ArrayList<DeclaredResource>();
        for (var resource : asked) {
            if (resource.hold().isPresent()) {
                verdicts.put(
                        resource, new Verdict.Held(resource, resource.hold().get()));
            } else if (live.rules(resource).isEmpty()) {
                verdicts.put(resource, new Verdict.Unsupported(resource, "Driftline cannot compare this type yet"));
            } else {
                readable.add(resource);
            }
        }
        var reads = live.look(everything).read(readable);
        new Comparison(live::rules, everything, ignored)
                .verdicts(reads)
                .forEach(verdict -> verdicts.put(verdict.resource(), verdict));
        return verdicts;
    }

    /// A finding counts when a second look finds it too, in the state of that moment: AWS is eventually consistent, and
    /// an
    /// apply may have begun or ended meanwhile.
    private Map<DeclaredResource, Verdict> confirmed(
            Map<StateSource, Loaded> stacks, Map<DeclaredResource, Verdict> first, IgnoredChanges ignored) {
        if (first.values().stream().noneMatch(Scanner::hasFinding)) {
            return first;
        }
        // Children whose change is ignored or that could not be read are asked again too, or their parents would take
        // them for unchanged.
        var doubtful = first.values().stream()
                .filter(verdict -> hasFinding(verdict)
                        || verdict instanceof Verdict.Unreadable
                        || !verdict.ignored().isEmpty())
                .toList();
        var moved = reread(stacks, doubtful);
        var everything = resources(stacks.values());
        var now =
                everything.stream().collect(Collectors.toMap(resource -> resource, resource -> resource, (a, b) -> a));
        // The children that tell a parent's change have findings too, so they are among these.
        var again = doubtful.stream()
                .map(verdict -> Optional.ofNullable(now.get(verdict.resource())))
                .flatMap(Optional::stream)
                .toList();
        var second = judged(everything, again, ignored);
        var verdicts = new LinkedHashMap<>(first);
        if (moved) {
            verdicts.keySet().retainAll(now.keySet());
        }
        second.forEach((resource, verdict) ->
                verdicts.computeIfPresent(resource, (key, earlier) -> SecondLook.agreed(earlier, verdict)));
        return verdicts;
    }

    /// Reads again the states that have findings; a state that moved or is now locked replaces its earlier self.
    private boolean reread(Map<StateSource, Loaded> stacks, List<Verdict> doubtful) {
        var locations =
                doubtful.stream().map(verdict -> verdict.resource().stack()).collect(Collectors.toSet());
        var changed = new HashMap<StateSource, Loaded>();
        stacks.forEach((source, loaded) -> {
            if (loaded instanceof Loaded.Parsed parsed && locations.contains(parsed.location())) {
                var again = loading.again(source, parsed);
                var same =
                        again instanceof Loaded.Parsed later && later.version().equals(parsed.version());
                if (!same) {
                    changed.put(source, again);
                }
            }
        });
        stacks.putAll(changed);
        return !changed.isEmpty();
    }

    private static boolean hasFinding(Verdict verdict) {
        return switch (verdict) {
            case Verdict.Drifted _, Verdict.Missing _, Verdict.ToldByChildren _ -> true;
            case Verdict.InSync _,
                    Verdict.ExistenceOnly _,
                    Verdict.Unreadable _,
                    Verdict.Unsupported _,
                    Verdict.Held _ -> false;
        };
    }
}
