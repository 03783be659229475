package dev.driftline.core.compare;

import dev.driftline.core.model.DeclaredResource;
import dev.driftline.core.model.IgnoredChanges;
import dev.driftline.core.model.LiveRead;
import dev.driftline.core.model.Value;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/// Compares what all states of a run declare with what AWS answered, and gives each resource exactly one verdict.
public final class Comparison {

    private final Function<DeclaredResource, Optional<TypeRules>> rules;
    private final IgnoredChanges ignored;
    private final Claims claims = new Claims();

    public Comparison(Function<DeclaredResource, Optional<TypeRules>> rules, Collection<DeclaredResource> everything) {
        this(rules, everything, IgnoredChanges.none());
    }

    /// @param everything all resources of the run: children in one state may own a part of a parent in another
    /// @param ignored changes to leave out
    public Comparison(
            Function<DeclaredResource, Optional<TypeRules>> rules,
            Collection<DeclaredResource> everything,
            IgnoredChanges ignored) {
        this.rules = rules;
        this.ignored = ignored;
        for (var resource : everything) {
            rules.apply(resource)
                    .ifPresent(of -> of.claims().apply(resource).forEach(claim -> claims.add(claim, resource)));
        }
    }

    /// @param reads an answer for each resource of a supported type
    public List<Verdict> verdicts(Map<DeclaredResource, LiveRead<Map<String, Value>>> reads) {
        reads.forEach((resource, read) -> {
            if (read instanceof LiveRead.Present<Map<String, Value>>(var live)) {
                claimLive(resource, live);
            }
        });
        var verdicts = new LinkedHashMap<DeclaredResource, Verdict>();
        var judgements = new ArrayList<Judgement>();
        reads.forEach((resource, read) -> {
            switch (read) {
                case LiveRead.Absent<Map<String, Value>>() -> verdicts.put(resource, new Verdict.Missing(resource));
                case LiveRead.Unreadable<Map<String, Value>>(var kind, var code, var reason) ->
                    verdicts.put(
                            resource,
                            kind == LiveRead.Failure.UNSUPPORTED
                                    ? new Verdict.Unsupported(resource, reason)
                                    : new Verdict.Unreadable(resource, kind, code, reason));
                case LiveRead.Present<Map<String, Value>>(var live) -> judgements.add(judge(resource, live));
            }
        });
        settle(judgements, verdicts);
        return List.copyOf(verdicts.values());
    }

    /// What a child is in AWS is its own as well: the child tells its change, which is nothing new in the parent.
    private void claimLive(DeclaredResource child, Map<String, Value> live) {
        var of = rules.apply(child).orElseThrow();
        var declared = of.claims().apply(child);
        if (!declared.isEmpty()) {
            of.claims().apply(child.with(live)).stream()
                    .filter(claim -> !declared.contains(claim))
                    .forEach(claim -> claims.addLive(claim, child));
        }
    }

    private Judgement judge(DeclaredResource resource, Map<String, Value> live) {
        var of = rules.apply(resource).orElseThrow();
        var differences = new ArrayList<Difference>();
        var shared = new ArrayList<Judgement.Shared>();
        var unread = new ArrayList<Verdict.UnreadAttribute>();
        of.attributes().forEach((name, rule) -> {
            var value = live.getOrDefault(name, Value.absent());
            if (!resource.attributes().fields().containsKey(name)) {
                return; // Another version of the provider wrote this state: it does not know the attribute.
            }
            var declared = resource.get(name);
            if (declared instanceof Value.Unknown && declared.equals(value)) {
                return; // Its reader gives back what the state keeps encrypted: another attribute tells a change.
            }
            if (value instanceof Value.Unknown why) {
                unread.add(new Verdict.UnreadAttribute(name, why));
                return;
            }
            if (!(rule instanceof AttributeRule.Ignored)) {
                declared.unknown().ifPresent(why -> unread.add(new Verdict.UnreadAttribute(name, why)));
                if (declared instanceof Value.Unknown) {
                    return;
                }
            }
            var held = claims.on(of.claimedAs(), of.identity().apply(resource), name);
            switch (rule) {
                case AttributeRule.Ignored _ -> {}
                case AttributeRule.Tags() -> {
                    if (name.equals("tags") && !(resource.get("tags_all") instanceof Value.Unknown)) {
                        var tags = new TagComparison(resource.get("tags"), resource.get("tags_all"), value, held);
                        differences.addAll(shown(resource, false, tags.differences()));
                        shared.addAll(shownShared(resource, false, tags.shared()));
                    }
                }
                case AttributeRule.Compared compared -> {
                    var attribute = new AttributeComparison(name, compared, declared, value, held);
                    var children =
                            claims.mirroredIn(of.claimedAs(), of.identity().apply(resource), name);
                    var own = shown(resource, compared.sensitive(), attribute.differences());
                    if (children.isEmpty()) {
                        differences.addAll(own);
                    } else {
                        own.forEach(told -> shared.add(new Judgement.Shared(told, children)));
                    }
                    shared.addAll(shownShared(resource, compared.sensitive(), attribute.shared()));
                }
            }
        });
        // Before the neighbours are heard: a child whose change is ignored has nothing to tell, and neither has its
        // parent of it.
        var covered = differences.stream()
                .collect(Collectors.partitioningBy(difference -> isIgnored(resource, difference.path())));
        return new Judgement(
                resource,
                covered.getOrDefault(false, List.of()),
                covered.getOrDefault(true, List.of()),
                shared,
                unread);
    }

