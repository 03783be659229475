package dev.driftline.aws.live.types.logs;

import dev.driftline.aws.live.kit.Lookup.Whole;
import dev.driftline.aws.live.kit.ResourceType;
import dev.driftline.aws.live.kit.Verified;
import java.util.Optional;
import software.amazon.awssdk.services.cloudwatchlogs.model.QueryDefinition;

/// A saved query of Logs Insights.
final class AwsCloudwatchQueryDefinition {

    static final ResourceType<QueryDefinition> TYPE = ResourceType.named("aws_cloudwatch_query_definition")
            .identifiedBy("query_definition_id")
            .<QueryDefinition>readBy((reads, declared) -> reads.get(CloudWatchLogs.QUERY_DEFINITIONS, Whole.LISTING)
                    .flatMap(queries -> Optional.ofNullable(queries.get(declared.text("query_definition_id")))))
            .needs(CloudWatchLogs.QUERY_DEFINITIONS)
            .attributes(query -> query, "log_group_names", "name", "query_string")
            .ignored("id", "the identity")
            .ignored("query_definition_id", "the identity")
            .verified(Verified.ANSWERS)
            .done();

    private AwsCloudwatchQueryDefinition() {}
}
