package dev.driftline.cli;

import dev.driftline.aws.client.AwsClients;
import dev.driftline.aws.client.AwsSettings;
import dev.driftline.aws.client.DeployedFunction;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/// `driftline invoke`: asks the deployed function to scan now.
@Command(
        name = "invoke",
        description = "Asks a deployed function to scan now, and prints its answer.",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class)
final class InvokeCommand implements Callable<Integer> {

    @Option(
            names = "--function",
            required = true,
            paramLabel = "NAME",
            description = "Name or ARN: the dispatcher of the whole topology, or the single function.")
    private String function = "";

    @Option(
            names = "--state",
            paramLabel = "LOCATION",
            description = "A state to scan, may be repeated; what is configured when there is none.")
    private List<String> states = new ArrayList<>();

    @Option(names = "--target", paramLabel = "NAME", description = "A target of driftline.yaml (dispatcher only).")
    private Optional<String> target = Optional.empty();

    @Option(names = "--region", paramLabel = "REGION", description = "Where the function is.")
    private Optional<String> region = Optional.empty();

    private final Terminal terminal;

    InvokeCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        if (target.isPresent() && !states.isEmpty()) {
            throw new UsageException("--target or --state, not both: a target names its own states");
        }
        var settings = AwsSettings.from(terminal.environment());
        var once = new AwsSettings(region.orElse(settings.region()), settings.endpoint(), 1);
        try (var clients = new AwsClients(once)) {
            return switch (new DeployedFunction(clients, function).asked(target, states)) {
                case DeployedFunction.Answer.Done(var payload) -> {
                    terminal.out().println(payload);
                    yield Exit.DONE;
                }
                case DeployedFunction.Answer.Failed(var problem) ->
                    throw new UsageException("function %s: %s".formatted(function, problem));
            };
        }
    }
}
