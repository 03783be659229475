package dev.driftline.core.scan;

import dev.driftline.core.compare.AttributeRule;
import dev.driftline.core.model.DeclaredResource;
import dev.driftline.core.report.Finding;
import dev.driftline.core.report.Fingerprint;
import dev.driftline.core.report.Insight;
import dev.driftline.core.report.Report;
import dev.driftline.core.report.Severity;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/// What exists and no state of the run holds.
///
/// Anything that a state might still hold is not told: where one of the states could not be read, nothing is, and what
/// was found is looked up once more in the states of a moment later, for an apply may have been at work.
final class UnmanagedSearch {

    private final LiveResources live;
    private final UnmanagedRequest wanted;

    UnmanagedSearch(LiveResources live, UnmanagedRequest wanted) {
        this.live = live;
        this.wanted = wanted;
    }

    record Found(List<Finding> findings, List<Report.Unchecked> coverage) {
        static Found none() {
            return new Found(List.of(), List.of());
        }
    }

    /// @param later reads the states again
    Found among(Collection<Scanner.Loaded> stacks, Supplier<List<Scanner.Loaded>> later) {
        var unread = unread(stacks);
        if (unread.isPresent()) {
            return skipped(unread.get());
        }
        var declared = Scanner.resources(stacks);
        var inventory = live.inventory(declared, wanted);
        var held = new Held(live, declared);
        var candidates = inventory.things().stream()
                .filter(wanted::wants)
                .filter(thing -> !held.holds(thing))
                .toList();
        if (!candidates.isEmpty()) {
            var again = later.get();
            var nowUnread = unread(again);
            if (nowUnread.isPresent()) {
                return skipped(nowUnread.get());
            }
            var heldNow = new Held(live, Scanner.resources(again));
            candidates =
                    candidates.stream().filter(thing -> !heldNow.holds(thing)).toList();
        }
        var findings = new LinkedHashMap<String, Finding>();
        candidates.stream()
                .sorted(Comparator.comparing(Existing::type).thenComparing(Existing::id))
                .map(UnmanagedSearch::finding)
                .forEach(finding -> findings.putIfAbsent(finding.id(), finding));
        return new Found(
                List.copyOf(findings.values()),
                inventory.unlisted().stream()
                        .filter(unlisted -> wanted.wantsRegion(unlisted.place().region()))
                        .map(UnmanagedSearch::unchecked)
                        .distinct()
                        .toList());
    }

    private static Optional<String> unread(Collection<Scanner.Loaded> stacks) {
        return stacks.stream()
                .filter(stack -> stack instanceof Scanner.Loaded.NotLoaded)
                .map(stack -> ((Scanner.Loaded.NotLoaded) stack).location())
                .findFirst();
    }

    private static Found skipped(String location) {
        return new Found(
                List.of(),
                List.of(new Report.Unchecked(
                        "unmanaged resources",
                        "",
                        Report.Status.SKIPPED,
                        "state %s was not read, and what it holds would look unmanaged".formatted(location))));
    }

    private static Report.Unchecked unchecked(Inventory.Unlisted unlisted) {
        var region = unlisted.place().region();
        return new Report.Unchecked(
                "unmanaged %s in %s".formatted(unlisted.type(), region.isEmpty() ? UnmanagedRequest.GLOBAL : region),
                unlisted.type(),
                ReportAssembly.status(unlisted.why().kind()),
                unlisted.why().reason());
    }

    private static Finding finding(Existing thing) {
        var place = thing.place();
        var name = String.join(" ", place.account(), place.region(), thing.type(), thing.id());
        return new Finding(
                        Fingerprint.of("", name, Finding.Kind.UNMANAGED, List.of()),
                        Finding.Kind.UNMANAGED,
                        "",
                        thing.id(),
                        thing.type(),
                        thing.id(),
                        place.account(),
                        place.region(),
                        severity(thing),
                        List.of(),
                        List.of())
                .with(Insight.NONE.with(cause(thing)));
    }

    private static Insight.Cause cause(Existing thing) {
        var named = thing.label().isEmpty() ? "" : " (%s)".formatted(thing.label());
        return thing.maker()
                .map(maker -> new Insight.Cause(
                        "made_by_another_tool",
                        "%s%s is in no state; made by %s".formatted(thing.type(), named, maker)))
                .orElseGet(
                        () -> new Insight.Cause("in_no_state", "%s%s is in no state".formatted(thing.type(), named)));
    }

    private static Severity severity(Existing thing) {
        return switch (thing.concern()) {
            case ACCESS -> Severity.HIGH;
            case ORDINARY -> thing.maker().isPresent() ? Severity.LOW : Severity.MEDIUM;
            case MINOR -> Severity.LOW;
        };
    }

    /// What the states of one moment hold, by account and region.
    private static final class Held {
        private final LiveResources live;
        private final Map<Key, DeclaredResource> byKey = new HashMap<>();

        private record Key(LiveResources.Place place, String key) {}

        Held(LiveResources live, List<DeclaredResource> declared) {
            this.live = live;
            var look = live.look(declared);
            for (var resource : declared) {
                var place = look.place(resource);
                var anywhere = new LiveResources.Place(place.account(), "");
                for (var key : live.keys(resource)) {
                    byKey.putIfAbsent(new Key(place, key), resource);
                    byKey.putIfAbsent(new Key(anywhere, key), resource);
                }
            }
        }

        boolean holds(Existing thing) {
            return thing.keys().stream().anyMatch(key -> byKey.containsKey(new Key(thing.place(), key)))
                    || thing.parent()
                            .map(parent -> isTold(parent, byKey.get(new Key(thing.place(), parent.key()))))
                            .orElse(false);
        }

        /// A parent that a state holds shows an extra part as a change of its own, if it shows it at all.
        private boolean isTold(Existing.Parent parent, @Nullable DeclaredResource holder) {
            if (holder == null) {
                return !parent.always();
            }
            return !parent.attribute().isEmpty()
                    && live.rules(holder)
                            .map(rules -> shows(rules.attributes().get(parent.attribute()), holder, parent.attribute()))
                            .orElse(false);
        }

        private static boolean shows(@Nullable AttributeRule rule, DeclaredResource holder, String attribute) {
            return rule instanceof AttributeRule.Compared compared
                    && holder.attributes().fields().containsKey(attribute)
                    && (compared.decidedBy() != AttributeRule.DecidedBy.AWS
                            || !holder.get(attribute).isEmpty());
        }
    }
}
