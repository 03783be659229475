package dev.driftline.core.report;

import java.util.Locale;

/// How soon somebody should look. Ordered from most to least urgent.
public enum Severity {
    CRITICAL,
    HIGH,
    MEDIUM,
    LOW;

    /// As it stands in the report: `critical`.
    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }
}
