package dev.driftline.cli;

/// Exit codes of every command; a scan's own come from its report.
final class Exit {

    static final int DONE = 0;
    static final int FAILED = 1;

    private Exit() {}
}
