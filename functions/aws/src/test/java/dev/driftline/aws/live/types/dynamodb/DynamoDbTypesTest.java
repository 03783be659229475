package dev.driftline.aws.live.types.dynamodb;

import static org.assertj.core.api.Assertions.assertThat;

import dev.driftline.aws.live.kit.Answered;
import dev.driftline.core.model.Value;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.services.dynamodb.model.GlobalSecondaryIndexDescription;
import software.amazon.awssdk.services.dynamodb.model.KeySchemaElement;
import software.amazon.awssdk.services.dynamodb.model.KeyType;
import software.amazon.awssdk.services.dynamodb.model.ProjectionType;
import software.amazon.awssdk.services.dynamodb.model.ReplicaDescription;
import software.amazon.awssdk.services.dynamodb.model.TableDescription;
import software.amazon.awssdk.services.dynamodb.model.TimeToLiveDescription;
import software.amazon.awssdk.services.dynamodb.model.TimeToLiveStatus;

/// Tables: their indexes, their expiry of items and their replicas.
class DynamoDbTypesTest {

    private static final String ARN = "arn:aws:dynamodb:us-east-1:123456789012:table/orders";

    private final Answered aws = new Answered();

    @Test
    void a_table_that_never_was_on_demand_is_provisioned() {
        table(table -> {});
        aws.declaring(AwsDynamodbTable.TYPE, declared().with("billing_mode", Value.of("PROVISIONED")));
        assertThat(aws.findings()).isEmpty();
    }

    @Test
    void an_index_that_projects_something_else_is_drift_of_the_index() {
        table(table -> table.globalSecondaryIndexes(index(ProjectionType.KEYS_ONLY)));
        aws.declaring(AwsDynamodbTable.TYPE, declared().with("global_secondary_index", indexed("ALL")));
        assertThat(aws.findings())
                .containsExactly(
                        "aws_dynamodb_table.x[0]: global_secondary_index[0].projection_type: ALL -> KEYS_ONLY");
    }

    @Test
    void an_index_that_nobody_declared_is_drift() {
        table(table -> table.globalSecondaryIndexes(index(ProjectionType.ALL)));
        aws.declaring(AwsDynamodbTable.TYPE, declared().with("global_secondary_index", Value.list(List.of())));
        assertThat(aws.findings())
                .singleElement()
                .satisfies(
                        finding -> assertThat(finding).startsWith("aws_dynamodb_table.x[0]: global_secondary_index"));
    }

    @Test
    void the_attribute_of_an_expiry_that_is_off_means_nothing() {
        table(table -> {});
        expiry(TimeToLiveStatus.DISABLED, "until");
        aws.declaring(AwsDynamodbTable.TYPE, declared().with("ttl", Value.list(List.of())));
        assertThat(aws.findings()).isEmpty();
    }

    @Test
    void an_expiry_that_was_switched_off_is_drift() {
        table(table -> {});
        expiry(TimeToLiveStatus.DISABLED, null);
        aws.declaring(
                AwsDynamodbTable.TYPE,
                declared()
                        .with(
                                "ttl",
                                Value.single(Value.block()
                                        .with("enabled", Value.of(true))
                                        .with("attribute_name", Value.of("until")))));
        assertThat(aws.findings()).contains("aws_dynamodb_table.x[0]: ttl[0].enabled: true -> false");
    }

    @Test
    void the_table_itself_is_none_of_its_replicas() {
        table(table -> table.replicas(replica("us-east-1"), replica("eu-west-1")));
        aws.declaring(
                AwsDynamodbTable.TYPE,
                declared()
                        .with(
                                "replica",
                                Value.list(List.of(Value.block().with("region_name", Value.of("eu-west-1"))))));
        assertThat(aws.findings()).isEmpty();
    }

    private void table(Consumer<TableDescription.Builder> more) {
        aws.with(
                        DynamoDb.TABLES,
                        "orders",
                        TableDescription.builder()
                                .tableName("orders")
                                .applyMutation(more)
                                .build())
                .with(DynamoDb.TAGS, ARN, Map.of());
    }

    private void expiry(TimeToLiveStatus status, @Nullable String attribute) {
        aws.with(
                DynamoDb.TIMES_TO_LIVE,
                "orders",
                TimeToLiveDescription.builder()
                        .timeToLiveStatus(status)
                        .attributeName(attribute)
                        .build());
    }

    private static ReplicaDescription replica(String region) {
        return ReplicaDescription.builder().regionName(region).build();
    }

    private static GlobalSecondaryIndexDescription index(ProjectionType projected) {
        return GlobalSecondaryIndexDescription.builder()
                .indexName("by-customer")
                .keySchema(KeySchemaElement.builder()
                        .attributeName("customer")
                        .keyType(KeyType.HASH)
                        .build())
                .projection(projection -> projection.projectionType(projected))
                .build();
    }

    private static Value indexed(String projected) {
        return Value.list(List.of(Value.block()
                .with("name", Value.of("by-customer"))
                .with("hash_key", Value.of("customer"))
                .with("projection_type", Value.of(projected))));
    }

    private static Value.Block declared() {
        return Value.block().with("name", Value.of("orders")).with("arn", Value.of(ARN));
    }
}
