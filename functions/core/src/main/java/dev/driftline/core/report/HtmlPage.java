package dev.driftline.core.report;

import static java.util.Map.entry;

import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;

/// What the template shows, in maps: they need no reflection, so a native build renders the same page.
final class HtmlPage {

    private static final DateTimeFormatter MOMENT =
            DateTimeFormatter.ofPattern("d MMM uuuu, HH:mm 'UTC'", Locale.ROOT).withZone(ZoneOffset.UTC);
    private static final int MOST_ADDRESSES = 500;

    private final Report report;
    private final CoverageSummary coverage;

    private HtmlPage(Report report) {
        this.report = report;
        this.coverage = CoverageSummary.of(report);
    }

    static Map<String, Object> of(Report report) {
        return new HtmlPage(report).page();
    }

    private Map<String, Object> page() {
        var scan = report.scan();
        return Map.ofEntries(
                entry("headline", headline()),
                entry("subline", subline()),
                entry("verdict", verdict()),
                entry("started", scan.startedAt().toString()),
                entry("startedShown", MOMENT.format(scan.startedAt())),
                entry("took", String.format(Locale.ROOT, "%.1f s", scan.took().toMillis() / 1000.0)),
                entry("calls", SummaryLine.number(scan.totalCalls())),
                entry("version", scan.version()),
                entry("scanId", scan.id()),
                entry("tiles", tiles()),
                entry("bars", bars()),
                entry("problems", problems()),
                entry(
                        "findings",
                        report.findings().stream().map(HtmlFinding::of).toList()),
                entry("findingCount", report.findings().size()),
                entry("emptyText", emptyText()),
                entry("severities", counted(finding -> finding.severity().label(), severityOrder())),
                entry("kinds", counted(finding -> finding.kind().label(), Comparator.naturalOrder())),
                entry("types", counted(Finding::type, Comparator.naturalOrder())),
                entry("foundStacks", counted(Finding::stack, Comparator.naturalOrder())),
                entry("manyStacks", report.stacks().size() > 1),
                entry("hasCoverage", !coverage.isEmpty()),
                entry("groups", coverage.groups().stream().map(HtmlPage::group).toList()),
                entry("unsupported", numbered(coverage.unsupported())),
                entry("unsupportedCount", unsupportedCount()),
                entry("stacks", report.stacks().stream().map(this::stack).toList()),
                entry("operations", operations()),
                entry(
                        "mostCalls",
                        scan.apiCalls().values().stream()
                                .mapToInt(Integer::intValue)
                                .max()
                                .orElse(1)));
    }

    private String verdict() {
        if (!report.findings().isEmpty()) {
            return "drift";
        }
        return report.exitCode(false) == 1 ? "incomplete" : "clean";
    }

    private String headline() {
        if (!report.findings().isEmpty()) {
            return SummaryLine.counted(report.findings().size(), "resource") + " drifted";
        }
        return report.exitCode(false) == 1 ? "Scan incomplete" : "No drift";
    }

    private String subline() {
        var text = "%s in %s%s"
                .formatted(
                        SummaryLine.counted(report.summary().resources(), "managed resource"),
                        SummaryLine.counted(report.stacks().size(), "state"),
                        SetAsideLine.of(report).map(line -> "; " + line).orElse(""));
        return report.exitCode(false) == 1 ? text + "; some could not be read, see below" : text;
    }

    private String emptyText() {
        return report.exitCode(false) == 1
                ? "Nothing that could be read differs from its state."
                : "AWS is as the states say.";
    }

    private List<Map<String, Object>> tiles() {
        var summary = report.summary();
        var tiles = new ArrayList<Map<String, Object>>();
        tiles.add(tile("changed", "changed", summary.changed()));
        tiles.add(tile("missing", "missing", summary.missing()));
        if (summary.unmanaged() > 0) {
            tiles.add(tile("unmanaged", "unmanaged", summary.unmanaged()));
        }
        tiles.add(tile("sync", "in sync", summary.inSync()));
        tiles.add(tile("unknown", "could not be read", summary.unknown()));
        tiles.add(tile("unsupported", "unsupported", summary.unsupported()));
        return tiles;
    }

    private static Map<String, Object> tile(String style, String label, int number) {
        return Map.of("style", number == 0 ? "zero" : style, "label", label, "number", SummaryLine.number(number));
    }

    private List<Map<String, Object>> bars() {
        var summary = report.summary();
        var shares = new ArrayList<Map<String, Object>>();
        var from = 0;
        from = bar(shares, "changed", summary.changed(), from);
        from = bar(shares, "missing", summary.missing(), from);
        from = bar(shares, "sync", summary.inSync(), from);
        from = bar(shares, "unknown", summary.unknown(), from);
        bar(shares, "unsupported", summary.unsupported(), from);
        return shares;
    }

    private int bar(List<Map<String, Object>> bars, String style, int number, int from) {
        if (number > 0) {
            var whole = Math.max(1, report.summary().resources());
            bars.add(Map.of(
                    "style",
                    style,
                    "x",
                    percent(from, whole),
                    "width",
                    percent(number, whole),
                    "label",
                    SummaryLine.number(number) + " " + (style.equals("sync") ? "in sync" : style)));
        }
        return from + number;
    }

    private static String percent(int part, int whole) {
        return String.format(Locale.ROOT, "%.2f", 100.0 * part / whole);
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
                .map(count -> Map.<String, Object>of("value", Printable.of(count.getKey()), "number", count.getValue()))
                .toList();
    }

    private String unsupportedCount() {
        return "%s of %s that Driftline cannot compare yet"
                .formatted(
                        SummaryLine.counted(coverage.unsupportedResources(), "resource"),
                        SummaryLine.counted(coverage.unsupported().size(), "type"));
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
                "more",
                        addresses.size() > MOST_ADDRESSES
                                ? "and " + SummaryLine.number(addresses.size() - MOST_ADDRESSES) + " more"
                                : "");
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
