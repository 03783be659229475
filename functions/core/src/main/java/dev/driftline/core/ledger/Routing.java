package dev.driftline.core.ledger;

import java.util.Set;

/// Who hears of what. The ledger asks it while it writes, and leaves one message for each name.
@FunctionalInterface
public interface Routing {

    /// Names of channels, as the configuration has them; none for what nobody wants to hear of.
    Set<String> channels(Transition transition);
}
