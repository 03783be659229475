package dev.driftline.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;

/// `driftline config`: what concerns `driftline.yaml`.
@Command(
        name = "config",
        description = "Looks after driftline.yaml, the configuration of the functions.",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        synopsisSubcommandLabel = "COMMAND")
final class ConfigCommand implements Callable<Integer> {

    @Override
    public Integer call() {
        throw new UsageException("say what to do: config check FILE");
    }
}
