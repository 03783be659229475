package dev.driftline.core.ledger;

import java.util.List;

/// What a run changed in the ledger.
///
/// @param transitions most urgent first
/// @param stillOpen findings that were there before and are as they were
/// @param quiet findings that are there, snoozed or accepted
/// @param undecided open before, not seen now, and not resolved, since the look could not tell
public record Changes(List<Transition> transitions, int stillOpen, int quiet, int undecided) {

    public Changes {
        transitions = List.copyOf(transitions);
    }

    public long count(Transition.Kind kind) {
        return transitions.stream()
                .filter(transition -> transition.kind() == kind)
                .count();
    }

    public boolean isNothing() {
        return transitions.isEmpty();
    }
}
