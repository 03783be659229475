package dev.driftline.core.scan;

import dev.driftline.core.compare.Comparison;
import dev.driftline.core.compare.Verdict;
import dev.driftline.core.model.DeclaredResource;
import dev.driftline.core.model.IgnoredChanges;
import dev.driftline.core.scan.Scanner.Loaded;
import dev.driftline.core.state.StateSource;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/// Reads resources and compares them, and looks again at whatever seems to have changed.
final class TwoLooks {

    private final StateLoading loading;
    private final LiveResources live;
    private final IgnoredChanges ignored;

    TwoLooks(StateLoading loading, LiveResources live, IgnoredChanges ignored) {
        this.loading = loading;
        this.live = live;
        this.ignored = ignored;
    }

    /// A finding counts when a second look finds it too, in the state of that moment: AWS is eventually consistent, and
    /// an apply may have begun or ended meanwhile.
    ///
    /// @param stacks a state that moved, or is now locked, replaces its earlier self
    /// @param asked whose verdict is wanted
    Map<DeclaredResource, Verdict> confirmed(Map<StateSource, Loaded> stacks, List<DeclaredResource> asked) {
        var first = judged(Scanner.resources(stacks.values()), asked);
        if (first.values().stream().noneMatch(TwoLooks::hasFinding)) {
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
        var everything = Scanner.resources(stacks.values());
        var now =
                everything.stream().collect(Collectors.toMap(resource -> resource, resource -> resource, (a, b) -> a));
        // The children that tell a parent's change have findings too, so they are among these.
        var again = doubtful.stream()
                .map(verdict -> Optional.ofNullable(now.get(verdict.resource())))
                .flatMap(Optional::stream)
                .toList();
        var second = judged(everything, again);
        var verdicts = new LinkedHashMap<>(first);
        if (moved) {
            verdicts.keySet().retainAll(now.keySet());
        }
        second.forEach((resource, verdict) ->
                verdicts.computeIfPresent(resource, (key, earlier) -> SecondLook.agreed(earlier, verdict)));
        return verdicts;
    }

    /// @param everything whose claims count
    private Map<DeclaredResource, Verdict> judged(List<DeclaredResource> everything, List<DeclaredResource> asked) {
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

    /// Reads again the states that have findings.
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
