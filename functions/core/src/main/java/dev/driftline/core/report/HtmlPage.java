package dev.driftline.core.report;

import static java.util.Map.entry;

import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;

/// What the template shows, in maps: they need no reflection, so a native build renders the same page.
final class HtmlPage {

    static final DateTimeFormatter MOMENT =
            DateTimeFormatter.ofPattern("d MMM uuuu, HH:mm 'UTC'", Locale.ROOT).withZone(ZoneOffset.UTC);
    private static final int MOST_ADDRESSES = 500;

    /// With more findings than these the page shows a list to choose from, and no wall of text.
    private static final int MOST_OPEN = 40;

    private static final int MOST_ASIDES = 500;
    private static final int OPERATIONS = 12;

    private final Report report;
    private final List<PastScan> past;
    private final CoverageSummary coverage;

    private HtmlPage(Report report, List<PastScan> past) {
        this.report = report;
        this.past = past;
        this.coverage = CoverageSummary.of(report);
    }

    static Map<String, Object> of(Report report, List<PastScan> past) {
        var page = new HtmlPage(report, past);
        var data = new HashMap<String, Object>();
        data.putAll(page.scan());
        data.putAll(page.findings());
        data.putAll(page.rest());
        return data;
    }

    private Map<String, Object> scan() {
        var scan = report.scan();
        var outcome = new HtmlOutcome(report);
        return Map.ofEntries(
                entry("headline", outcome.headline()),
                entry("subline", outcome.subline()),
                entry("verdict", outcome.verdict()),
                entry("tiles", outcome.tiles()),
                entry("bars", outcome.bars()),
                entry("emptyText", outcome.emptyText()),
                entry("history", HtmlHistory.of(report, past)),
                entry("started", scan.startedAt().toString()),
                entry("startedShown", MOMENT.format(scan.startedAt())),
                entry("took", String.format(Locale.ROOT, "%.1f s", scan.took().toMillis() / 1000.0)),
                entry("calls", SummaryLine.number(scan.totalCalls())),
                entry("version", scan.version()),
                entry("scanId", scan.id()));
    }

    private Map<String, Object> findings() {
        return Map.ofEntries(
                entry(
                        "findings",
                        report.findings().stream().map(HtmlFinding::of).toList()),
                entry("findingCount", SummaryLine.number(report.findings().size())),
                entry("openFindings", report.findings().size() <= MOST_OPEN),
                entry("severities", counted(finding -> finding.severity().label(), severityOrder())),
                entry("kinds", counted(finding -> finding.kind().label(), Comparator.naturalOrder())),
                entry("types", counted(Finding::type, Comparator.naturalOrder())),
                entry("foundStacks", counted(HtmlFinding::stack, Comparator.naturalOrder())),
                entry("manyStacks", manyStacks()),
                entry(
                        "asides",
                        report.setAside().stream()
                                .limit(MOST_ASIDES)
                                .map(HtmlPage::aside)
                                .toList()),
                entry("asideCount", asideCount()),
                entry("asidesLeft", left(report.setAside().size(), MOST_ASIDES)));
    }

    private Map<String, Object> rest() {
        var operations = operations();
        var shown = Math.min(OPERATIONS, operations.size());
        return Map.ofEntries(
                entry("notices", report.notices().stream().map(Printable::of).toList()),
                entry("problems", problems()),
                entry("hasCoverage", !coverage.isEmpty()),
                entry("groups", coverage.groups().stream().map(HtmlPage::group).toList()),
                entry(
                        "unsupported",
                        coverage.unsupported().stream()
                                .map(HtmlPage::unsupported)
                                .toList()),
                entry("ignored", IgnoredLine.of(report).orElse("")),
                entry("stacks", report.stacks().stream().map(this::stack).toList()),
                entry("operations", operations.subList(0, shown)),
                entry("moreOperations", operations.subList(shown, operations.size())),
                entry("moreOperationsShown", SummaryLine.counted(operations.size() - shown, "more operation")),
                entry(
                        "mostCalls",
                        report.scan().apiCalls().values().stream()
                                .mapToInt(Integer::intValue)
                                .max()
                                .orElse(1)));
    }

