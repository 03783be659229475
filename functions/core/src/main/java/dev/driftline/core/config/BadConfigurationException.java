package dev.driftline.core.config;

import java.util.List;

/// The configuration cannot be used; nothing was scanned. Every mistake is named, each on one line.
public final class BadConfigurationException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient List<String> problems;

    /// Without a stack trace: it is the operator's mistake, and the lines say it all.
    ///
    /// @param problems `driftline.yaml:7: targets[0].compare: what is wrong; what to do`
    public BadConfigurationException(List<String> problems) {
        super(String.join("\n", problems), null, false, false);
        this.problems = List.copyOf(problems);
    }

    public List<String> problems() {
        return problems;
    }
}
