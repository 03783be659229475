package dev.driftline.scanner;

/// The event cannot be understood; nothing was scanned.
public final class BadEventException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /// Without a stack trace: it is the sender's mistake, and one line in the log says it all.
    BadEventException(String problem) {
        super(
                "event not understood: %s; send {\"states\": [\"s3://bucket/key\"], \"lock\": \"observe\"}, both optional, or a schedule's event"
                        .formatted(problem),
                null,
                false,
                false);
    }
}
