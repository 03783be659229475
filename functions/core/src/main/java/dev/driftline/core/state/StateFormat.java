package dev.driftline.core.state;

/// Turns the bytes of a state into declared resources.
public interface StateFormat {

    ParsedState parse(StateRead.Snapshot snapshot) throws UnreadableStateException;
}
