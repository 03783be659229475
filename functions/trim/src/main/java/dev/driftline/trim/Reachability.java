package dev.driftline.trim;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// Which classes and methods the kept code can reach, with doubts decided for keeping.
///
/// A class is reached when anything names it; its initialiser runs then. A method that can only be meant directly is
/// reached by that; every other one when a method of its name and descriptor is called anywhere, on any class, or when
/// it overrides one of the platform, which may call it unseen.
final class Reachability implements Sink {

    private final Map<String, ClassSource> sources;
    private final Platform platform = new Platform();
    private final Map<String, KnownClass> reached = new HashMap<>();
    private final Set<Member> called = new HashSet<>();
    private final Map<Member, List<KnownClass>> waiting = new HashMap<>();
    private final Deque<KnownClass> todo = new ArrayDeque<>();
    private final References references = new References(this);

    /// @param sources all classes of the zip by internal name
    Reachability(Map<String, ClassSource> sources) {
        this.sources = sources;
    }

    /// The reached classes by name, when everything was followed from those that are kept whole.
    Map<String, KnownClass> follow() {
        sources.forEach((name, source) -> {
            if (source.whole()) {
                type(name);
                lookInto();
            }
        });
        return reached;
    }

    private void lookInto() {
        while (!todo.isEmpty()) {
            todo.pop().reachedSince().forEach(references::of);
        }
    }

    @Override
    public void type(String name) {
        var source = sources.get(name);
        if (source == null || reached.containsKey(name)) {
            return;
        }
        var known = new KnownClass(source);
        reached.put(name, known);
        known.supertypes().forEach(this::type);
        known.fields().forEach(references::of);
        for (var member : known.unreached()) {
            if (isReachedWithItsClass(name, known, member)) {
                reach(known, member);
            } else if (!member.isConstructor()) {
                waiting.computeIfAbsent(member, key -> new ArrayList<>(1)).add(known);
            }
        }
    }

    private boolean isReachedWithItsClass(String name, KnownClass known, Member member) {
        return known.isWhole()
                || member.equals(Member.CLASS_INITIALISER)
                || called.contains(member)
                // What Class.getEnumConstants calls.
                || (known.isEnum()
                        && (member.name().equals("values") || member.name().equals("$values")))
                || (!member.isConstructor() && platform.calls(outside(name), member));
    }

    /// The nearest supertypes that are not in the zip.
    private Set<String> outside(String name) {
        var known = reached.get(name);
        if (known == null) {
            return Set.of(name);
        }
        var outside = new HashSet<String>();
        known.supertypes().forEach(parent -> outside.addAll(outside(parent)));
        return outside;
    }

    private void reach(KnownClass known, Member member) {
        if (known.reach(member)) {
            todo.push(known);
        }
    }

    @Override
    public void direct(String owner, Member member) {
        declaring(owner, member).ifPresent(known -> reach(known, member));
    }

    private Optional<KnownClass> declaring(String owner, Member member) {
        type(owner);
        var known = reached.get(owner);
        if (known == null) {
            return Optional.empty();
        }
        if (known.declares(member)) {
            return Optional.of(known);
        }
        return known.supertypes().stream()
                .map(parent -> declaring(parent, member))
                .flatMap(Optional::stream)
                .findFirst();
    }

    @Override
    public void virtual(String owner, Member member) {
        type(owner);
        if (called.add(member)) {
            var overriding = waiting.remove(member);
            if (overriding != null) {
                overriding.forEach(known -> reach(known, member));
            }
        }
    }
}
