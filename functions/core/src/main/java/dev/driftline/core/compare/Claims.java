package dev.driftline.core.compare;

import dev.driftline.core.model.DeclaredResource;
import dev.driftline.core.model.Value;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Who owns what, over all states of the run.
final class Claims {

    private final Map<Claim.Slot, List<Held>> bySlot = new HashMap<>();
    private final Map<Claim.Slot, Set<DeclaredResource>> mirrored = new HashMap<>();

    /// @param claimer the child
    /// @param live what the child is in AWS, not what it should be
    record Held(Value element, DeclaredResource claimer, boolean live) {
        Held(Value element, DeclaredResource claimer) {
            this(element, claimer, false);
        }
    }

    void add(Claim claim, DeclaredResource claimer) {
        add(claim, claimer, false);
    }

    /// A child that was changed shows changed in its parent too.
    void addLive(Claim claim, DeclaredResource claimer) {
        add(claim, claimer, true);
    }

    private void add(Claim claim, DeclaredResource claimer, boolean live) {
        claim.element()
                .ifPresentOrElse(
                        element -> bySlot.computeIfAbsent(claim.slot(), slot -> new ArrayList<>())
                                .add(new Held(element, claimer, live)),
                        () -> mirrored.computeIfAbsent(claim.slot(), slot -> new LinkedHashSet<>())
                                .add(claimer));
    }

    /// The children that the attribute only mirrors.
    Set<DeclaredResource> mirroredIn(String parentType, String parentId, String attribute) {
        return mirrored.getOrDefault(new Claim.Slot(parentType, parentId, attribute), Set.of());
    }

    List<Held> on(String parentType, String parentId, String attribute) {
        var typed = bySlot.getOrDefault(new Claim.Slot(parentType, parentId, attribute), List.of());
        var any = bySlot.getOrDefault(new Claim.Slot(Claim.ANY_TYPE, parentId, attribute), List.of());
        if (any.isEmpty()) {
            return typed;
        }
        var both = new ArrayList<>(typed);
        both.addAll(any);
        return both;
    }
}
