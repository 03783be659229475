package dev.driftline.core.ledger;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.driftline.core.report.Report;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Optional;

/// What a ledger keeps, as JSON and back: for tables and files.
public final class LedgerDocument {

    private static final ObjectMapper JSON = new ObjectMapper();

    private LedgerDocument() {}

    public static String entry(Entry entry) {
        return written(node(entry));
    }

    /// @throws IllegalArgumentException when it is no entry
    public static Entry entry(String text) {
        return entry(parsed(text));
    }

    public static String transition(Transition transition) {
        var node = JsonNodeFactory.instance
                .objectNode()
                .put("kind", transition.kind().name())
                .put("at", transition.at().toString());
        node.set("entry", node(transition.entry()));
        return written(node);
    }

    public static Transition transition(String text) {
        var node = parsed(text);
        var entry = entry(node.path("entry"));
        return new Transition(
                Transition.Kind.valueOf(node.path("kind").asText()), entry, entry.finding(), instant(node, "at"));
    }

    public static String scan(ScanSummary scan) {
        var node = JsonNodeFactory.instance
                .objectNode()
                .put("id", scan.id())
                .put("target", scan.target())
                .put("started_at", scan.startedAt().toString())
                .put("version", scan.version());
        scan.reportLink().ifPresent(link -> node.put("report", link));
        node.set("counts", counts(scan.counts()));
        var stacks = node.putArray("not_scanned");
        scan.notScanned().stream()
                .limit(100)
                .forEach(stack -> stack.problem()
                        .ifPresent(problem -> stacks.addObject()
                                .put("source", stack.source())
                                .put("kind", problem.kind())
                                .put("text", ValueDocument.shortened(problem.text()))
                                .put("hint", ValueDocument.shortened(problem.hint()))));
        return written(node);
    }

    public static ScanSummary scan(String text) {
        var node = parsed(text);
        var stacks = new ArrayList<Report.Stack>();
        node.path("not_scanned")
                .forEach(one -> stacks.add(new Report.Stack(
                        one.path("source").asText(),
                        "",
                        "",
                        "",
                        "",
                        0,
                        Optional.of(new Report.Problem(
                                one.path("kind").asText(),
                                one.path("text").asText(),
                                one.path("hint").asText())))));
        return new ScanSummary(
                node.path("id").asText(),
                node.path("target").asText(),
                instant(node, "started_at"),
                node.path("version").asText(),
                counts(node.path("counts")),
                stacks,
                Optional.of(node.path("report")).filter(JsonNode::isTextual).map(JsonNode::asText));
    }

    static ArrayNode counts(Report.Summary counts) {
        return JsonNodeFactory.instance
                .arrayNode()
                .add(counts.resources())
                .add(counts.inSync())
                .add(counts.changed())
                .add(counts.missing())
                .add(counts.unmanaged())
                .add(counts.unknown())
                .add(counts.unsupported())
                .add(counts.ignored().differences())
                .add(counts.ignored().resources());
    }

    static Report.Summary counts(JsonNode counts) {
        return new Report.Summary(
                counts.path(0).asInt(),
                counts.path(1).asInt(),
                counts.path(2).asInt(),
                counts.path(3).asInt(),
                counts.path(4).asInt(),
                counts.path(5).asInt(),
                counts.path(6).asInt(),
                new Report.Ignored(counts.path(7).asInt(), counts.path(8).asInt()));
    }

    private static ObjectNode node(Entry entry) {
        var node = JsonNodeFactory.instance
                .objectNode()
                .put("scope", entry.subject().scope())
                .put("address", entry.subject().address())
                .put("family", entry.subject().family().name())
                .put("ordinal", entry.subject().ordinal())
                .put("fingerprint", entry.fingerprint())
                .put("status", entry.status().name())
                .put("first_seen", entry.firstSeen().toString())
                .put("since", entry.since().toString())
                .put("last_seen", entry.lastSeen().toString())
                .put("times_seen", entry.timesSeen())
                .put("sequence", entry.sequence())
                .put("last_run", entry.lastRun());
        node.set("finding", FindingDocument.write(entry.finding()));
        entry.closedAt().ifPresent(at -> node.put("closed_at", at.toString()));
        entry.decision().ifPresent(decision -> node.set("decision", node(decision)));
        return node;
    }

    private static ObjectNode node(Decision decision) {
        var node = JsonNodeFactory.instance.objectNode();
        switch (decision) {
            case Decision.Snoozed(var until, var by) ->
                node.put("until", until.toString()).put("by", by);
            case Decision.Accepted(var reason, var by, var until) -> {
                node.put("reason", reason).put("by", by);
                until.ifPresent(end -> node.put("until", end.toString()));
            }
        }
        return node;
    }

    private static Entry entry(JsonNode node) {
        return new Entry(
                new Subject(
                        node.path("scope").asText(),
                        node.path("address").asText(),
                        Subject.Family.valueOf(node.path("family").asText()),
                        node.path("ordinal").asInt()),
                node.path("fingerprint").asText(),
                Entry.Status.valueOf(node.path("status").asText()),
                FindingDocument.read(node.path("finding")),
                instant(node, "first_seen"),
                // Entries of earlier versions do not say.
                instant(node, node.has("since") ? "since" : "first_seen"),
                instant(node, "last_seen"),
                node.path("times_seen").asInt(),
                node.has("closed_at") ? Optional.of(instant(node, "closed_at")) : Optional.empty(),
                Optional.of(node.path("decision")).filter(JsonNode::isObject).map(LedgerDocument::decision),
                node.path("sequence").asLong(),
                node.path("last_run").asText());
    }

    private static Decision decision(JsonNode node) {
        var until = node.has("until") ? Optional.of(instant(node, "until")) : Optional.<Instant>empty();
        var by = node.path("by").asText();
        return node.has("reason")
                ? new Decision.Accepted(node.path("reason").asText(), by, until)
                : new Decision.Snoozed(until.orElse(Instant.EPOCH), by);
    }

    private static Instant instant(JsonNode node, String field) {
        return Instant.parse(node.path(field).asText());
    }

    private static String written(JsonNode node) {
        try {
            return JSON.writeValueAsString(node);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a JSON tree can be written", e);
        }
    }

    private static JsonNode parsed(String text) {
        try {
            return JSON.readTree(text);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("not a ledger's JSON", e);
        }
    }
}
