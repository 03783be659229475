package dev.driftline.scanner;

/// A scan that must not look like a success: thrown after everyone was told, so that Lambda counts an error and puts
/// the event into the on-failure queue.
public final class ScanFailedException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /// Without a stack trace: it says where our code is, not what is wrong.
    ScanFailedException(String problem) {
        super(problem, null, false, false);
    }
}
