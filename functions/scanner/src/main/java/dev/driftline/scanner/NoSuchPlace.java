package dev.driftline.scanner;

import dev.driftline.core.state.BadLocationException;
import dev.driftline.core.state.StateRead;
import dev.driftline.core.state.StateSource;

/// A location that cannot be one. It is told like a state that is not there, and the others are scanned all the same.
record NoSuchPlace(String location, BadLocationException why) implements StateSource {

    @Override
    public StateRead read() {
        return new StateRead.Failed(location, why.problem(), why.hint());
    }
}