    private boolean manyStacks() {
        return report.stacks().size() > 1
                || report.findings().stream()
                        .anyMatch(finding -> finding.stack().isEmpty());
    }

    private static Map<String, Object> aside(Report.SetAside aside) {
        return Map.of(
                "by", Printable.of(aside.by().replace('_', ' ')),
                "reason", Printable.of(aside.reason()),
                "finding", HtmlFinding.of(aside.finding()));
    }

    /// `3 autoscaling, 2 ignore rule`
    private String asideCount() {
        var counts = new TreeMap<String, Integer>();
        report.setAside().forEach(aside -> counts.merge(aside.by().replace('_', ' '), 1, Integer::sum));
        return counts.entrySet().stream()
                .map(count -> SummaryLine.number(count.getValue()) + " " + Printable.of(count.getKey()))
                .collect(Collectors.joining(", "));
    }

    private static String left(int count, int shown) {
        return count > shown ? "and " + SummaryLine.number(count - shown) + " more" : "";
    }

    private List<Map<String, Object>> problems() {
        return report.stacks().stream()
                .filter(stack -> stack.problem().isPresent())
                .<Map<String, Object>>map(stack -> {
                    var problem = stack.problem().get();
                    return Map.of(
                            "source", Printable.of(stack.source()),
                            "text", Printable.of(problem.text()),
                            "hint", Printable.of(problem.hint()));
                })
                .toList();
    }

    private static Comparator<String> severityOrder() {
        return Comparator.comparing(label -> Severity.valueOf(label.toUpperCase(Locale.ROOT)));
    }

    /// How many findings share each value.
    private List<Map<String, Object>> counted(Function<Finding, String> facet, Comparator<String> order) {
        var counts = new TreeMap<String, Integer>(order);
        report.findings().forEach(finding -> counts.merge(facet.apply(finding), 1, Integer::sum));
        return numbered(counts);
    }

    private static List<Map<String, Object>> numbered(Map<String, Integer> counts) {
        return counts.entrySet().stream()
                .map(count -> Map.<String, Object>of(
                        "value",
                        Printable.of(count.getKey()),
                        "shown",
                        Printable.of(count.getKey()).replace('_', ' '),
                        "number",
                        SummaryLine.number(count.getValue())))
                .toList();
    }

    private static Map<String, Object> unsupported(CoverageSummary.Unsupported unsupported) {
        return Map.of(
                "count",
                "%s of %s"
                        .formatted(
                                SummaryLine.counted(unsupported.resources(), "resource"),
                                SummaryLine.counted(unsupported.types().size(), "type")),
                "reason",
                Printable.of(unsupported.reason()),
                "types",
                numbered(unsupported.types()));
    }

    private static Map<String, Object> group(CoverageSummary.Group group) {
        var addresses = group.addresses();
        return Map.of(
                "style", group.status().unknown() ? "bad" : "mild",
                "status", group.status().label().replace('_', ' '),
                "reason", Printable.of(group.reason()),
                "number", addresses.size(),
                "addresses",
                        addresses.stream()
                                .limit(MOST_ADDRESSES)
                                .map(Printable::of)
                                .toList(),
                "more", left(addresses.size(), MOST_ADDRESSES));
    }

    private Map<String, Object> stack(Report.Stack stack) {
        var findings = report.findings().stream()
                .filter(finding -> finding.stack().equals(stack.source()))
                .count();
        return Map.of(
                "source", Printable.of(stack.source()),
                "format", stack.problem().isPresent() ? "not scanned" : Printable.of(stack.format()),
                "serial", Printable.of(stack.serial()),
                "lock", Printable.of(stack.lock()),
                "lineage", Printable.of(stack.lineage()),
                "resources", SummaryLine.number(stack.resources()),
                "findings", SummaryLine.number(findings));
    }

    /// Most called first.
    private List<Map<String, Object>> operations() {
        return report.scan().apiCalls().entrySet().stream()
                .sorted(Map.Entry.<String, Integer>comparingByValue().reversed())
                .map(call -> Map.<String, Object>of("name", call.getKey(), "number", call.getValue()))
                .toList();
    }
}
