package dev.driftline.cli;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.time.Clock;
import java.util.Map;

/// One run of a command line, as its caller sees it.
record Run(int exit, String out, String err) {

    private static final AwsScanning STATES =
            new AwsScanning(Map.of("AWS_REGION", "eu-west-1"), Clock.systemUTC(), "test");

    static Run of(Scanning scanning, String... arguments) {
        return of(scanning, false, arguments);
    }

    /// @param watched somebody looks at the terminal
    static Run of(Scanning scanning, boolean watched, String... arguments) {
        var out = new StringWriter();
        var err = new StringWriter();
        var terminal = new Terminal(new PrintWriter(out), new PrintWriter(err), Map.of(), watched, watched);
        var exit = CommandLines.of(terminal, scanning, STATES, STATES).execute(arguments);
        terminal.flush();
        return new Run(exit, out.toString(), err.toString());
    }

    /// A command that makes no scan.
    static Run of(String... arguments) {
        return of(
                (asked, watch) -> {
                    throw new AssertionError("nobody asked for a scan");
                },
                arguments);
    }
}
