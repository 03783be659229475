package dev.driftline.aws.state;

/// What came of clearing a lock that a scan of ours left behind.
public sealed interface Unlocking {

    record Cleared(String lock) implements Unlocking {}

    /// Nobody holds a lock there.
    record Free() implements Unlocking {}

    /// Somebody else's, or another one than named: it stays.
    ///
    /// @param problem one line
    record Left(String problem) implements Unlocking {}

    record Failed(String problem, String hint) implements Unlocking {}
}
