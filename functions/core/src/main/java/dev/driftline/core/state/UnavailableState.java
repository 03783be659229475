package dev.driftline.core.state;

/// A state, or a place of states, of which it is known beforehand that it cannot be had. It is told like any other that
/// could not be read, and the others are scanned all the same.
///
/// @param problem what is wrong, one line
/// @param hint what to do about it, one line
public record UnavailableState(String location, String problem, String hint) implements StateSource {

    public UnavailableState(String location, BadLocationException why) {
        this(location, why.problem(), why.hint());
    }

    @Override
    public StateRead read() {
        return new StateRead.Failed(location, problem, hint);
    }
}
