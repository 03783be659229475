package dev.driftline.core.compare;

import dev.driftline.core.model.DeclaredResource;
import dev.driftline.core.model.Value;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Who owns what, over all states of the run.
final class Claims {

    private final Map<Claim.Slot, List<Held>> bySlot = new HashMap<>();

    /// @param claimer the child
    record Held(Value element, DeclaredResource claimer) {}

    void add(Claim claim, DeclaredResource claimer) {
        bySlot.computeIfAbsent(claim.slot(), slot -> new ArrayList<>()).add(new Held(claim.element(), claimer));
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
