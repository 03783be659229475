package dev.driftline.cli;

import dev.driftline.aws.state.Unlocking;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `driftline unlock`: clears the lock that a killed `scan --lock acquire` left, and no other.
@Command(
        name = "unlock",
        description = {
            "Clears a lock that Driftline took (scan --lock acquire) and could not give back.",
            "A lock of Terraform's, or one with another id, is never touched."
        },
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        footer = {"", "Exit codes: 0 the state is not locked (any more), 1 it is, or an error."})
final class UnlockCommand implements Callable<Integer> {

    @Option(names = "--state", required = true, paramLabel = "URI", description = "The state, as it was scanned.")
    private String state = "";

    @Parameters(paramLabel = "ID", description = "The lock's id, as a scan told it.")
    private String id = "";

    private final Terminal terminal;
    private final Unlocks unlocks;

    UnlockCommand(Terminal terminal, Unlocks unlocks) {
        this.terminal = terminal;
        this.unlocks = unlocks;
    }

    @Override
    public Integer call() {
        return switch (unlocks.unlock(state, id)) {
            case Unlocking.Cleared(var lock) -> {
                terminal.out().println("cleared lock " + lock);
                yield Exit.DONE;
            }
            case Unlocking.Free() -> {
                terminal.out().println("not locked");
                yield Exit.DONE;
            }
            case Unlocking.Left(var problem) -> {
                terminal.problem("%s: not cleared: %s".formatted(state, problem));
                yield Exit.FAILED;
            }
            case Unlocking.Failed(var problem, var hint) -> {
                terminal.problem("%s: not cleared: %s; %s".formatted(state, problem, hint));
                yield Exit.FAILED;
            }
        };
    }
}
