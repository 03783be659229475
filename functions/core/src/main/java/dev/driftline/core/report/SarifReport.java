package dev.driftline.core.report;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.TreeMap;

/// The report as SARIF 2.1.0, for GitHub's code scanning and whatever else collects it.
///
/// A result is found again by `primaryLocationLineHash`, the only fingerprint that GitHub looks at. Its file is
/// the state (see [SarifLocation]), its logical location the resource's address. What is set aside is counted
/// and is no result: GitHub opens an alert for a suppressed one too.
public final class SarifReport implements ReportFormat {

    /// GitHub refuses a run with more results. (docs.github.com, "SARIF support for code scanning")
    private static final int MOST_RESULTS = 25_000;

    private static final int MOST_MESSAGE = 1_000;
    private static final int DIFF_LINES = 12;
    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;
    private static final JsonMapper MAPPER = new JsonMapper();

    @Override
    public void write(Report report, Appendable out) throws IOException {
        var sarif = JSON.objectNode()
                .put("$schema", "https://json.schemastore.org/sarif-2.1.0.json")
                .put("version", "2.1.0");
        sarif.putArray("runs").add(run(report));
        try {
            out.append(MAPPER.writerWithDefaultPrettyPrinter().writeValueAsString(sarif))
                    .append('\n');
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a JSON tree can always be written", e);
        }
    }

    private static ObjectNode run(Report report) {
        var run = JSON.objectNode();
        var driver = run.putObject("tool").putObject("driver");
        driver.put("name", "Driftline").put("version", report.scan().version());
        var rules = driver.putArray("rules");
        for (var kind : Finding.Kind.values()) {
            rules.add(rule(kind));
        }
        run.putObject("automationDetails")
                .put("id", "driftline/" + report.scan().id());
        run.putArray("invocations").add(invocation(report));
        run.put("columnKind", "utf16CodeUnits");
        var results = run.putArray("results");
        report.findings().stream().limit(MOST_RESULTS).map(SarifReport::result).forEach(results::add);
        return run;
    }

    private static ObjectNode rule(Finding.Kind kind) {
        var rule = JSON.objectNode().put("id", kind.label()).put("name", name(kind));
        rule.putObject("shortDescription").put("text", "Drift: " + kind.label().replace('_', ' '));
        rule.putObject("fullDescription").put("text", FindingText.meaning(kind));
        rule.putObject("help")
                .put(
                        "text",
                        FindingText.meaning(kind) + " Either bring AWS back by applying the configuration, or take the "
                                + "change into the configuration; the alert closes with the next scan that does not see it.");
        rule.putObject("defaultConfiguration").put("level", "warning");
        rule.putObject("properties").putArray("tags").add("drift").add("infrastructure");
        return rule;
    }

    private static String name(Finding.Kind kind) {
        var name = new StringBuilder();
        for (var word : kind.label().split("_", -1)) {
            name.append(Character.toUpperCase(word.charAt(0))).append(word, 1, word.length());
        }
        return name.toString();
    }

    private static ObjectNode result(Finding finding) {
        var result = JSON.objectNode().put("ruleId", finding.kind().label()).put("level", level(finding.severity()));
        result.putObject("message").put("text", message(finding));
        result.putArray("locations").add(SarifLocation.of(finding));
        result.putObject("partialFingerprints")
                .put("primaryLocationLineHash", finding.id() + ":1")
                .put("driftlineFinding/v1", finding.id());
        var properties = result.putObject("properties");
        properties.put("severity", finding.severity().label()).put("state", finding.stack());
        properties.put("type", finding.type()).put("resourceId", finding.resourceId());
        properties.put("account", finding.account()).put("region", finding.region());
        if (!finding.related().isEmpty()) {
            finding.related().forEach(properties.putArray("related")::add);
        }
        return result;
    }

    private static String level(Severity severity) {
        return switch (severity) {
            case CRITICAL, HIGH -> "error";
            case MEDIUM -> "warning";
            case LOW -> "note";
        };
    }

    private static String message(Finding finding) {
        var lines = new TreeMap<Integer, String>();
        lines.put(0, FindingText.headline(finding) + " (" + finding.severity().label() + ").");
        lines.put(1, FindingText.place(finding));
        lines.put(2, String.join("\n", FindingText.diff(finding, DIFF_LINES)));
        finding.insight().cause().ifPresent(cause -> lines.put(3, Printable.of(cause.text())));
        finding.insight().who().ifPresent(who -> lines.put(4, FindingText.who(who)));
        return inert(Shortened.cut(
                lines.values().stream()
                        .filter(line -> !line.isEmpty())
                        .reduce((a, b) -> a + "\n" + b)
                        .orElse(""),
                MOST_MESSAGE));
    }

    /// A message may hold links, `[text](target)`, and a tag's value may look like one (SARIF 2.1.0, 3.11.6).
    private static String inert(String text) {
        return text.replace("](", "] (");
    }

    private static ObjectNode invocation(Report report) {
        var scan = report.scan();
        var invocation = JSON.objectNode()
                .put("executionSuccessful", report.exitCode(false) != 1)
                .put(
                        "startTimeUtc",
                        scan.startedAt().truncatedTo(ChronoUnit.MILLIS).toString())
                .put(
                        "endTimeUtc",
                        scan.startedAt()
                                .plus(scan.took())
                                .truncatedTo(ChronoUnit.MILLIS)
                                .toString());
        var notifications = invocation.putArray("toolExecutionNotifications");
        for (var stack : report.stacks()) {
            stack.problem()
                    .ifPresent(problem -> notification(
                            notifications, "error", stack.source() + ": " + problem.text() + "; " + problem.hint()));
        }
        for (var group : CoverageSummary.of(report).groups()) {
            var text = "%s: %s (%s)"
                    .formatted(
                            group.status().label(),
                            group.reason(),
                            SummaryLine.counted(group.addresses().size(), "resource"));
            notification(notifications, group.status().unknown() ? "error" : "note", text);
        }
        counted(report).forEach(text -> notification(notifications, "note", text));
        report.notices().forEach(notice -> notification(notifications, "warning", notice));
        return invocation;
    }

    private static List<String> counted(Report report) {
        var texts = new TreeMap<Integer, String>();
        var unsupported = CoverageSummary.of(report).unsupportedResources();
        if (unsupported > 0) {
            texts.put(0, SummaryLine.counted(unsupported, "resource") + " of types that Driftline cannot compare yet");
        }
        if (!report.setAside().isEmpty()) {
            texts.put(1, SummaryLine.counted(report.setAside().size(), "difference") + " set aside");
        }
        if (report.findings().size() > MOST_RESULTS) {
            texts.put(2, SummaryLine.counted(report.findings().size() - MOST_RESULTS, "finding") + " left out");
        }
        return List.copyOf(texts.values());
    }

    private static void notification(ArrayNode notifications, String level, String text) {
        notifications.addObject().put("level", level).putObject("message").put("text", inert(Printable.of(text)));
    }
}
