package dev.driftline.cli;

import java.time.Clock;

/// `driftline` from a terminal.
public final class Main {

    private Main() {}

    public static void main(String[] arguments) {
        // The SDK would like a logger, and says so on stderr; there is none to be had here.
        System.setProperty("slf4j.internal.verbosity", "ERROR");
        // Kinesis takes JSON as well as the SDK's CBOR, which no emulator speaks.
        System.setProperty("aws.cborEnabled", "false");
        var terminal = Terminal.ofProcess();
        var exit = run(terminal, arguments);
        terminal.flush();
        System.exit(exit);
    }

    /// One command, with the environment and the streams of the caller.
    public static int run(Terminal terminal, String... arguments) {
        var aws = new AwsScanning(terminal.environment(), Clock.systemUTC(), Version.text());
        return CommandLines.of(terminal, aws, aws, aws).execute(arguments);
    }
}
