package dev.driftline.core.scan;

import dev.driftline.core.compare.Verdict;
import dev.driftline.core.model.DeclaredResource;
import dev.driftline.core.report.Insight;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/// Why resources are missing, or changed in a way that says that they were made anew.
final class Causes {

    /// More than so many missing resources have one cause together: the wrong account, a stack that was destroyed.
    private static final int MOST = 200;

    private final LiveResources live;
    private final Set<String> declaredIds;
    private final Map<DeclaredResource, LiveResources.Fate> fates = new HashMap<>();

    /// @param everything all resources of the run
    Causes(
            LiveResources live,
            LiveResources.Look look,
            Collection<DeclaredResource> everything,
            Collection<Verdict> verdicts) {
        this.live = live;
        this.declaredIds = everything.stream()
                .flatMap(resource -> List.of(resource.text("id"), resource.text("arn")).stream())
                .collect(Collectors.toSet());
        var missing = verdicts.stream()
                .filter(Verdict.Missing.class::isInstance)
                .map(Verdict::resource)
                .limit(MOST)
                .toList();
        if (!missing.isEmpty()) {
            fates.putAll(look.fates(missing));
        }
    }

    Insight of(Verdict verdict) {
        return switch (verdict) {
            case Verdict.Missing(var resource) -> Insight.NONE.with(cause(resource));
            case Verdict.Drifted drifted ->
                reborn(drifted).map(Insight.NONE::with).orElse(Insight.NONE);
            case Verdict.InSync _,
                    Verdict.ExistenceOnly _,
                    Verdict.ToldByChildren _,
                    Verdict.Unreadable _,
                    Verdict.Unsupported _,
                    Verdict.Held _ -> Insight.NONE;
        };
    }

    private Insight.Cause cause(DeclaredResource resource) {
        var fate = fates.get(resource);
        if (fate != null && fate.successors().isEmpty()) {
            return new Insight.Cause(fate.kind(), fate.text());
        }
        // Several of one name are the others of a group, and what a state declares has its own place.
        var successors = fate == null
                ? List.<String>of()
                : fate.successors().stream()
                        .filter(id -> !declaredIds.contains(id))
                        .toList();
        return fate != null && successors.size() == 1
                ? Insight.Cause.replacedBy(successors.getFirst(), fate.text())
                : new Insight.Cause("deleted", "AWS has no such resource; it was asked twice");
    }

    private Optional<Insight.Cause> reborn(Verdict.Drifted drifted) {
        var type = drifted.resource().type();
        return drifted.differences().stream()
                .filter(difference -> live.showsRebirth(type, difference.path())
                        && !difference.expected().isEmpty()
                        && !difference.actual().isEmpty())
                .findFirst()
                .map(difference -> new Insight.Cause(
                        "replaced", "deleted and made anew under the same name: another " + difference.shown()));
    }
}
