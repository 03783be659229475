package dev.driftline.core.ledger;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.driftline.core.compare.Difference;
import dev.driftline.core.report.Finding;
import dev.driftline.core.report.Insight;
import dev.driftline.core.report.Severity;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// A finding as JSON and back, short enough for one item of a table (400 KB in DynamoDB).
final class FindingDocument {

    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;
    private static final int CHANGES_WITH_VALUES = 50;
    private static final int CHANGES = 500;
    private static final int RELATED = 100;
    private static final int REMEDIES = 10;
    private static final int LONGEST = 100_000;

    private FindingDocument() {}

    static ObjectNode write(Finding finding) {
        var brief = ValueDocument.shortened();
        var document = write(finding, brief, CHANGES_WITH_VALUES, CHANGES, RELATED);
        return document.toString().length() <= LONGEST ? document : write(finding, brief, 0, CHANGES, RELATED);
    }

    /// All of it but values that may not be shown.
    static ObjectNode whole(Finding finding) {
        return write(finding, ValueDocument.whole(), Integer.MAX_VALUE, Integer.MAX_VALUE, Integer.MAX_VALUE);
    }

    private static ObjectNode write(
            Finding finding, ValueDocument values, int withValues, int mostChanges, int mostRelated) {
        var node = JSON.objectNode()
                .put("id", finding.id())
                .put("kind", finding.kind().name())
                .put("stack", finding.stack())
                .put("address", finding.address())
                .put("type", finding.type())
                .put("resource_id", finding.resourceId())
                .put("account", finding.account())
                .put("region", finding.region())
                .put("severity", finding.severity().name());
        var related = node.putArray("related");
        finding.related().stream().limit(mostRelated).forEach(related::add);
        var changes = node.putArray("changes");
        var shown = 0;
        for (var change : finding.changes().stream().limit(mostChanges).toList()) {
            var written = changes.addObject().put("path", change.path());
            if (!change.shown().equals(change.path())) {
                written.put("shown", change.shown());
            }
            if (change.sensitive()) {
                written.put("sensitive", true);
            } else if (shown++ < withValues) {
                written.set("expected", values.write(change.expected()));
                written.set("actual", values.write(change.actual()));
            }
        }
        node.set("insight", write(finding.insight()));
        return node;
    }

    static Finding read(JsonNode node) {
        var related = new ArrayList<String>();
        node.path("related").forEach(one -> related.add(one.asText()));
        var changes = new ArrayList<Difference>();
        node.path("changes")
                .forEach(one -> changes.add(new Difference(
                        one.path("path").asText(),
                        one.path("shown").asText(one.path("path").asText()),
                        ValueDocument.read(one.path("expected")),
                        ValueDocument.read(one.path("actual")),
                        one.path("sensitive").asBoolean())));
        return new Finding(
                node.path("id").asText(),
                Finding.Kind.valueOf(node.path("kind").asText()),
                node.path("stack").asText(),
                node.path("address").asText(),
                node.path("type").asText(),
                node.path("resource_id").asText(),
                node.path("account").asText(),
                node.path("region").asText(),
                Severity.valueOf(node.path("severity").asText()),
                related,
                changes,
                insight(node.path("insight")));
    }

    private static ObjectNode write(Insight insight) {
        var node = JSON.objectNode();
        insight.cause()
                .ifPresent(cause ->
                        node.putObject("cause").put("kind", cause.kind()).put("text", cause.text()));
        insight.who()
                .ifPresent(who -> node.putObject("who")
                        .put("actor", who.actor())
                        .put("at", who.at().toString())
                        .put("event", who.event())
                        .put("event_id", who.eventId())
                        .put("via", who.via())
                        .put("sure", who.sure()));
        ArrayNode remedies = node.putArray("remedies");
        insight.remedies().stream()
                .limit(REMEDIES)
                .forEach(remedy -> remedies.addObject()
                        .put("purpose", remedy.purpose().name())
                        .put("tool", remedy.tool())
                        .put("text", ValueDocument.shortened(remedy.text())));
        return node;
    }

    private static Insight insight(JsonNode node) {
        var cause = Optional.of(node.path("cause"))
                .filter(JsonNode::isObject)
                .map(one -> new Insight.Cause(
                        one.path("kind").asText(), one.path("text").asText()));
        var who = Optional.of(node.path("who"))
                .filter(JsonNode::isObject)
                .map(one -> new Insight.Attribution(
                        one.path("actor").asText(),
                        Instant.parse(one.path("at").asText()),
                        one.path("event").asText(),
                        one.path("event_id").asText(),
                        one.path("via").asText(),
                        one.path("sure").asBoolean()));
        List<Insight.Remedy> remedies = new ArrayList<>();
        node.path("remedies")
                .forEach(one -> remedies.add(new Insight.Remedy(
                        Insight.Purpose.valueOf(one.path("purpose").asText()),
                        one.path("tool").asText(),
                        one.path("text").asText())));
        return new Insight(cause, who, remedies);
    }
}
