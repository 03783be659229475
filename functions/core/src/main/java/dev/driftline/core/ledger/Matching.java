package dev.driftline.core.ledger;

import dev.driftline.core.ledger.Subject.Family;
import dev.driftline.core.report.Finding;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// Which finding goes with which entry: by fingerprint first, then by what it is about.
///
/// Several findings of one address are rare (Pulumi keeps a resource that it is still to delete beside its successor)
/// and must not take each other's place.
final class Matching {

    private final String scope;
    private final Set<Entry> unmatched;
    private final Map<About, Set<Integer>> taken = new LinkedHashMap<>();

    private record About(String address, Family family) {}

    record Match(Look.Seen seen, Subject subject, Optional<Entry> known) {}

    /// @param unseen entries that no finding goes with
    record Matches(List<Match> seen, List<Entry> unseen) {}

    Matching(String scope, Collection<Entry> known) {
        this.scope = scope;
        this.unmatched = new LinkedHashSet<>();
        known.stream()
                .sorted(Comparator.<Entry, Boolean>comparing(
                                entry -> entry.status().isClosed())
                        .thenComparingInt(entry -> entry.subject().ordinal()))
                .forEach(entry -> {
                    unmatched.add(entry);
                    taken.computeIfAbsent(about(entry), key -> new HashSet<>())
                            .add(entry.subject().ordinal());
                });
    }

    Matches of(List<Look.Seen> findings) {
        var matches = new ArrayList<Match>();
        var others = new ArrayList<Look.Seen>();
        var inOrder = findings.stream()
                .sorted(Comparator.<Look.Seen, String>comparing(
                                seen -> seen.finding().address())
                        .thenComparing(seen -> seen.finding().resourceId())
                        .thenComparing(seen -> seen.finding().id()))
                .toList();
        for (var seen : inOrder) {
            var same = taken(entry -> entry.fingerprint().equals(seen.finding().id())
                    && about(entry).equals(about(seen.finding())));
            same.ifPresentOrElse(entry -> matches.add(new Match(seen, entry.subject(), same)), () -> others.add(seen));
        }
        for (var seen : others) {
            var about = about(seen.finding());
            var known = taken(entry -> about(entry).equals(about));
            var subject = known.map(Entry::subject)
                    .orElseGet(() -> new Subject(scope, about.address(), about.family(), free(about)));
            matches.add(new Match(seen, subject, known));
        }
        return new Matches(matches, List.copyOf(unmatched));
    }

    private Optional<Entry> taken(java.util.function.Predicate<Entry> which) {
        var found = unmatched.stream().filter(which).findFirst();
        found.ifPresent(unmatched::remove);
        return found;
    }

    private int free(About about) {
        var ordinals = taken.computeIfAbsent(about, key -> new HashSet<>());
        var next = 1;
        while (!ordinals.add(next)) {
            next++;
        }
        return next;
    }

    private static About about(Entry entry) {
        return new About(entry.subject().address(), entry.subject().family());
    }

    private static About about(Finding finding) {
        return new About(finding.address(), Family.of(finding.kind()));
    }
}
