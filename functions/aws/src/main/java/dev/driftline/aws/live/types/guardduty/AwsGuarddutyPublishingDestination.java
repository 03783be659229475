package dev.driftline.aws.live.types.guardduty;

import dev.driftline.aws.live.kit.ResourceType;
import dev.driftline.aws.live.kit.Verified;
import dev.driftline.aws.live.types.guardduty.GuardDuty.PartKey;
import dev.driftline.core.model.DeclaredResource;
import software.amazon.awssdk.services.guardduty.model.DescribePublishingDestinationResponse;

/// Where findings are exported to.
final class AwsGuarddutyPublishingDestination {

    static final ResourceType<DescribePublishingDestinationResponse> TYPE = ResourceType.named(
                    "aws_guardduty_publishing_destination")
            .<DescribePublishingDestinationResponse>readBy(
                    (reads, declared) -> reads.get(GuardDuty.PUBLISHING_DESTINATIONS, key(declared)))
            .needs(GuardDuty.PUBLISHING_DESTINATIONS)
            .attributes(DescribePublishingDestinationResponse::destinationProperties, "destination_arn", "kms_key_arn")
            .attribute("destination_type", DescribePublishingDestinationResponse::destinationTypeAsString)
            .ignored("detector_id", "a part of the identity")
            .ignored("id", "the identity")
            .verified(Verified.ANSWERS)
            .done();

    private AwsGuarddutyPublishingDestination() {}

    /// The id is the detector's and the destination's.
    private static PartKey key(DeclaredResource declared) {
        var id = declared.text("id");
        return new PartKey(declared.text("detector_id"), id.substring(id.indexOf(':') + 1));
    }
}
