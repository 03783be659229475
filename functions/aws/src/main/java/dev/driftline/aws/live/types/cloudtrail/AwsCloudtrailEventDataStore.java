package dev.driftline.aws.live.types.cloudtrail;

import dev.driftline.aws.live.kit.Reads;
import dev.driftline.aws.live.kit.ResourceType;
import dev.driftline.aws.live.kit.Shape;
import dev.driftline.aws.live.kit.Verified;
import dev.driftline.aws.live.types.Tagging;
import dev.driftline.core.model.DeclaredResource;
import dev.driftline.core.model.Value;
import java.util.Optional;
import software.amazon.awssdk.services.cloudtrail.model.GetEventDataStoreResponse;

/// A store of events in CloudTrail Lake.
final class AwsCloudtrailEventDataStore {

    private static final Shape SHAPE = Shape.PLAIN.complete().renamed("field_selectors", "field_selector");

    record Live(GetEventDataStoreResponse store, Value tags) {}

    static final ResourceType<Live> TYPE = ResourceType.named("aws_cloudtrail_event_data_store")
            .identifiedBy("arn")
            .readBy(AwsCloudtrailEventDataStore::read)
            .needs(CloudTrail.EVENT_DATA_STORES, CloudTrail.TAGS, Tagging.TAGGED)
            .attributes(
                    Live::store,
                    "kms_key_id",
                    "multi_region_enabled",
                    "name",
                    "organization_enabled",
                    "retention_period",
                    "termination_protection_enabled")
            // Without one AWS has its own, for all management events.
            .computed("advanced_event_selector", live -> SHAPE.set(live.store().advancedEventSelectors()))
            .tags(Live::tags)
            .ignored("arn", "the identity")
            .ignored("id", "the identity")
            .ignored("timeouts", "how long Terraform waits; AWS knows nothing of it")
            .verified(Verified.ANSWERS)
            .done();

    private AwsCloudtrailEventDataStore() {}

    private static Optional<Live> read(Reads reads, DeclaredResource declared) {
        var arn = declared.text("arn");
        reads.prefetch(Tagging.TAGGED, arn);
        return reads.get(CloudTrail.EVENT_DATA_STORES, arn)
                .map(store -> new Live(store, Tagging.tags(reads, declared, arn, CloudTrail.TAGS)));
    }
}
