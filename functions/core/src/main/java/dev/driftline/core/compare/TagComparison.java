package dev.driftline.core.compare;

import dev.driftline.core.model.DeclaredResource;
import dev.driftline.core.model.Value;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/// Tags: the state splits them in the resource's own (`tags`) and those with the provider's default tags
/// (`tags_all`); AWS has one map. Keys that begin with `aws:` are AWS's own and never in a state.
final class TagComparison {

    private final List<Difference> differences = new ArrayList<>();
    private final List<Judgement.Shared> shared = new ArrayList<>();

    TagComparison(Value own, Value all, Value live, List<Claims.Held> claims) {
        var claimed = claimers(claims);
        var expected = new HashMap<>(all.entries());
        expected.putAll(own.entries());
        var keys = new TreeSet<>(expected.keySet());
        keys.addAll(live.entries().keySet());
        for (var key : keys) {
            if (!key.startsWith("aws:") && !(expected.get(key) instanceof Value.Unknown)) {
                compare(key, own, expected, live.entries(), claimed.getOrDefault(key, Set.of()));
            }
        }
    }

    private static Map<String, Set<DeclaredResource>> claimers(List<Claims.Held> claims) {
        var claimers = new HashMap<String, Set<DeclaredResource>>();
        for (var claim : claims) {
            claim.element()
                    .entries()
                    .keySet()
                    .forEach(key -> claimers.computeIfAbsent(key, k -> new LinkedHashSet<>())
                            .add(claim.claimer()));
        }
        return claimers;
    }

    private void compare(
            String key,
            Value own,
            Map<String, Value> expected,
            Map<String, Value> live,
            Set<DeclaredResource> claimers) {
        // A tag with an empty value is a tag: presence counts, not only the text.
        var same = expected.containsKey(key) == live.containsKey(key)
                && expected.getOrDefault(key, Value.absent())
                        .asText()
                        .equals(live.getOrDefault(key, Value.absent()).asText());
        if (same || (!claimers.isEmpty() && !expected.containsKey(key))) {
            return;
        }
        // Terraform shows a lost default tag in tags_all alone, and everything else in tags.
        var attribute = own.entries().containsKey(key) || live.containsKey(key) ? "tags" : "tags_all";
        var difference = new Difference(
                "%s[\"%s\"]".formatted(attribute, key),
                expected.getOrDefault(key, Value.absent()),
                live.getOrDefault(key, Value.absent()),
                false);
        if (claimers.isEmpty()) {
            differences.add(difference);
        } else {
            shared.add(new Judgement.Shared(difference, claimers));
        }
    }

    List<Difference> differences() {
        return differences;
    }

    List<Judgement.Shared> shared() {
        return shared;
    }
}
