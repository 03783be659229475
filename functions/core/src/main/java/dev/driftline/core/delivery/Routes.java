package dev.driftline.core.delivery;

import dev.driftline.core.ledger.Routing;
import dev.driftline.core.ledger.Transition;
import java.util.Set;
import java.util.stream.Collectors;

/// The routes of the configuration: which channel hears of which transition.
///
/// Pure, and asked while the ledger is written: it may not call anybody.
@FunctionalInterface
public interface Routes extends Routing {

    /// Everything to everybody.
    static Routes all(Set<String> channels) {
        var names = Set.copyOf(channels);
        return _ -> names;
    }

    /// The same, but what only completes an earlier message goes to those alone that can edit theirs.
    default Routes editing(Set<String> channels) {
        return transition -> {
            var names = channels(transition);
            return transition.kind() == Transition.Kind.ATTRIBUTED
                    ? names.stream().filter(channels::contains).collect(Collectors.toUnmodifiableSet())
                    : names;
        };
    }

    @Override
    Set<String> channels(Transition transition);
}
