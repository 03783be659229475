package dev.driftline.core.scan;

import dev.driftline.core.compare.Claim;
import dev.driftline.core.compare.TypeRules;
import dev.driftline.core.model.DeclaredResource;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/// A scan's resources in the smallest groups that can be judged alone: a parent with its children, whatever their
/// types.
///
/// They are in the order of their families, which are the types that claim parts of each other here. So a part that
/// holds whole families asks AWS what no other part asks.
///
/// @param families how many units each has, in the order of the units
record Units(List<List<DeclaredResource>> units, List<Integer> families) {

    static Units of(Collection<DeclaredResource> everything, Function<DeclaredResource, Optional<TypeRules>> rules) {
        return new Grouping(rules).of(List.copyOf(everything));
    }

    /// A family stays whole however large it is: what a child is in AWS may be a part of any parent of its family.
    ///
    /// @param most resources in one part
    List<Numbers> parts(int most) {
        var parts = new ArrayList<Numbers>();
        var from = 0;
        var next = 0;
        var size = 0L;
        for (var family : families) {
            var more = resources(next, next + family);
            if (size > 0 && size + more > most) {
                parts.add(Numbers.range(from, next));
                from = next;
                size = 0;
            }
            next += family;
            size += more;
        }
        parts.add(Numbers.range(from, next));
        return parts;
    }

    private long resources(int from, int to) {
        return units.subList(from, to).stream().mapToLong(List::size).sum();
    }

    private static final class Grouping {
        private final Function<DeclaredResource, Optional<TypeRules>> rules;
        private final Sets<DeclaredResource> together = new Sets<>();
        private final Sets<String> types = new Sets<>();

        private record Identity(String type, String id) {}

        Grouping(Function<DeclaredResource, Optional<TypeRules>> rules) {
            this.rules = rules;
        }

        Units of(List<DeclaredResource> everything) {
            var byIdentity = new HashMap<Identity, List<DeclaredResource>>();
            var claimedAs = new HashMap<String, String>();
            for (var resource : everything) {
                rules.apply(resource).ifPresent(of -> {
                    var id = of.identity().apply(resource);
                    claimedAs.putIfAbsent(of.claimedAs(), resource.type());
                    types.join(claimedAs.getOrDefault(of.claimedAs(), resource.type()), resource.type());
                    add(byIdentity, new Identity(of.claimedAs(), id), resource);
                    add(byIdentity, new Identity(Claim.ANY_TYPE, id), resource);
                });
            }
            for (var child : everything) {
                rules.apply(child)
                        .ifPresent(of -> of.claims().apply(child).forEach(claim -> {
                            var parent = claimedAs.get(claim.parentType());
                            if (parent != null) {
                                types.join(child.type(), parent);
                            }
                            byIdentity
                                    .getOrDefault(new Identity(claim.parentType(), claim.parentId()), List.of())
                                    .forEach(held -> together.join(child, held));
                        }));
            }
            return inOrder(everything);
        }

        private static void add(
                Map<Identity, List<DeclaredResource>> byIdentity, Identity identity, DeclaredResource resource) {
            byIdentity.computeIfAbsent(identity, key -> new ArrayList<>()).add(resource);
        }

        private Units inOrder(List<DeclaredResource> everything) {
            var groups = new LinkedHashMap<DeclaredResource, List<DeclaredResource>>();
            everything.stream()
                    .distinct()
                    .forEach(resource -> groups.computeIfAbsent(together.of(resource), key -> new ArrayList<>())
                            .add(resource));
            var names = new HashMap<String, String>();
            everything.forEach(resource ->
                    names.merge(types.of(resource.type()), resource.type(), (a, b) -> a.compareTo(b) < 0 ? a : b));
            Function<List<DeclaredResource>, String> family =
                    group -> names.getOrDefault(types.of(group.getFirst().type()), "");
            var units = groups.values().stream()
                    .sorted(Comparator.comparing(family))
                    .map(List::copyOf)
                    .toList();
            var counts = new LinkedHashMap<String, Integer>();
            units.forEach(unit -> counts.merge(family.apply(unit), 1, Integer::sum));
            return new Units(units, List.copyOf(counts.values()));
        }
    }

    /// Disjoint sets that grow together.
    private static final class Sets<T> {
        private final Map<T, T> above = new HashMap<>();

        T of(T one) {
            var top = one;
            for (var next = above.get(top); next != null; next = above.get(top)) {
                top = next;
            }
            for (var at = one; !at.equals(top); ) {
                var next = Optional.ofNullable(above.put(at, top)).orElse(top);
                at = next;
            }
            return top;
        }

        void join(T one, T other) {
            var first = of(one);
            var second = of(other);
            if (!first.equals(second)) {
                above.put(second, first);
            }
        }
    }
}
