package dev.driftline.core.ledger;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/// What a look changes in one scope of the ledger, before anything is written.
///
/// @param undecided see [Changes#undecided()]
public record Posting(String scope, List<Step> steps, int stillOpen, int quiet, int undecided) {

    public Posting {
        steps = List.copyOf(steps);
    }

    /// One entry to write.
    ///
    /// @param before the entry that it replaces; whoever writes makes sure that it still stands
    /// @param kind empty when nothing happened that is worth telling
    /// @param at when it happened
    public record Step(Entry entry, Optional<Entry> before, Optional<Transition.Kind> kind, Instant at) {

        public Optional<Transition> transition() {
            return kind.map(what -> new Transition(what, entry, entry.finding(), at));
        }
    }

    public static Changes changes(List<Posting> postings) {
        var transitions = new ArrayList<Transition>();
        var stillOpen = 0;
        var quiet = 0;
        var undecided = 0;
        for (var posting : postings) {
            posting.steps().stream()
                    .map(Step::transition)
                    .flatMap(Optional::stream)
                    .forEach(transitions::add);
            stillOpen += posting.stillOpen();
            quiet += posting.quiet();
            undecided += posting.undecided();
        }
        transitions.sort(MOST_URGENT_FIRST);
        return new Changes(transitions, stillOpen, quiet, undecided);
    }

    public static final Comparator<Transition> MOST_URGENT_FIRST = Comparator.<Transition, Boolean>comparing(
                    transition -> !transition.kind().isAlarm())
            .thenComparing(transition -> transition.finding().severity())
            .thenComparing(transition -> transition.finding().stack())
            .thenComparing(transition -> transition.finding().address())
            .thenComparing(Transition::key);
}
