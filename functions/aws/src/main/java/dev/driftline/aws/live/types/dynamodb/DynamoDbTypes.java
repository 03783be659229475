package dev.driftline.aws.live.types.dynamodb;

import static java.util.Map.entry;

import dev.driftline.aws.live.kit.ResourceType;
import java.util.Map;
import java.util.function.Supplier;

/// The resource types of DynamoDB.
public final class DynamoDbTypes {

    public static final Map<String, Supplier<ResourceType<?>>> ALL = Map.ofEntries(
            entry("aws_dynamodb_contributor_insights", () -> AwsDynamodbContributorInsights.TYPE),
            entry("aws_dynamodb_global_table", () -> AwsDynamodbGlobalTable.TYPE),
            entry("aws_dynamodb_kinesis_streaming_destination", () -> AwsDynamodbKinesisStreamingDestination.TYPE),
            entry("aws_dynamodb_resource_policy", () -> AwsDynamodbResourcePolicy.TYPE),
            entry("aws_dynamodb_table", () -> AwsDynamodbTable.TYPE),
            entry("aws_dynamodb_table_item", () -> AwsDynamodbTableItem.TYPE),
            entry("aws_dynamodb_table_replica", () -> AwsDynamodbTableReplica.TYPE));

    private DynamoDbTypes() {}
}