    private boolean isIgnored(DeclaredResource resource, String path) {
        return ignored.covers(resource, path) || resource.origin().ignores(path);
    }

    private static List<Difference> shown(DeclaredResource resource, boolean sensitive, List<Difference> differences) {
        return differences.stream()
                .map(found -> shown(resource, sensitive, found))
                .toList();
    }

    private static List<Judgement.Shared> shownShared(
            DeclaredResource resource, boolean sensitive, List<Judgement.Shared> shared) {
        return shared.stream()
                .map(told -> new Judgement.Shared(shown(resource, sensitive, told.difference()), told.claimers()))
                .toList();
    }

    private static Difference shown(DeclaredResource resource, boolean sensitive, Difference found) {
        return new Difference(
                found.path(),
                resource.origin().shown(found.path()),
                found.expected(),
                found.actual(),
                Secrecy.hides(resource, sensitive, found));
    }

    /// A change that a child's own finding tells is not told again. A child in sync has the last word: then the
    /// parent's state is only the older one, as an apply that changes the child alone leaves it. What a child that
    /// could not be read may hide is the parent's to tell.
    private void settle(List<Judgement> judgements, Map<DeclaredResource, Verdict> verdicts) {
        var telling = new HashSet<DeclaredResource>();
        var silent = new HashSet<DeclaredResource>();
        verdicts.forEach((resource, verdict) -> (verdict instanceof Verdict.Missing ? telling : silent).add(resource));
        for (var judgement : judgements) {
            if (!judgement.differences().isEmpty()) {
                telling.add(judgement.resource());
            } else if (!judgement.unread().isEmpty()) {
                silent.add(judgement.resource());
            }
        }
        judgements.forEach(judgement -> verdicts.put(judgement.resource(), settled(judgement, telling, silent)));
    }

    /// @param telling whose own findings tell
    /// @param silent who could not be read, in whole or in part
    private Verdict settled(Judgement judgement, Set<DeclaredResource> telling, Set<DeclaredResource> silent) {
        var resource = judgement.resource();
        var differences = new ArrayList<>(judgement.differences());
        var leftOut = new ArrayList<>(judgement.ignored());
        var tellers = new LinkedHashSet<DeclaredResource>();
        for (var told : judgement.shared()) {
            var heard = told.claimers().stream().filter(telling::contains).toList();
            if (heard.isEmpty() && told.claimers().stream().anyMatch(silent::contains)) {
                (isIgnored(resource, told.difference().path()) ? leftOut : differences).add(told.difference());
            }
            tellers.addAll(heard);
        }
        if (!differences.isEmpty()) {
            return new Verdict.Drifted(resource, differences, judgement.unread(), tellers, leftOut);
        }
        if (!judgement.unread().isEmpty()) {
            var first = judgement.unread().getFirst();
            return new Verdict.Unreadable(
                    resource,
                    first.why().kind(),
                    first.why().code(),
                    "%s: %s"
                            .formatted(
                                    resource.origin().shown(first.attribute()),
                                    first.why().reason()),
                    leftOut);
        }
        if (!tellers.isEmpty()) {
            return new Verdict.ToldByChildren(resource, tellers, leftOut);
        }
        return rules.apply(resource)
                .flatMap(TypeRules::existenceOnly)
                .<Verdict>map(reason -> new Verdict.ExistenceOnly(resource, reason, leftOut))
                .orElseGet(() -> new Verdict.InSync(resource, leftOut));
    }
}
