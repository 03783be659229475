package dev.driftline.core.delivery.message;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.driftline.core.delivery.Announcement;
import dev.driftline.core.ledger.Decision;
import dev.driftline.core.ledger.Entry;
import dev.driftline.core.ledger.ScanSummary;
import dev.driftline.core.ledger.Transition;
import dev.driftline.core.report.FindingJson;
import java.nio.charset.StandardCharsets;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.function.ToIntFunction;

/// What programs are told: `announcement-v1.schema.json` beside this class. An event on a bus holds one transition
/// (`transition` in the schema, with the scan).
public final class AnnouncementJson {

    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    private AnnouncementJson() {}

    /// With as many transitions as fit, most urgent first; `truncated` says how many do not.
    ///
    /// @param most what the channel takes
    /// @param size how the channel counts a part of it
    public static ObjectNode of(Announcement announcement, int most, ToIntFunction<ObjectNode> size) {
        var json = JSON.objectNode()
                .put("schema_version", "1")
                .put("key", announcement.key())
                .put("stack", announcement.stack())
                .put("repeated", announcement.repeated());
        json.set("scan", scan(announcement.scan()));
        var transitions = json.putArray("transitions");
        json.put("truncated", announcement.transitions().size());
        var room = most - size.applyAsInt(json);
        for (var transition : announcement.transitions()) {
            var next = transition(transition);
            var length = size.applyAsInt(next) + 1;
            if (length <= room) {
                transitions.add(next);
                room -= length;
            }
        }
        return json.put("truncated", announcement.transitions().size() - transitions.size());
    }

    /// In UTF-8.
    public static int bytes(ObjectNode node) {
        return node.toString().getBytes(StandardCharsets.UTF_8).length;
    }

    /// One transition with its scan, for an event bus.
    public static ObjectNode event(Announcement announcement, Transition transition) {
        var json = transition(transition).put("schema_version", "1");
        json.set("scan", scan(announcement.scan()));
        return json;
    }

    public static ObjectNode transition(Transition transition) {
        var entry = transition.entry();
        var json = JSON.objectNode()
                .put("key", transition.key())
                .put("transition", transition.kind().label())
                .put("at", transition.at().truncatedTo(ChronoUnit.MILLIS).toString())
                .put("subject", entry.subject().key())
                .put("scope", entry.subject().scope())
                .put("status", entry.status().name().toLowerCase(Locale.ROOT))
                .put(
                        "first_seen",
                        entry.firstSeen().truncatedTo(ChronoUnit.MILLIS).toString())
                .put(
                        "last_seen",
                        entry.lastSeen().truncatedTo(ChronoUnit.MILLIS).toString())
                .put("times_seen", entry.timesSeen());
        entry.closedAt()
                .ifPresent(at ->
                        json.put("closed_at", at.truncatedTo(ChronoUnit.MILLIS).toString()));
        decision(entry, json);
        json.set("finding", FindingJson.of(transition.finding()));
        return json;
    }

    private static void decision(Entry entry, ObjectNode json) {
        if (entry.decision().isEmpty()) {
            return;
        }
        var decision = json.putObject("decision");
        switch (entry.decision().get()) {
            case Decision.Snoozed(var until, var by) ->
                decision.put("kind", "snoozed").put("by", by).put("until", until.toString());
            case Decision.Accepted(var reason, var by, var until) -> {
                decision.put("kind", "accepted").put("by", by).put("reason", reason);
                until.ifPresent(end -> decision.put("until", end.toString()));
            }
        }
    }

    private static ObjectNode scan(ScanSummary scan) {
        var json = JSON.objectNode()
                .put("id", scan.id())
                .put("target", scan.target())
                .put(
                        "started_at",
                        scan.startedAt().truncatedTo(ChronoUnit.MILLIS).toString())
                .put("version", scan.version());
        scan.reportLink().ifPresent(link -> json.put("report", link));
        var counts = scan.counts();
        json.putObject("summary")
                .put("resources", counts.resources())
                .put("in_sync", counts.inSync())
                .put("changed", counts.changed())
                .put("missing", counts.missing())
                .put("unmanaged", counts.unmanaged())
                .put("unknown", counts.unknown())
                .put("unsupported", counts.unsupported());
        var notScanned = json.putArray("not_scanned");
        scan.notScanned().stream()
                .limit(20)
                .forEach(stack -> notScanned
                        .addObject()
                        .put("source", stack.source())
                        .put(
                                "problem",
                                stack.problem().map(problem -> problem.text()).orElse("")));
        return json;
    }
}
