package dev.driftline.aws.client;

/// The time in which a scan may ask is over; this call was not made. The cause of what the SDK throws, which makes
/// exceptions of its own classes anew.
public final class OutOfTimeException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    OutOfTimeException() {
        super("left out: there was no time left to ask", null, false, false);
    }

    public static boolean isCauseOf(Throwable problem) {
        return problem instanceof OutOfTimeException || (problem.getCause() != null && isCauseOf(problem.getCause()));
    }
}
