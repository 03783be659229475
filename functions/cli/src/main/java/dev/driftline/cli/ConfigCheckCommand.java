package dev.driftline.cli;

import dev.driftline.core.config.BadConfigurationException;
import dev.driftline.core.config.ConfigurationFile;
import dev.driftline.core.delivery.settings.BadSettingsException;
import dev.driftline.core.delivery.settings.ChannelSettings;
import dev.driftline.core.delivery.settings.ConfiguredRoutes;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/// `driftline config check FILE`: every mistake with its line, before a function finds it.
@Command(
        name = "check",
        description = "Checks a driftline.yaml and names every mistake with its line.",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class)
final class ConfigCheckCommand implements Callable<Integer> {

    @Parameters(paramLabel = "FILE", description = "The file to check: driftline.yaml")
    private Path file = Path.of("driftline.yaml");

    private final Terminal terminal;

    ConfigCheckCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        try {
            var configuration = ConfigurationFile.read(file.toString(), text());
            var channels = ChannelSettings.of(configuration.channels());
            ConfiguredRoutes.of(
                    configuration.routes(),
                    channels.stream().map(ChannelSettings::name).collect(Collectors.toSet()));
            terminal.out()
                    .println("%s: right; %d targets, %d accounts"
                            .formatted(
                                    file,
                                    configuration.targets().size(),
                                    configuration.accounts().size()));
            return Exit.DONE;
        } catch (BadConfigurationException e) {
            e.problems().forEach(terminal.err()::println);
            return Exit.FAILED;
        } catch (BadSettingsException e) {
            e.problems().forEach(problem -> terminal.err().println(file + ": " + problem));
            return Exit.FAILED;
        }
    }

    private String text() {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UsageException(
                    "%s: cannot be read (%s); give the path of a driftline.yaml in UTF-8"
                            .formatted(file, e.getClass().getSimpleName()),
                    e);
        }
    }
}
