package dev.driftline.aws.live.types.dynamodb;

import dev.driftline.aws.live.kit.Reads;
import dev.driftline.aws.live.kit.ResourceType;
import dev.driftline.aws.live.kit.Verified;
import dev.driftline.aws.live.types.Tagging;
import dev.driftline.core.model.DeclaredResource;
import dev.driftline.core.model.Value;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.dynamodb.model.PointInTimeRecoveryDescription;
import software.amazon.awssdk.services.dynamodb.model.PointInTimeRecoveryStatus;
import software.amazon.awssdk.services.dynamodb.model.TableDescription;

/// A replica of a table of another region, as the table that it is in its own.
final class AwsDynamodbTableReplica {

    record Live(TableDescription table, Value recovery, Value tags) {}

    static final ResourceType<Live> TYPE = ResourceType.named("aws_dynamodb_table_replica")
            .identifiedBy("arn")
            .readBy(AwsDynamodbTableReplica::read)
            .needs(DynamoDb.TABLES, DynamoDb.RECOVERIES, DynamoDb.TAGS, Tagging.TAGGED)
            .computed("kms_key_arn", live -> key(live.table()))
            .attribute("point_in_time_recovery", Live::recovery)
            // Without one it has the class of the first table.
            .computed("table_class_override", live -> tableClass(live.table()))
            .tags(Live::tags)
            .ignored("arn", "the identity")
            .ignored("global_table_arn", "the first table, a part of the identity")
            .ignored("id", "the identity")
            .ignored("timeouts", "how long Terraform waits; AWS knows nothing of it")
            .verified(Verified.ANSWERS)
            .done();

    private AwsDynamodbTableReplica() {}

    private static Optional<Live> read(Reads reads, DeclaredResource declared) {
        var arn = declared.text("arn");
        var name = arn.substring(arn.lastIndexOf('/') + 1);
        reads.prefetch(DynamoDb.RECOVERIES, name);
        reads.prefetch(Tagging.TAGGED, arn);
        return reads.get(DynamoDb.TABLES, name)
                .map(table -> new Live(
                        table,
                        reads.attempt(DynamoDb.RECOVERIES, name).value(AwsDynamodbTableReplica::recovery),
                        Tagging.tags(reads, declared, arn, DynamoDb.TAGS)));
    }

    private static @Nullable String key(TableDescription table) {
        return table.sseDescription() == null ? null : table.sseDescription().kmsMasterKeyArn();
    }

    private static String tableClass(TableDescription table) {
        var summary = table.tableClassSummary();
        return summary == null ? "STANDARD" : summary.tableClassAsString();
    }

    private static Value recovery(PointInTimeRecoveryDescription recovery) {
        return Value.of(recovery.pointInTimeRecoveryStatus() == PointInTimeRecoveryStatus.ENABLED);
    }
}
