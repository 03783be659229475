package dev.driftline.aws.live;

import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/// What most members of each group say, the first in the alphabet where as many say another thing.
final class Votes<G> {

    private final Map<G, Map<String, Integer>> counts = new HashMap<>();

    void cast(G group, Optional<String> candidate) {
        candidate.ifPresent(
                voted -> counts.computeIfAbsent(group, _ -> new HashMap<>()).merge(voted, 1, Integer::sum));
    }

    Set<String> candidates() {
        return counts.values().stream()
                .flatMap(votes -> votes.keySet().stream())
                .collect(Collectors.toSet());
    }

    Optional<String> winner(G group) {
        return counts.getOrDefault(group, Map.of()).entrySet().stream()
                .max(Map.Entry.<String, Integer>comparingByValue()
                        .thenComparing(Map.Entry.comparingByKey(Comparator.reverseOrder())))
                .map(Map.Entry::getKey);
    }
}
