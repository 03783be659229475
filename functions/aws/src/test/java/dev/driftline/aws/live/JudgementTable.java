package dev.driftline.aws.live;

import static org.assertj.core.api.Assertions.assertThat;

import dev.driftline.core.remedy.Remedies;
import dev.driftline.core.report.Finding;
import dev.driftline.core.report.Report;
import dev.driftline.core.report.Severity;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.SortedMap;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// What the scans of the recorded estates come to, counted: the table of `docs/judgement.md`.
final class JudgementTable {

    private static final Path DOCUMENT = Path.of("../../docs/judgement.md");
    private static final Path COUNTED = Path.of("target/judgement.md");

    private static final List<String> COLUMNS = List.of(
            "estate",
            "resources",
            "false alarms",
            "children",
            "planted",
            "wrongly listed",
            "set aside",
            "critical",
            "high",
            "medium",
            "low",
            "with a command");

    private final SortedMap<String, String> rows = new ConcurrentSkipListMap<>();

    /// @param untouched of the estate as it was declared
    /// @param drifted with what no state holds
    void add(String world, Report untouched, Report drifted) throws IOException {
        var expected = UnmanagedExpected.of(world);
        var found = expected.found(drifted);
        var children = expected.children();
        var cells = Stream.concat(
                Stream.of(
                        world,
                        "" + untouched.summary().resources(),
                        "" + untouched.findings().size(),
                        of(children.stream().filter(found.told()::contains).count(), children.size()),
                        of(
                                found.told().size(),
                                found.told().size() + found.missed().size()),
                        "" + found.surplus().size(),
                        "" + setAside(drifted)),
                Stream.concat(
                        Arrays.stream(Severity.values()).map(severity -> "" + count(drifted, severity)),
                        Stream.of(of(withCommand(drifted), drifted.findings().size()))));
        rows.put(world, row(cells));
    }

    private static String row(Stream<String> cells) {
        return cells.collect(Collectors.joining(" | ", "| ", " |"));
    }

    private static String of(long some, long all) {
        return "%d of %d".formatted(some, all);
    }

    private static int setAside(Report report) {
        return report.setAside().stream()
                .mapToInt(aside -> Math.max(1, aside.finding().changes().size()))
                .sum();
    }

    private static long count(Report report, Severity severity) {
        return report.findings().stream()
                .filter(finding -> finding.severity() == severity)
                .count();
    }

    private static long withCommand(Report report) {
        return new Remedies()
                .of(report).findings().stream()
                        .map(Finding::insight)
                        .filter(of -> !of.remedies().isEmpty())
                        .count();
    }

    /// @return what was counted of the estates so far, to be copied into the document
    String write() throws IOException {
        var lines = Stream.concat(
                Stream.of(row(COLUMNS.stream()), "|---".repeat(COLUMNS.size()) + "|"), rows.values().stream());
        return Files.writeString(COUNTED, lines.collect(Collectors.joining("\n", "", "\n")))
                .toString();
    }

    void isDocumented(String world) throws IOException {
        assertThat(Files.readAllLines(DOCUMENT))
                .as("%s; the counted table is in functions/aws/%s", DOCUMENT.getFileName(), write())
                .contains(rows.get(world));
    }
}
