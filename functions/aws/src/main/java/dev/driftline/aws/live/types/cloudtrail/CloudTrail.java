package dev.driftline.aws.live.types.cloudtrail;

import dev.driftline.aws.live.kit.Aws;
import dev.driftline.aws.live.kit.Lookup;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import software.amazon.awssdk.services.cloudtrail.CloudTrailClient;
import software.amazon.awssdk.services.cloudtrail.model.EventDataStoreStatus;
import software.amazon.awssdk.services.cloudtrail.model.GetEventDataStoreResponse;
import software.amazon.awssdk.services.cloudtrail.model.GetEventSelectorsResponse;
import software.amazon.awssdk.services.cloudtrail.model.InsightSelector;
import software.amazon.awssdk.services.cloudtrail.model.ResourceTag;
import software.amazon.awssdk.services.cloudtrail.model.Tag;
import software.amazon.awssdk.services.cloudtrail.model.Trail;

/// Trails, whose parts are calls of their own, and event data stores.
final class CloudTrail {

    private static final String NO_TRAIL = "TrailNotFoundException";

    /// A region has five; `ListTags` takes twenty ARNs (CloudTrail API reference).
    private static final int MANY = 20;

    /// By ARN. Names that it does not know are left out of the answer.
    static final Lookup<String, Trail> TRAILS = Lookup.batches(
            "cloudtrail:DescribeTrails",
            MANY,
            (aws, arns) -> cloudTrail(aws)
                    .describeTrails(ask -> ask.trailNameList(arns).includeShadowTrails(true))
                    .trailList(),
            Trail::trailARN);

    /// Whether it logs, by ARN.
    static final Lookup<String, Boolean> LOGGING = Lookup.<String, Boolean>each(
                    "cloudtrail:GetTrailStatus",
                    (aws, arn) ->
                            cloudTrail(aws).getTrailStatus(ask -> ask.name(arn)).isLogging())
            .absentOn(NO_TRAIL);

    /// By ARN.
    static final Lookup<String, GetEventSelectorsResponse> SELECTORS = Lookup.<String, GetEventSelectorsResponse>each(
                    "cloudtrail:GetEventSelectors",
                    (aws, arn) -> cloudTrail(aws).getEventSelectors(ask -> ask.trailName(arn)))
            .absentOn(NO_TRAIL);

    /// By ARN.
    static final Lookup<String, List<InsightSelector>> INSIGHTS = Lookup.<String, List<InsightSelector>>each(
                    "cloudtrail:GetInsightSelectors",
                    (aws, arn) -> cloudTrail(aws)
                            .getInsightSelectors(ask -> ask.trailName(arn))
                            .insightSelectors())
            .absentOn(NO_TRAIL, "InsightNotEnabledException");

    /// By ARN; one that waits for its deletion is gone.
    static final Lookup<String, GetEventDataStoreResponse> EVENT_DATA_STORES =
            Lookup.<String, GetEventDataStoreResponse>each("cloudtrail:GetEventDataStore", (aws, arn) -> {
                        var store = cloudTrail(aws).getEventDataStore(ask -> ask.eventDataStore(arn));
                        return store.status() == EventDataStoreStatus.PENDING_DELETION ? null : store;
                    })
                    .absentOn("EventDataStoreNotFoundException");

    /// By ARN.
    static final Lookup<String, Map<String, String>> TAGS = Lookup.<String, Map<String, String>>each(
                    "cloudtrail:ListTags",
                    (aws, arn) ->
                            cloudTrail(aws).listTagsPaginator(ask -> ask.resourceIdList(arn)).resourceTagList().stream()
                                    .map(ResourceTag::tagsList)
                                    .flatMap(List::stream)
                                    .filter(tag -> !tag.key().startsWith("aws:"))
                                    .collect(Collectors.toMap(Tag::key, Tag::value, (first, second) -> second)))
            .absentOn(NO_TRAIL, "ResourceNotFoundException");

    private CloudTrail() {}

    static CloudTrailClient cloudTrail(Aws aws) {
        return aws.client(CloudTrailClient.class, CloudTrailClient::builder);
    }
}
