package dev.driftline.cli;

import static java.util.stream.Collectors.joining;

import dev.driftline.core.remedy.Remedies;
import dev.driftline.core.report.CallExplanation;
import dev.driftline.core.report.CoverageSummary;
import dev.driftline.core.report.IgnoredLine;
import dev.driftline.core.report.Report;
import dev.driftline.core.report.SummaryLine;
import dev.driftline.core.state.BadLocationException;
import dev.driftline.core.state.LockMode;
import dev.driftline.core.state.terraform.config.TerraformConfiguration;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// `driftline scan`: one scan, one report, and an exit code that says how it went.
@Command(
        name = "scan",
        description = "Compares states with AWS and reports what drifted.",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        sortOptions = false,
        footer = {
            "",
            "Exit codes: 0 no drift, 2 drift found, 1 an error or something could not be read.",
            "AWS is reached as by the AWS CLI: AWS_PROFILE, AWS_REGION, AWS_ENDPOINT_URL and so on."
        })
final class ScanCommand implements Callable<Integer> {

    @Option(
            names = "--state",
            required = true,
            paramLabel = "URI",
            description =
                    "A state: s3://bucket/key, with ?region= and ?dynamodb_table= where needed, hcp://, https://, "
                            + "gs:// or a file; or many: a prefix, a folder, a pattern (*, **, ?, {a,b}), ?workspaces=*. "
                            + "May be given again; states are compared together.")
    private final List<String> states = new ArrayList<>();

    @Option(
            names = "--config",
            paramLabel = "DIR",
            description = "The Terraform configuration of the state, its root module's folder: what lifecycle "
                    + "ignore_changes says there is not reported. With several states, one for each in their order.")
    private final List<Path> configurations = new ArrayList<>();

    @Option(
            names = "--region",
            paramLabel = "REGION",
            description = "Where resources are looked for that do not say it themselves; else AWS_REGION.")
    private Optional<String> region = Optional.empty();

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            description = "text (default), json, html, sarif, junit, csv or markdown.")
    private Optional<Format> format = Optional.empty();

    @Option(
            names = "--output",
            paramLabel = "FILE",
            description = "Write the report there and not to stdout; - is stdout. May be given again: each file's "
                    + "format is that of its extension (.txt, .json, .html, .sarif, .xml, .csv, .md), else --format.")
    private final List<Path> output = new ArrayList<>();

    @Option(
            names = "--lock",
            paramLabel = "MODE",
            description = "observe (default): never write, defer while somebody applies; "
                    + "acquire: take Terraform's lock around the read; none: do not look at locks.")
    private LockMode lock = LockMode.OBSERVE;

    @Option(
            names = "--encryption",
            paramLabel = "FILE",
            description = "How OpenTofu encrypts the states: its encryption block as JSON, secrets by reference "
                    + "(docs/state.md); else DRIFT_ENCRYPTION.")
    private Optional<Path> encryption = Optional.empty();

    @Option(
            names = "--lock-timeout",
            paramLabel = "TIME",
            converter = Patience.class,
            description = "How long to wait for a state that somebody holds: 90s, 2m; default 0s.")
    private Duration lockTimeout = Duration.ZERO;

    @Option(
            names = "--memory",
            paramLabel = "FILE",
            description = "Remember the states there, and report one that was set back, exchanged, edited by hand or "
                    + "emptied since the last scan.")
    private Optional<Path> memory = Optional.empty();

    @Option(
            names = "--max-calls",
            paramLabel = "N",
            description = "Make no more than so many AWS requests; what is left out is told, exit code 1.")
    private Optional<Integer> maxCalls = Optional.empty();

    @Option(names = "--explain-calls", description = "Tell which resource types asked for which AWS requests.")
    private boolean explainCalls;

    @Option(names = "--strict", description = "Unsupported resource types count as unread: exit code 1.")
    private boolean strict;

    @Mixin
    private final UnmanagedOptions unmanaged = new UnmanagedOptions();

    @Option(
            names = "--ignore",
            paramLabel = "FILE",
            description = "Rules for what not to report, what is accepted and how bad things are; or a .driftignore. "
                    + "May be given again.")
    private final List<Path> ignore = new ArrayList<>();

    @Mixin
    private final AccountOptions accounts = new AccountOptions();

    @Mixin
    private final WhoOptions who = new WhoOptions();

    @Option(
            names = "--fixes",
            paramLabel = "DIR",
            description = "Write what keeps and what undoes each change there, as files to read first: imports.tf, "
                    + "keep.sh and undo.sh for each stack. Nothing is run.")
    private Optional<Path> fixes = Optional.empty();

    @Option(names = "--debug", description = "Stack traces for what goes wrong.")
    private boolean debug;

    private final Terminal terminal;
    private final Scanning scanning;

    ScanCommand(Terminal terminal, Scanning scanning) {
        this.terminal = terminal;
        this.scanning = scanning;
    }

    boolean debug() {
        return debug;
    }

    @Override
    public Integer call() throws IOException {
        var outputs = Outputs.of(output, format, RuleFiles.seals(terminal.environment()));
        outputs.checkWritable();
        var rules = RuleFiles.rules(ignore, terminal.environment());
        fixes.ifPresent(FixFiles::checkWritable);
        var deploying = who.request();
        var watch = new Scanning.Watch(lockTimeout, memory);
        var asked = new Scanning.Asked(
                states,
                region,
                accounts.roles(),
                lock,
                ignoredChanges(),
                encryption,
                watch,
                unmanaged.request(),
                maxCalls);
        var ruled = rules.of(scanning.scan(asked, calls -> Progress.of(terminal.err(), terminal.live(), calls)));
        var report = new Remedies()
                .of(deploying
                        .map(roles -> scanning.attributed(ruled, asked, roles))
                        .orElse(ruled));
        outputs.write(report, terminal, fixes.isPresent());
        fixes.ifPresent(folder -> FixFiles.write(folder, report));
        if (explainCalls) {
            CallExplanation.of(report.scan()).forEach(terminal.err()::println);
        }
        tellProblems(report, outputs.tellEverything());
        if (!outputs.files().isEmpty() && terminal.live()) {
            terminal.err()
                    .println(SummaryLine.of(report) + " Report: "
                            + outputs.files().stream().map(Path::toString).collect(joining(", ")));
        }
        return report.exitCode(strict);
    }

    private List<TerraformConfiguration> ignoredChanges() {
        if (!configurations.isEmpty() && configurations.size() != states.size()) {
            throw new UsageException(
                    "--config is given %d times for %d states: give one for each --state, in their order"
                            .formatted(configurations.size(), states.size()));
        }
        try {
            var read = configurations.stream().map(TerraformConfiguration::read).toList();
            read.forEach(configuration -> configuration.problems().forEach(terminal::problem));
            return read;
        } catch (BadLocationException e) {
            throw new UsageException("--config " + e.getMessage(), e);
        }
    }

    private void tellProblems(Report report, boolean told) {
        for (var stack : report.stacks()) {
            stack.problem()
                    .ifPresent(problem ->
                            terminal.problem("%s: %s; %s".formatted(stack.source(), problem.text(), problem.hint())));
        }
        if (told) {
            return; // the report itself has just said the rest
        }
        IgnoredLine.of(report).ifPresent(terminal::problem);
        report.notices().forEach(terminal::problem);
        for (var group : CoverageSummary.of(report).groups()) {
            if (group.status().unknown()) {
                terminal.problem("%s: %s (%s)"
                        .formatted(
                                group.status().label(),
                                group.reason(),
                                SummaryLine.counted(group.addresses().size(), "resource")));
            }
        }
    }
}
