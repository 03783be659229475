package dev.driftline.core.report;

/// Terminal colours, or none.
enum Colour {
    RED("31"),
    GREEN("32"),
    YELLOW("33"),
    BOLD("1"),
    ALARM("1;31"),
    DIM("2");

    private final String code;

    Colour(String code) {
        this.code = code;
    }

    static Colour of(Severity severity) {
        return switch (severity) {
            case CRITICAL -> ALARM;
            case HIGH -> RED;
            case MEDIUM -> YELLOW;
            case LOW -> DIM;
        };
    }

    String paint(String text, boolean wanted) {
        return wanted ? "\u001b[" + code + "m" + text + "\u001b[0m" : text;
    }
}
