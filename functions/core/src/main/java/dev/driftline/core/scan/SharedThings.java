package dev.driftline.core.scan;

import dev.driftline.core.model.DeclaredResource;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Physical things that several states manage: each apply of one undoes the other's.
final class SharedThings {

    private final LiveResources live;
    private final LiveResources.Look look;
    private final Map<String, String> lineages = new HashMap<>();

    SharedThings(LiveResources live, LiveResources.Look look, Collection<Scanner.Loaded> stacks) {
        this.live = live;
        this.look = look;
        for (var stack : stacks) {
            if (stack instanceof Scanner.Loaded.Parsed(var location, var _, var _, var _, var state)) {
                // A state that was given twice, or a copy of it, is one state.
                lineages.put(location, state.lineage().isEmpty() ? location : state.lineage());
            }
        }
    }

    /// Of each resource that is managed elsewhere too, the others.
    Map<DeclaredResource, List<DeclaredResource>> among(Collection<DeclaredResource> everything) {
        var byThing = new LinkedHashMap<String, List<DeclaredResource>>();
        for (var resource : everything) {
            if (resource.hold().isEmpty()) {
                live.thing(resource, look.place(resource))
                        .ifPresent(thing -> byThing.computeIfAbsent(thing, key -> new ArrayList<>())
                                .add(resource));
            }
        }
        var shared = new LinkedHashMap<DeclaredResource, List<DeclaredResource>>();
        byThing.values()
                .forEach(owners -> owners.forEach(owner -> {
                    var others = owners.stream()
                            .filter(other -> isElsewhere(owner, other))
                            .toList();
                    if (!others.isEmpty()) {
                        shared.put(owner, others);
                    }
                }));
        return shared;
    }

    private boolean isElsewhere(DeclaredResource one, DeclaredResource other) {
        return !one.stack().equals(other.stack())
                && !lineages.getOrDefault(one.stack(), one.stack())
                        .equals(lineages.getOrDefault(other.stack(), other.stack()));
    }
}
