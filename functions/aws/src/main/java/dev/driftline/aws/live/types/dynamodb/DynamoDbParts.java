package dev.driftline.aws.live.types.dynamodb;

import static dev.driftline.aws.live.types.dynamodb.DynamoDb.dynamoDb;

import dev.driftline.aws.live.kit.Lookup;
import java.util.List;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.dynamodb.model.ContributorInsightsStatus;
import software.amazon.awssdk.services.dynamodb.model.DescribeContributorInsightsResponse;
import software.amazon.awssdk.services.dynamodb.model.DestinationStatus;
import software.amazon.awssdk.services.dynamodb.model.GlobalTableDescription;
import software.amazon.awssdk.services.dynamodb.model.KinesisDataStreamDestination;

/// What belongs to a table and is a resource of its own.
final class DynamoDbParts {

    /// @param index empty for the table itself
    record Insights(String table, String index) {}

    /// By name of the table: the streams that are told of its changes.
    static final Lookup<String, List<String>> STREAMING = Lookup.<String, List<String>>each(
                    "dynamodb:DescribeKinesisStreamingDestination",
                    (aws, table) -> dynamoDb(aws)
                            .describeKinesisStreamingDestination(ask -> ask.tableName(table))
                            .kinesisDataStreamDestinations()
                            .stream()
                            .filter(destination -> isOn(destination.destinationStatus()))
                            .map(KinesisDataStreamDestination::streamArn)
                            .toList())
            .absentOn("ResourceNotFoundException");

    /// Nothing where they are off.
    static final Lookup<Insights, DescribeContributorInsightsResponse> INSIGHTS =
            Lookup.<Insights, DescribeContributorInsightsResponse>each(
                            "dynamodb:DescribeContributorInsights", (aws, of) -> {
                                var insights = dynamoDb(aws)
                                        .describeContributorInsights(
                                                ask -> ask.tableName(of.table()).indexName(set(of.index())));
                                var status = insights.contributorInsightsStatus();
                                return status == ContributorInsightsStatus.ENABLED
                                                || status == ContributorInsightsStatus.ENABLING
                                        ? insights
                                        : null;
                            })
                    .absentOn("ResourceNotFoundException");

    /// By name: global tables of the first kind (2017).
    static final Lookup<String, GlobalTableDescription> GLOBAL_TABLES = Lookup.<String, GlobalTableDescription>each(
                    "dynamodb:DescribeGlobalTable",
                    (aws, name) -> dynamoDb(aws)
                            .describeGlobalTable(ask -> ask.globalTableName(name))
                            .globalTableDescription())
            .absentOn("GlobalTableNotFoundException");

    /// By ARN of the table or stream.
    static final Lookup<String, String> POLICIES = Lookup.<String, String>each(
                    "dynamodb:GetResourcePolicy",
                    (aws, arn) -> dynamoDb(aws)
                            .getResourcePolicy(ask -> ask.resourceArn(arn))
                            .policy())
            .absentOn("PolicyNotFoundException", "ResourceNotFoundException");

    private DynamoDbParts() {}

    private static boolean isOn(@Nullable DestinationStatus status) {
        return status != DestinationStatus.DISABLED
                && status != DestinationStatus.DISABLING
                && status != DestinationStatus.ENABLE_FAILED;
    }

    private static @Nullable String set(String text) {
        return text.isEmpty() ? null : text;
    }
}
