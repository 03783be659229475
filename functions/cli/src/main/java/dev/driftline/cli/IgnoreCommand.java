package dev.driftline.cli;

import dev.driftline.core.rules.BadRulesException;
import dev.driftline.core.rules.RulesFile;
import java.nio.file.Path;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/// `driftline ignore import`: the rules of another tool, as Driftline's.
@Command(
        name = "ignore",
        description = "Takes over rules for what not to report.",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        synopsisSubcommandLabel = "COMMAND")
final class IgnoreCommand {

    private final Terminal terminal;

    IgnoreCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Command(
            name = "import",
            description = "Prints driftctl's .driftignore as a file of rules. (scan --ignore takes either.)",
            mixinStandardHelpOptions = true,
            versionProvider = Version.class)
    int imported(@Parameters(paramLabel = "FILE", description = "A .driftignore.") Path file) {
        try {
            terminal.out().print(RulesFile.imported(file.toString(), RuleFiles.text(file)));
            terminal.flush();
            return Exit.DONE;
        } catch (BadRulesException e) {
            throw new UsageException(String.valueOf(e.getMessage()), e);
        }
    }
}
