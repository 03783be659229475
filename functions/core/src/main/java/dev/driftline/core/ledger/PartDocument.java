package dev.driftline.core.ledger;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import dev.driftline.core.report.Finding;
import dev.driftline.core.report.Report;
import dev.driftline.core.scan.Numbers;
import dev.driftline.core.scan.Partial;
import dev.driftline.core.scan.ScanPlan;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// The plan of a scan in parts, and what became of each part, as JSON and back. Values that may not be shown are left
/// out; of everything else the joined report has all.
public final class PartDocument {

    private static final ObjectMapper JSON = new ObjectMapper();

    private PartDocument() {}

    public static String plan(ScanPlan plan) {
        var node = JsonNodeFactory.instance
                .objectNode()
                .put("began", plan.began().toString())
                .put("version", plan.version())
                .put("units", plan.units());
        var parts = node.putArray("parts");
        plan.parts().forEach(part -> parts.add(part.toString()));
        var versions = node.putObject("versions");
        plan.versions().forEach(versions::put);
        var notRead = node.putObject("not_read");
        plan.notRead()
                .forEach((location, problem) -> notRead.putArray(location)
                        .add(problem.kind())
                        .add(problem.text())
                        .add(problem.hint()));
        return node.toString();
    }

    /// @throws IllegalArgumentException when it is no plan
    public static ScanPlan plan(String text) {
        var node = parsed(text);
        var parts = new ArrayList<Numbers>();
        node.path("parts").forEach(part -> parts.add(Numbers.of(part.asText())));
        var versions = new HashMap<String, String>();
        node.path("versions")
                .properties()
                .forEach(one -> versions.put(one.getKey(), one.getValue().asText()));
        var notRead = new HashMap<String, Report.Problem>();
        node.path("not_read").properties().forEach(one -> {
            var problem = one.getValue();
            notRead.put(
                    one.getKey(),
                    new Report.Problem(
                            problem.path(0).asText(),
                            problem.path(1).asText(),
                            problem.path(2).asText()));
        });
        return new ScanPlan(
                Instant.parse(node.path("began").asText()),
                node.path("version").asText(),
                node.path("units").asInt(),
                parts,
                versions,
                notRead);
    }

    public static String partial(Partial partial) {
        var report = partial.report();
        var node = JsonNodeFactory.instance
                .objectNode()
                .put("done", partial.done().toString())
                .put("left", partial.left().toString())
                .put("started_at", report.scan().startedAt().toString())
                .put("version", report.scan().version());
        node.set("calls", JSON.valueToTree(report.scan().apiCalls()));
        node.set("askers", JSON.valueToTree(report.scan().askers()));
        node.set("summary", LedgerDocument.counts(report.summary()));
        var findings = node.putArray("findings");
        report.findings().forEach(finding -> findings.add(FindingDocument.whole(finding)));
        var coverage = node.putArray("coverage");
        report.coverage()
                .forEach(one -> coverage.addArray()
                        .add(one.address())
                        .add(one.type())
                        .add(one.status().name())
                        .add(one.reason()));
        var aside = node.putArray("set_aside");
        report.setAside()
                .forEach(one -> aside.addObject()
                        .put("by", one.by())
                        .put("reason", one.reason())
                        .set("finding", FindingDocument.whole(one.finding())));
        return node.toString();
    }

    /// @throws IllegalArgumentException when it is no outcome of a part
    public static Partial partial(String text) {
        var node = parsed(text);
        var scan = new Report.Scan(
                "",
                Instant.parse(node.path("started_at").asText()),
                Duration.ZERO,
                node.path("version").asText(),
                counts(node.path("calls")),
                askers(node.path("askers")));
        var findings = new ArrayList<Finding>();
        node.path("findings").forEach(one -> findings.add(FindingDocument.read(one)));
        var aside = new ArrayList<Report.SetAside>();
        node.path("set_aside")
                .forEach(one -> aside.add(new Report.SetAside(
                        FindingDocument.read(one.path("finding")),
                        one.path("by").asText(),
                        one.path("reason").asText())));
        var report = new Report(
                scan,
                LedgerDocument.counts(node.path("summary")),
                List.of(),
                findings,
                coverage(node.path("coverage")),
                aside,
                List.of());
        return new Partial(
                report,
                Numbers.of(node.path("done").asText()),
                Numbers.of(node.path("left").asText()));
    }

    private static List<Report.Unchecked> coverage(JsonNode node) {
        var coverage = new ArrayList<Report.Unchecked>();
        node.forEach(one -> coverage.add(new Report.Unchecked(
                one.path(0).asText(),
                one.path(1).asText(),
                Report.Status.valueOf(one.path(2).asText()),
                one.path(3).asText())));
        return coverage;
    }

    private static Map<String, Map<String, Integer>> askers(JsonNode node) {
        var askers = new HashMap<String, Map<String, Integer>>();
        node.properties().forEach(one -> askers.put(one.getKey(), counts(one.getValue())));
        return askers;
    }

    private static Map<String, Integer> counts(JsonNode node) {
        var counts = new HashMap<String, Integer>();
        node.properties().forEach(one -> counts.put(one.getKey(), one.getValue().asInt()));
        return counts;
    }

    private static JsonNode parsed(String text) {
        try {
            return JSON.readTree(text);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("not a part's JSON", e);
        }
    }
}
