package dev.driftline.cli;

import dev.driftline.core.rules.BadRulesException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/// `driftline accept`: a finding is right as it is, until the value is another one.
@Command(
        name = "accept",
        description = "Writes down that a finding of a JSON report is accepted as it is, until it changes.",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        sortOptions = false)
final class AcceptCommand implements Callable<Integer> {

    @Option(names = "--report", required = true, paramLabel = "FILE", description = "A report in JSON.")
    private Path report = Path.of("");

    @Option(names = "--id", required = true, paramLabel = "ID", description = "The finding's id in it.")
    private String id = "";

    @Option(names = "--reason", required = true, paramLabel = "TEXT", description = "Why it is right.")
    private String reason = "";

    @Option(names = "--author", required = true, paramLabel = "NAME", description = "Who says so.")
    private String author = "";

    @Option(names = "--expires", paramLabel = "YYYY-MM-DD", description = "The last day on which it is accepted.")
    private Optional<String> expires = Optional.empty();

    @Option(names = "--ignore", required = true, paramLabel = "FILE", description = "The file of rules to add it to.")
    private Path rules = Path.of("");

    private final Terminal terminal;

    AcceptCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        var last = expires.map(AcceptCommand::day);
        var finding = ReportedFinding.read(report, id);
        var entry = finding.accepted(reason, author, last);
        try {
            var before = Files.exists(rules) ? RuleFiles.text(rules) : "";
            Files.writeString(rules, entry.addedTo(rules.toString(), before));
        } catch (BadRulesException e) {
            throw new UsageException("--ignore " + e.getMessage(), e);
        } catch (IOException e) {
            throw new UsageException("--ignore %s: cannot be written: %s".formatted(rules, e.getMessage()), e);
        }
        terminal.out().println("accepted until it changes: %s, in %s".formatted(finding.shown(), rules));
        terminal.flush();
        return Exit.DONE;
    }

    private static LocalDate day(String text) {
        try {
            return LocalDate.parse(text);
        } catch (DateTimeException e) {
            throw new UsageException("--expires %s: not a day; write it as 2026-12-31".formatted(text), e);
        }
    }
}
