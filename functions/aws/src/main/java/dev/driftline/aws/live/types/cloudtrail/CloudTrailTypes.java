package dev.driftline.aws.live.types.cloudtrail;

import static java.util.Map.entry;

import dev.driftline.aws.live.kit.ResourceType;
import java.util.Map;
import java.util.function.Supplier;

/// The resource types of CloudTrail.
public final class CloudTrailTypes {

    public static final Map<String, Supplier<ResourceType<?>>> ALL = Map.ofEntries(
            entry("aws_cloudtrail", () -> AwsCloudtrail.TYPE),
            entry("aws_cloudtrail_event_data_store", () -> AwsCloudtrailEventDataStore.TYPE));

    private CloudTrailTypes() {}
}
