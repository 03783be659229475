package dev.driftline.core.state.terraform.config;

/// A file of a configuration cannot be understood; what it says is then left aside, all of it.
final class BadConfigurationException extends Exception {

    private static final long serialVersionUID = 1L;

    private final int line;

    /// @param line from 1; 0 when the problem is no line's
    BadConfigurationException(int line, String problem) {
        super(problem);
        this.line = line;
    }

    /// @param file as the user knows it
    String in(Object file) {
        return line == 0 ? "%s: %s".formatted(file, getMessage()) : "%s:%d: %s".formatted(file, line, getMessage());
    }
}
