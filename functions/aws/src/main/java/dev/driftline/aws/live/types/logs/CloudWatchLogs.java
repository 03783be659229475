package dev.driftline.aws.live.types.logs;

import dev.driftline.aws.live.kit.Aws;
import dev.driftline.aws.live.kit.Lookup;
import dev.driftline.aws.live.kit.Lookup.Whole;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import software.amazon.awssdk.services.cloudwatchlogs.CloudWatchLogsClient;
import software.amazon.awssdk.services.cloudwatchlogs.model.DescribeQueryDefinitionsRequest;
import software.amazon.awssdk.services.cloudwatchlogs.model.DescribeResourcePoliciesRequest;
import software.amazon.awssdk.services.cloudwatchlogs.model.Destination;
import software.amazon.awssdk.services.cloudwatchlogs.model.GetDataProtectionPolicyResponse;
import software.amazon.awssdk.services.cloudwatchlogs.model.LogStream;
import software.amazon.awssdk.services.cloudwatchlogs.model.MetricFilter;
import software.amazon.awssdk.services.cloudwatchlogs.model.QueryDefinition;
import software.amazon.awssdk.services.cloudwatchlogs.model.ResourcePolicy;
import software.amazon.awssdk.services.cloudwatchlogs.model.SubscriptionFilter;

/// What hangs on log groups, and what the account has of its own.
final class CloudWatchLogs {

    /// A log group that is gone has nothing.
    private static final String NOT_FOUND = "ResourceNotFoundException";

    /// A stream in its group.
    record StreamKey(String group, String name) {}

    /// Names come sorted, so the one that is the whole prefix comes first.
    static final Lookup<StreamKey, LogStream> STREAMS = Lookup.<StreamKey, LogStream>each(
                    "logs:DescribeLogStreams",
                    (aws, key) -> logs(aws)
                            .describeLogStreams(
                                    ask -> ask.logGroupName(key.group()).logStreamNamePrefix(key.name()))
                            .logStreams()
                            .stream()
                            .filter(stream -> key.name().equals(stream.logStreamName()))
                            .findFirst()
                            .orElse(null))
            .absentOn(NOT_FOUND);

    /// All metric filters of a group.
    static final Lookup<String, List<MetricFilter>> METRIC_FILTERS = Lookup.<String, List<MetricFilter>>each(
                    "logs:DescribeMetricFilters",
                    (aws, group) ->
                            logs(aws)
                                    .describeMetricFiltersPaginator(ask -> ask.logGroupName(group))
                                    .metricFilters()
                                    .stream()
                                    .toList())
            .absentOn(NOT_FOUND);

    /// All subscription filters of a group.
    static final Lookup<String, List<SubscriptionFilter>> SUBSCRIPTION_FILTERS =
            Lookup.<String, List<SubscriptionFilter>>each(
                            "logs:DescribeSubscriptionFilters",
                            (aws, group) -> logs(aws)
                                    .describeSubscriptionFiltersPaginator(ask -> ask.logGroupName(group))
                                    .subscriptionFilters()
                                    .stream()
                                    .toList())
                    .absentOn(NOT_FOUND);

    /// By name; an account has ten.
    static final Lookup<Whole, Map<String, ResourcePolicy>> RESOURCE_POLICIES =
            Lookup.whole("logs:DescribeResourcePolicies", CloudWatchLogs::resourcePolicies);

    /// By name, access policy and all.
    static final Lookup<String, Destination> DESTINATIONS = Lookup.each(
            "logs:DescribeDestinations",
            (aws, name) ->
                    logs(aws)
                            .describeDestinationsPaginator(ask -> ask.destinationNamePrefix(name))
                            .destinations()
                            .stream()
                            .filter(destination -> name.equals(destination.destinationName()))
                            .findFirst()
                            .orElse(null));

    /// By id.
    static final Lookup<Whole, Map<String, QueryDefinition>> QUERY_DEFINITIONS =
            Lookup.whole("logs:DescribeQueryDefinitions", CloudWatchLogs::queryDefinitions);

    /// By name of the group; a group without a policy answers without a document.
    static final Lookup<String, GetDataProtectionPolicyResponse> DATA_PROTECTION_POLICIES =
            Lookup.<String, GetDataProtectionPolicyResponse>each("logs:GetDataProtectionPolicy", (aws, group) -> {
                        var answer = logs(aws).getDataProtectionPolicy(ask -> ask.logGroupIdentifier(group));
                        return answer.policyDocument() == null ? null : answer;
                    })
                    .absentOn(NOT_FOUND);

    private CloudWatchLogs() {}

    static CloudWatchLogsClient logs(Aws aws) {
        return aws.client(CloudWatchLogsClient.class, CloudWatchLogsClient::builder);
    }

    private static Map<String, ResourcePolicy> resourcePolicies(Aws aws) {
        var found = new HashMap<String, ResourcePolicy>();
        var request = DescribeResourcePoliciesRequest.builder();
        for (var more = true; more; ) {
            var page = logs(aws).describeResourcePolicies(request.build());
            page.resourcePolicies().forEach(policy -> found.put(policy.policyName(), policy));
            request.nextToken(page.nextToken());
            more = page.nextToken() != null;
        }
        return found;
    }

    private static Map<String, QueryDefinition> queryDefinitions(Aws aws) {
        var found = new HashMap<String, QueryDefinition>();
        var request = DescribeQueryDefinitionsRequest.builder();
        for (var more = true; more; ) {
            var page = logs(aws).describeQueryDefinitions(request.build());
            page.queryDefinitions().forEach(query -> found.put(query.queryDefinitionId(), query));
            request.nextToken(page.nextToken());
            more = page.nextToken() != null;
        }
        return found;
    }
}
