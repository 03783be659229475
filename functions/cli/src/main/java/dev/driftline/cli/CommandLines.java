package dev.driftline.cli;

import picocli.CommandLine;
import picocli.CommandLine.ParameterException;

/// Puts the commands together, and turns what goes wrong in any of them into one line and exit code 1.
final class CommandLines {

    private CommandLines() {}

    static CommandLine of(Terminal terminal, Scanning scanning, Declarations declarations, Unlocks unlocks) {
        var line = new CommandLine(new DriftlineCommand(terminal))
                .addSubcommand(new ScanCommand(terminal, scanning))
                .addSubcommand(new AcceptCommand(terminal))
                .addSubcommand(new IgnoreCommand(terminal))
                .addSubcommand(new TypesCommand(terminal))
                .addSubcommand(new IamPolicyCommand(terminal, declarations))
                .addSubcommand(new CommandLine(new ConfigCommand()).addSubcommand(new ConfigCheckCommand(terminal)))
                .addSubcommand(new InvokeCommand(terminal))
                .addSubcommand(new UnlockCommand(terminal, unlocks))
                .addSubcommand(new CommandLine.HelpCommand());
        return line.setOut(terminal.out())
                .setErr(terminal.err())
                .setUsageHelpWidth(100)
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setColorScheme(CommandLine.Help.defaultColorScheme(
                        terminal.coloured() ? CommandLine.Help.Ansi.ON : CommandLine.Help.Ansi.OFF))
                .setParameterExceptionHandler((wrong, arguments) -> usage(terminal, wrong))
                .setExecutionExceptionHandler((failure, command, _) ->
                        failed(terminal, failure, command.getCommand() instanceof ScanCommand scan && scan.debug()));
    }

    private static int usage(Terminal terminal, ParameterException wrong) {
        var command = wrong.getCommandLine().getCommandSpec().qualifiedName();
        terminal.problem(oneLine(wrong) + " (see " + command + " --help)");
        return Exit.FAILED;
    }

    private static int failed(Terminal terminal, Exception failure, boolean debug) {
        terminal.problem(failure instanceof UsageException ? oneLine(failure) : unexpected(failure, debug));
        if (debug) {
            failure.printStackTrace(terminal.err());
        }
        return Exit.FAILED;
    }

    private static String unexpected(Exception failure, boolean debug) {
        return "unexpected %s: %s%s"
                .formatted(
                        failure.getClass().getSimpleName(),
                        oneLine(failure),
                        debug ? "" : "; run again with --debug for the details");
    }

    private static String oneLine(Exception failure) {
        return String.valueOf(failure.getMessage()).lines().findFirst().orElse("no message");
    }
}
