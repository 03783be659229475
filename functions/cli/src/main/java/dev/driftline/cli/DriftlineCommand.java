package dev.driftline.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;

/// `driftline` without a command: an error that names the commands.
@Command(
        name = "driftline",
        description = "Finds drift between Terraform or OpenTofu state and AWS. It only reads.",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        synopsisSubcommandLabel = "COMMAND",
        footer = {"", "Exit codes: 0 no drift, 2 drift found, 1 an error or something could not be read."})
final class DriftlineCommand implements Callable<Integer> {

    private final Terminal terminal;

    DriftlineCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        terminal.problem("say what to do: scan, accept, ignore, types, iam-policy, unlock or help");
        return Exit.FAILED;
    }
}
