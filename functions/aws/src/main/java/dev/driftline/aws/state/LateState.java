package dev.driftline.aws.state;

import dev.driftline.core.state.StateRead;
import dev.driftline.core.state.StateSource;
import java.util.function.Supplier;

/// A state whose source is made when it is read: before, nobody asks for the secret that it needs.
record LateState(String location, Supplier<StateSource> source) implements StateSource {

    @Override
    public StateRead read() {
        return source.get().read();
    }

    @Override
    public String toString() {
        return "LateState[%s]".formatted(location);
    }
}
