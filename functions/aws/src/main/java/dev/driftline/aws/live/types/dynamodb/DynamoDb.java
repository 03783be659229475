package dev.driftline.aws.live.types.dynamodb;

import dev.driftline.aws.live.kit.Aws;
import dev.driftline.aws.live.kit.Lookup;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.PointInTimeRecoveryDescription;
import software.amazon.awssdk.services.dynamodb.model.TableDescription;
import software.amazon.awssdk.services.dynamodb.model.TimeToLiveDescription;

/// Tables: DynamoDB tells what it calls a table, its backups and its expiry of items in calls of their own.
final class DynamoDb {

    private static final String[] NO_TABLE = {"ResourceNotFoundException", "TableNotFoundException"};

    /// By name.
    static final Lookup<String, TableDescription> TABLES = Lookup.<String, TableDescription>each(
                    "dynamodb:DescribeTable",
                    (aws, name) -> dynamoDb(aws)
                            .describeTable(ask -> ask.tableName(name))
                            .table())
            .absentOn(NO_TABLE)
            // Amazon DynamoDB API reference, TableDescription (`TableStatus`).
            .until(TableDescription::tableStatusAsString, "DELETING");

    /// By name.
    static final Lookup<String, TimeToLiveDescription> TIMES_TO_LIVE = Lookup.<String, TimeToLiveDescription>each(
                    "dynamodb:DescribeTimeToLive",
                    (aws, name) -> dynamoDb(aws)
                            .describeTimeToLive(ask -> ask.tableName(name))
                            .timeToLiveDescription())
            .absentOn(NO_TABLE);

    /// By name. Regions without continuous backups answer `UnknownOperationException`.
    static final Lookup<String, PointInTimeRecoveryDescription> RECOVERIES =
            Lookup.<String, PointInTimeRecoveryDescription>each(
                            "dynamodb:DescribeContinuousBackups",
                            (aws, name) -> dynamoDb(aws)
                                    .describeContinuousBackups(ask -> ask.tableName(name))
                                    .continuousBackupsDescription()
                                    .pointInTimeRecoveryDescription())
                    .absentOn("ResourceNotFoundException", "TableNotFoundException", "UnknownOperationException");

    /// By ARN.
    static final Lookup<String, Map<String, String>> TAGS = Lookup.<String, Map<String, String>>each(
                    "dynamodb:ListTagsOfResource", DynamoDb::tags)
            .absentOn(NO_TABLE);

    private DynamoDb() {}

    static DynamoDbClient dynamoDb(Aws aws) {
        return aws.client(DynamoDbClient.class, DynamoDbClient::builder);
    }

    /// The SDK has no paginator for this call.
    private static Map<String, String> tags(Aws aws, String arn) {
        var tags = new HashMap<String, String>();
        @Nullable String next = null;
        do {
            var token = next;
            var page =
                    dynamoDb(aws).listTagsOfResource(ask -> ask.resourceArn(arn).nextToken(token));
            page.tags().forEach(tag -> tags.put(tag.key(), tag.value()));
            next = page.nextToken();
        } while (next != null);
        return tags;
    }
}
