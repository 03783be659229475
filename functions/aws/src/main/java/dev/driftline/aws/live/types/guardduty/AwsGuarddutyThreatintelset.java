package dev.driftline.aws.live.types.guardduty;

import dev.driftline.aws.live.kit.ResourceType;
import dev.driftline.aws.live.kit.Verified;
import dev.driftline.aws.live.types.guardduty.GuardDuty.PartKey;
import dev.driftline.core.model.DeclaredResource;
import software.amazon.awssdk.services.guardduty.model.GetThreatIntelSetResponse;
import software.amazon.awssdk.services.guardduty.model.ThreatIntelSetStatus;

/// IP addresses that GuardDuty takes for malicious.
final class AwsGuarddutyThreatintelset {

    static final ResourceType<GetThreatIntelSetResponse> TYPE = ResourceType.named("aws_guardduty_threatintelset")
            .<GetThreatIntelSetResponse>readBy(
                    (reads, declared) -> reads.get(GuardDuty.THREAT_INTEL_SETS, key(declared)))
            .needs(GuardDuty.THREAT_INTEL_SETS)
            .attribute(
                    "activate",
                    set -> set.status() == ThreatIntelSetStatus.ACTIVE
                            || set.status() == ThreatIntelSetStatus.ACTIVATING)
            .attribute("format", GetThreatIntelSetResponse::formatAsString)
            .attribute("location", GetThreatIntelSetResponse::location)
            .attribute("name", GetThreatIntelSetResponse::name)
            .tags(set -> GuardDuty.tags(set.tags()))
            .ignored("arn", "made of the ids by Terraform")
            .ignored("detector_id", "a part of the identity")
            .ignored("id", "the identity")
            .verified(Verified.ANSWERS)
            .done();

    private AwsGuarddutyThreatintelset() {}

    /// The id is the detector's and the set's.
    private static PartKey key(DeclaredResource declared) {
        var id = declared.text("id");
        return new PartKey(declared.text("detector_id"), id.substring(id.indexOf(':') + 1));
    }
}
