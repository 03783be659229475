package dev.driftline.core.delivery.settings;

import java.util.List;

/// Channels or routes of the configuration that cannot be used. No secret stands in its message, whatever
/// somebody wrote where a reference belongs.
public final class BadSettingsException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient List<String> problems;

    BadSettingsException(List<String> problems) {
        super(String.join("\n", problems), null, false, false);
        this.problems = List.copyOf(problems);
    }

    /// One line each: where, what, what to do.
    public List<String> problems() {
        return problems;
    }
}
