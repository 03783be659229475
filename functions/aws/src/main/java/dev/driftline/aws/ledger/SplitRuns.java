package dev.driftline.aws.ledger;

import static dev.driftline.aws.ledger.Table.key;
import static dev.driftline.aws.ledger.Table.seconds;
import static dev.driftline.aws.ledger.Table.text;
import static dev.driftline.aws.ledger.Table.with;

import dev.driftline.core.ledger.PartDocument;
import dev.driftline.core.report.Digest;
import dev.driftline.core.scan.Numbers;
import dev.driftline.core.scan.Partial;
import dev.driftline.core.scan.ScanPlan;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.ConditionalCheckFailedException;

/// The scans that are made in parts, and what is done of them.
///
/// Whatever is written twice is written once: the first plan of a job and the first outcome of a part stay. So every
/// process that works on a run sees the same parts, and what the others see of its own.
public final class SplitRuns {

    /// As long as a message can wait, even in a dead-letter queue that is redriven.
    private static final Duration MEMORY = Duration.ofDays(15);

    private final Table table;
    private final Clock clock;
    private final Pieces pieces;

    public SplitRuns(Table table, Clock clock) {
        this.table = table;
        this.clock = clock;
        this.pieces = new Pieces(table);
    }

    /// @param leases of the states, by scope: they are the run's until it is joined; in the order in which everybody
    ///     takes them, so that of a run which died between two of them the first is the one that lasts longest
    public record Run(ScanPlan plan, Map<String, Lease> leases) {
        public Run {
            leases = Collections.unmodifiableSortedMap(new TreeMap<>(leases));
        }
    }

    /// @param which as it was asked for
    /// @param left as it was not done
    public record Outcome(Numbers which, Numbers done, Numbers left, String document) {}

    public Optional<Run> find(String job) {
        return table.get(key("SPLIT", job, "PLAN"))
                .filter(item -> !LedgerItems.isOver(item, clock.instant()))
                .map(item -> run(pieces.read(job, text(item, "doc"))));
    }

    private static Run run(List<String> documents) {
        var leases = new TreeMap<String, Lease>();
        for (var lease : documents.subList(1, documents.size())) {
            var parts = lease.split("\n", 4);
            leases.put(
                    parts[3],
                    new Lease("scope:" + parts[3], parts[0], Long.parseLong(parts[1]), Instant.parse(parts[2])));
        }
        return new Run(PartDocument.plan(documents.getFirst()), leases);
    }

    /// @return the plan that holds: an earlier one of the same job, if there is one
    public Run begin(String job, Run run) {
        var documents = new ArrayList<String>();
        documents.add(PartDocument.plan(run.plan()));
        run.leases()
                .forEach((scope, lease) ->
                        documents.add(String.join("\n", lease.owner(), "" + lease.fence(), "" + lease.until(), scope)));
        put(job, "PLAN", documents, Map.of());
        return find(job).orElseThrow();
    }

    public Optional<Outcome> outcome(String job, Numbers which) {
        return table.get(key("SPLIT", job, sort(which))).map(SplitRuns::outcome);
    }

    /// @return the outcome that holds: an earlier one of the same part, if there is one
    public Outcome done(String job, Numbers which, Partial partial) {
        put(
                job,
                sort(which),
                List.of(PartDocument.partial(partial)),
                Map.of(
                        "which", text(which.toString()),
                        "done", text(partial.done().toString()),
                        "left", text(partial.left().toString())));
        return outcome(job, which).orElseThrow();
    }

    private static String sort(Numbers which) {
        return "PART#" + Digest.of(List.of(which.toString()));
    }

    /// The pieces first, each try under a name of its own: what points to them is written once.
    private void put(String job, String sort, List<String> documents, Map<String, AttributeValue> attributes) {
        var expires = seconds(clock.instant().plus(MEMORY));
        var name = UUID.randomUUID().toString();
        pieces.write(job, name, documents, expires);
        var item = with(key("SPLIT", job, sort), attributes);
        item.put("doc", text(name));
        item.put("expires", expires);
        try {
            table.client()
                    .putItem(put ->
                            put.tableName(table.name()).item(item).conditionExpression("attribute_not_exists(pk)"));
        } catch (ConditionalCheckFailedException _) {
            // Somebody was faster, or this very request had arrived.
        }
    }

    public List<Outcome> outcomes(String job) {
        return table.query(key("SPLIT", job), "PART#").stream()
                .map(SplitRuns::outcome)
                .toList();
    }

    private static Outcome outcome(Map<String, AttributeValue> item) {
        return new Outcome(
                Numbers.of(text(item, "which")),
                Numbers.of(text(item, "done")),
                Numbers.of(text(item, "left")),
                text(item, "doc"));
    }

    public Partial partial(String job, Outcome outcome) {
        return PartDocument.partial(pieces.read(job, outcome.document()).getFirst());
    }
}
