package dev.driftline.aws.live.types.dynamodb;

import dev.driftline.core.compare.Meaning;
import dev.driftline.core.model.Value;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.dynamodb.model.BillingMode;
import software.amazon.awssdk.services.dynamodb.model.GlobalSecondaryIndexDescription;
import software.amazon.awssdk.services.dynamodb.model.KeySchemaElement;
import software.amazon.awssdk.services.dynamodb.model.KeyType;
import software.amazon.awssdk.services.dynamodb.model.LocalSecondaryIndexDescription;
import software.amazon.awssdk.services.dynamodb.model.PointInTimeRecoveryDescription;
import software.amazon.awssdk.services.dynamodb.model.PointInTimeRecoveryStatus;
import software.amazon.awssdk.services.dynamodb.model.Projection;
import software.amazon.awssdk.services.dynamodb.model.ProvisionedThroughputDescription;
import software.amazon.awssdk.services.dynamodb.model.ReplicaDescription;
import software.amazon.awssdk.services.dynamodb.model.SSEStatus;
import software.amazon.awssdk.services.dynamodb.model.TableDescription;
import software.amazon.awssdk.services.dynamodb.model.TimeToLiveDescription;
import software.amazon.awssdk.services.dynamodb.model.TimeToLiveStatus;

/// Descriptions of tables in the spelling of a state.
final class DynamoDbTables {

    static final Meaning REPLICAS = DynamoDbTables::withoutOwnKeys;

    private static final String REGION = "region_name";
    private static final String KEY = "kms_key_arn";

    private DynamoDbTables() {}

    /// A table that never was on demand has no summary of it.
    static String billingMode(TableDescription table) {
        var summary = table.billingModeSummary();
        return summary == null ? BillingMode.PROVISIONED.toString() : summary.billingModeAsString();
    }

    static @Nullable String key(List<KeySchemaElement> schema, KeyType type) {
        return schema.stream()
                .filter(element -> element.keyType() == type)
                .map(KeySchemaElement::attributeName)
                .findFirst()
                .orElse(null);
    }

    static Value readCapacity(@Nullable ProvisionedThroughputDescription throughput) {
        return Value.of(throughput == null ? null : throughput.readCapacityUnits());
    }

    static Value writeCapacity(@Nullable ProvisionedThroughputDescription throughput) {
        return Value.of(throughput == null ? null : throughput.writeCapacityUnits());
    }

    static Value attributes(TableDescription table) {
        return Value.set(
                table.attributeDefinitions(),
                attribute -> Value.block()
                        .with("name", Value.of(attribute.attributeName()))
                        .with("type", Value.of(attribute.attributeTypeAsString())));
    }

    static Value globalIndexes(TableDescription table) {
        return Value.set(table.globalSecondaryIndexes(), DynamoDbTables::globalIndex);
    }

    private static Value globalIndex(GlobalSecondaryIndexDescription index) {
        return projected(index.projection())
                .with("name", Value.of(index.indexName()))
                .with("hash_key", Value.of(key(index.keySchema(), KeyType.HASH)))
                .with("range_key", Value.of(key(index.keySchema(), KeyType.RANGE)))
                .with("read_capacity", readCapacity(index.provisionedThroughput()))
                .with("write_capacity", writeCapacity(index.provisionedThroughput()));
    }

    static Value localIndexes(TableDescription table) {
        return Value.set(table.localSecondaryIndexes(), DynamoDbTables::localIndex);
    }

    private static Value localIndex(LocalSecondaryIndexDescription index) {
        return projected(index.projection())
                .with("name", Value.of(index.indexName()))
                .with("range_key", Value.of(key(index.keySchema(), KeyType.RANGE)));
    }

    private static Value.Block projected(Projection projection) {
        return Value.block()
                .with("projection_type", Value.of(projection.projectionTypeAsString()))
                .with("non_key_attributes", Value.set(projection.nonKeyAttributes()));
    }

    /// Replicas elsewhere; a replica's key is named only where it is not DynamoDB's own.
    static Value replicas(TableDescription table, String ownRegion) {
        return Value.set(
                table.replicas().stream()
                        .filter(replica -> !ownRegion.equals(replica.regionName()))
                        .toList(),
                DynamoDbTables::replica);
    }

    /// A replica in a region that the state has without a key may have DynamoDB's own, which is answered like any
    /// other and which the provider leaves out (terraform-provider-aws, `clearReplicaDefaultKeys`).
    private static Meaning.Sides withoutOwnKeys(Meaning.Sides sides) {
        var unkeyed = sides.declared().elements().stream()
                .filter(replica -> field(replica, KEY).isEmpty())
                .map(replica -> field(replica, REGION))
                .collect(Collectors.toSet());
        return new Meaning.Sides(
                sides.declared(),
                sides.live()
                        .mapElements(replica -> replica instanceof Value.Block block
                                        && block.fields().containsKey(KEY)
                                        && unkeyed.contains(field(replica, REGION))
                                ? block.with(KEY, Value.absent())
                                : replica));
    }

    private static Value field(Value replica, String name) {
        return replica.entries().getOrDefault(name, Value.absent());
    }

    private static Value replica(ReplicaDescription replica) {
        var block = Value.block().with(REGION, Value.of(replica.regionName()));
        return replica.kmsMasterKeyId() == null ? block : block.with(KEY, Value.of(replica.kmsMasterKeyId()));
    }

    /// Without a description the table is encrypted with a key of DynamoDB's own, which Terraform calls not
    /// enabled.
    static Value encryption(TableDescription table) {
        return Value.single(
                table.sseDescription(),
                sse -> Value.block()
                        .with(
                                "enabled",
                                Value.of(sse.status() == SSEStatus.ENABLED
                                        || sse.status() == SSEStatus.ENABLING
                                        || sse.status() == SSEStatus.UPDATING))
                        .with("kms_key_arn", Value.of(sse.kmsMasterKeyArn())));
    }

    static Value recovery(PointInTimeRecoveryDescription recovery) {
        return Value.single(Value.block()
                .with("enabled", Value.of(recovery.pointInTimeRecoveryStatus() == PointInTimeRecoveryStatus.ENABLED)));
    }

    /// A table that no longer expires items may still name the attribute; it means nothing then.
    static Value timeToLive(TimeToLiveDescription ttl) {
        var enabled = ttl.timeToLiveStatus() == TimeToLiveStatus.ENABLED
                || ttl.timeToLiveStatus() == TimeToLiveStatus.ENABLING;
        return Value.single(
                Value.block().with("enabled", Value.of(enabled)).with("attribute_name", Value.of(ttl.attributeName())));
    }
}
