package dev.driftline.core.delivery;

import dev.driftline.core.ledger.Routing;
import dev.driftline.core.ledger.Transition;
import java.util.Set;

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

    @Override
    Set<String> channels(Transition transition);
}
