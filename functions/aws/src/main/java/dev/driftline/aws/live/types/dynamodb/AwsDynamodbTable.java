package dev.driftline.aws.live.types.dynamodb;

import dev.driftline.aws.live.kit.Lookup;
import dev.driftline.aws.live.kit.Reads;
import dev.driftline.aws.live.kit.ResourceType;
import dev.driftline.aws.live.types.Tagging;
import dev.driftline.core.compare.Meaning;
import dev.driftline.core.model.DeclaredResource;
import dev.driftline.core.model.Value;
import java.util.Optional;
import java.util.stream.Collectors;
import software.amazon.awssdk.services.dynamodb.model.KeyType;
import software.amazon.awssdk.services.dynamodb.model.StreamSpecification;
import software.amazon.awssdk.services.dynamodb.model.TableDescription;

/// A table with its indexes, its expiry of items and its recovery; not its items.
///
/// Expiry and recovery take a call each. Expiry deletes items, so it is always asked for. That recovery was switched on
/// is asked where a scan has few tables; where it has many, it is asked only where the state has it on.
final class AwsDynamodbTable {

    /// Up to so many tables are asked about everything.
    private static final int FEW = 25;

    /// Whether the scan has few tables; no request is made for it.
    private static final Lookup<String, Boolean> AMONG_FEW = Lookup.choosing(
            "dynamodb:DescribeTable",
            (aws, tables) -> tables.stream().collect(Collectors.toMap(table -> table, table -> tables.size() <= FEW)));

    /// What a view of the stream was is kept in the state when there is no stream any more.
    private static final Meaning WHILE_STREAMING =
            sides -> sides.live().isEmpty() ? new Meaning.Sides(Value.absent(), Value.absent()) : sides;

    /// The attribute of an expiry that is off means nothing.
    private static final Meaning WHEN_ENABLED =
            Meaning.each(settings -> settings.mapElements(setting -> setting instanceof Value.Block block
                            && !block.get("enabled").asText().equals("true")
                    ? block.with("attribute_name", Value.absent())
                    : setting));

    record Live(TableDescription table, Value replicas, Value recovery, Value timeToLive, Value tags) {}

    static final ResourceType<Live> TYPE = ResourceType.named("aws_dynamodb_table")
            .identifiedBy("name")
            .readBy(AwsDynamodbTable::read)
            .needs(DynamoDb.TABLES, DynamoDb.TIMES_TO_LIVE, DynamoDb.RECOVERIES, DynamoDb.TAGS, Tagging.TAGGED)
            .attribute("attribute", live -> DynamoDbTables.attributes(live.table()))
            .attribute("billing_mode", live -> DynamoDbTables.billingMode(live.table()))
            .attribute("deletion_protection_enabled", live -> live.table().deletionProtectionEnabled())
            .attribute("global_secondary_index", live -> DynamoDbTables.globalIndexes(live.table()))
            .attribute("hash_key", live -> DynamoDbTables.key(live.table().keySchema(), KeyType.HASH))
            .attribute("local_secondary_index", live -> DynamoDbTables.localIndexes(live.table()))
            .attribute("point_in_time_recovery", Live::recovery)
            .attribute("range_key", live -> DynamoDbTables.key(live.table().keySchema(), KeyType.RANGE))
            .computed(
                    "read_capacity",
                    live -> DynamoDbTables.readCapacity(live.table().provisionedThroughput()))
            .attribute("replica", Live::replicas, DynamoDbTables.REPLICAS)
            .attribute("server_side_encryption", live -> DynamoDbTables.encryption(live.table()))
            .attribute(
                    "stream_enabled",
                    live -> Optional.ofNullable(live.table().streamSpecification())
                            .map(StreamSpecification::streamEnabled)
                            .orElse(false))
            .computed(
                    "stream_view_type",
                    live -> Optional.ofNullable(live.table().streamSpecification())
                            .map(StreamSpecification::streamViewTypeAsString)
                            .orElse(""),
                    WHILE_STREAMING)
            .attribute("table_class", AwsDynamodbTable::tableClass, Meaning.unsetIs("STANDARD"))
            .attribute("ttl", Live::timeToLive, WHEN_ENABLED)
            .computed(
                    "write_capacity",
                    live -> DynamoDbTables.writeCapacity(live.table().provisionedThroughput()))
            .tags(Live::tags)
            .ignored("arn", "follows from the name, which is the identity")
            .ignored("id", "the identity")
            .ignored("import_table", "only read when Terraform creates the table")
            .ignored("name", "the identity")
            .ignored("restore_date_time", "only read when Terraform creates the table")
            .ignored("restore_source_name", "only read when Terraform creates the table")
            .ignored("restore_to_latest_time", "only read when Terraform creates the table")
            .ignored("stream_arn", "new with every start of the stream; whether there is one is compared")
            .ignored("stream_label", "the time at which the stream was started")
            .ignored("timeouts", "how long Terraform waits; AWS knows nothing of it")
            .done();

    private AwsDynamodbTable() {}

    private static Value tableClass(Live live) {
        var summary = live.table().tableClassSummary();
        return Value.of(summary == null ? null : summary.tableClassAsString());
    }

    private static Optional<Live> read(Reads reads, DeclaredResource declared) {
        var name = declared.text("name");
        var arn = declared.text("arn");
        reads.prefetch(AMONG_FEW, name);
        reads.prefetch(DynamoDb.TIMES_TO_LIVE, name);
        reads.prefetch(Tagging.TAGGED, arn);
        if (isRecoverable(declared)) {
            reads.prefetch(DynamoDb.RECOVERIES, name);
        }
        return reads.get(DynamoDb.TABLES, name)
                .map(table -> new Live(
                        table,
                        DynamoDbTables.replicas(table, region(arn)),
                        recovery(reads, declared),
                        reads.attempt(DynamoDb.TIMES_TO_LIVE, name).value(DynamoDbTables::timeToLive),
                        Tagging.tags(reads, declared, arn, DynamoDb.TAGS)));
    }

    /// What is not asked for stays as the state has it.
    private static Value recovery(Reads reads, DeclaredResource declared) {
        var name = declared.text("name");
        return isRecoverable(declared) || reads.get(AMONG_FEW, name).orElse(false)
                ? reads.attempt(DynamoDb.RECOVERIES, name).value(DynamoDbTables::recovery)
                : declared.get("point_in_time_recovery");
    }

    private static boolean isRecoverable(DeclaredResource declared) {
        return declared.get("point_in_time_recovery").elements().stream()
                .anyMatch(recovery -> recovery.entries()
                        .getOrDefault("enabled", Value.absent())
                        .asText()
                        .equals("true"));
    }

    private static String region(String arn) {
        var parts = arn.split(":", -1);
        return parts.length > 3 ? parts[3] : "";
    }
}
