package dev.driftline.cli;

/// Something that the user asked for and cannot have. The message says what, where and what to do, in one line.
final class UsageException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    UsageException(String message) {
        super(message);
    }

    UsageException(String message, Throwable cause) {
        super(message, cause);
    }
}
