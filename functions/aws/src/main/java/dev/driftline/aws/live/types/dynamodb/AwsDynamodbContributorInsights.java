package dev.driftline.aws.live.types.dynamodb;

import dev.driftline.aws.live.kit.ResourceType;
import dev.driftline.aws.live.kit.Verified;
import software.amazon.awssdk.services.dynamodb.model.DescribeContributorInsightsResponse;

/// That AWS counts which keys of a table or an index are used most. There is nothing about it that could change.
final class AwsDynamodbContributorInsights {

    static final ResourceType<DescribeContributorInsightsResponse> TYPE = ResourceType.named(
                    "aws_dynamodb_contributor_insights")
            .readBy((reads, declared) -> reads.get(
                    DynamoDbParts.INSIGHTS,
                    new DynamoDbParts.Insights(declared.text("table_name"), declared.text("index_name"))))
            .needs(DynamoDbParts.INSIGHTS)
            .attributes(live -> live, "index_name")
            .ignored("id", "the identity")
            .ignored("table_name", "a part of the identity")
            .ignored("timeouts", "how long Terraform waits; AWS knows nothing of it")
            .verified(Verified.ANSWERS)
            .done();

    private AwsDynamodbContributorInsights() {}
}
