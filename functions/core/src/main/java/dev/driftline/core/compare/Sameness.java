package dev.driftline.core.compare;

import dev.driftline.core.model.Value;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;

/// The differences between two values of one attribute, found by structure. The live side, being typed, says
/// whether order and which keys count.
final class Sameness {

    private Sameness() {}

    static boolean same(Value declared, Value live) {
        return between("", declared, live).isEmpty();
    }

    static List<Difference> between(String path, Value declared, Value live) {
        var found = new ArrayList<Difference>();
        collect(path, declared, live, found);
        return found;
    }

    private static void collect(String path, Value declared, Value live, List<Difference> found) {
        // What a state keeps encrypted is neither equal to anything nor different from it.
        if (declared instanceof Value.Unknown || bothNothing(declared, live)) {
            return;
        }
        switch (live) {
            case Value.Unknown _ -> {}
            case Value.Absent() -> found.add(new Difference(path, declared, live, false));
            case Value.Text _, Value.Numeric _, Value.Flag _ -> scalars(path, declared, live, found);
            case Value.SetOf(var elements) -> sets(path, declared.elements(), elements, declared, live, found);
            case Value.ListOf(var elements) -> lists(path, declared.elements(), elements, declared, live, found);
            case Value.MapOf map -> maps(path, declared, map, found);
            case Value.Block block -> blocks(path, declared, block, found);
        }
    }

    /// Terraform's SDK cannot tell null from its zero value, and states hold either.
    private static boolean bothNothing(Value declared, Value live) {
        return (declared.isEmpty() && (live.isEmpty() || isZero(live)))
                || (live instanceof Value.Absent && isZero(declared));
    }

    private static boolean isZero(Value value) {
        return switch (value) {
            case Value.Flag(var set) -> !set;
            case Value.Numeric(var number) -> number.signum() == 0;
            case Value.Text(var text) -> text.isEmpty();
            case Value.Block(var fields) -> fields.values().stream().allMatch(v -> v.isEmpty() || isZero(v));
            case Value.ListOf(var elements) -> elements.stream().allMatch(v -> v.isEmpty() || isZero(v));
            case Value.SetOf(var elements) -> elements.stream().allMatch(v -> v.isEmpty() || isZero(v));
            case Value.Absent _, Value.MapOf _, Value.Unknown _ -> value.isEmpty();
        };
    }

    private static void scalars(String path, Value declared, Value live, List<Difference> found) {
        if (isScalar(declared) && declared.asText().equals(live.asText())) {
            return;
        }
        found.add(new Difference(path, declared, live, false));
    }

    private static boolean isScalar(Value value) {
        return value instanceof Value.Text || value instanceof Value.Numeric || value instanceof Value.Flag;
    }

    private static void sets(
            String path, List<Value> expected, List<Value> actual, Value declared, Value live, List<Difference> found) {
        if (!isCollection(declared)) {
            found.add(new Difference(path, declared, live, false));
            return;
        }
        var less = without(expected, actual);
        var more = withoutDeclared(actual, expected);
        if (less.size() == 1 && more.size() == 1 && more.getFirst() instanceof Value.Block) {
            collect(path + "[0]", less.getFirst(), more.getFirst(), found);
            return;
        }
        less.forEach(element -> found.add(new Difference(path, element, Value.absent(), false)));
        more.forEach(element -> found.add(new Difference(path, Value.absent(), element, false)));
    }

    /// Declared elements that no live element equals; each live element answers for one. A block of nothing is
    /// Terraform's way of saying "none" (`inline_policy {}`), and no element.
    static List<Value> without(List<Value> declared, List<Value> live) {
        var free = new ArrayList<>(live);
        var left = new ArrayList<Value>();
        for (var element : surestFirst(declared)) {
            if (!element.isEmpty() && !takeSame(element, free)) {
                left.add(element);
            }
        }
        return left;
    }

    /// An element that is not wholly known may equal several, and must not take what another one equals.
    private static List<Value> surestFirst(List<Value> declared) {
        return new LinkedHashSet<>(declared)
                .stream()
                        .sorted(Comparator.comparing(
                                element -> element.unknown().isPresent()))
                        .toList();
    }

    /// Live elements that no declared element equals.
    static List<Value> withoutDeclared(List<Value> live, List<Value> declared) {
        return new LinkedHashSet<>(live)
                .stream()
                        .filter(element -> !element.isEmpty())
                        .filter(element -> declared.stream().noneMatch(other -> same(other, element)))
                        .toList();
    }

    private static boolean takeSame(Value element, List<Value> free) {
        for (var i = 0; i < free.size(); i++) {
            if (same(element, free.get(i))) {
                free.remove(i);
                return true;
            }
        }
        return false;
    }

    private static boolean isCollection(Value value) {
        return value instanceof Value.ListOf || value instanceof Value.SetOf || value instanceof Value.Absent;
    }

    private static void lists(
            String path, List<Value> expected, List<Value> actual, Value declared, Value live, List<Difference> found) {
        if (!isCollection(declared)) {
            found.add(new Difference(path, declared, live, false));
            return;
        }
        for (var i = 0; i < Math.max(expected.size(), actual.size()); i++) {
            var left = i < expected.size() ? expected.get(i) : Value.absent();
            var right = i < actual.size() ? actual.get(i) : Value.absent();
            collect("%s[%d]".formatted(path, i), left, right, found);
        }
    }

    private static void maps(String path, Value declared, Value.MapOf live, List<Difference> found) {
        if (!declared.isEmpty() && declared.entries().isEmpty()) {
            found.add(new Difference(path, declared, live, false));
            return;
        }
        var keys = new LinkedHashSet<>(declared.entries().keySet());
        keys.addAll(live.entries().keySet());
        for (var key : keys) {
            collect(
                    "%s[\"%s\"]".formatted(path, key),
                    declared.entries().getOrDefault(key, Value.absent()),
                    live.entries().getOrDefault(key, Value.absent()),
                    found);
        }
    }

    private static void blocks(String path, Value declared, Value.Block live, List<Difference> found) {
        var expected = declared.entries();
        if (expected.isEmpty()) {
            found.add(new Difference(path, declared, live, false));
            return;
        }
        live.fields().forEach((name, value) -> {
            if (expected.containsKey(name)) {
                collect(path + "." + name, expected.get(name), value, found);
            }
        });
    }
}
