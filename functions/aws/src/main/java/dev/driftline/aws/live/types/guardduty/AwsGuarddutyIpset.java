package dev.driftline.aws.live.types.guardduty;

import dev.driftline.aws.live.kit.ResourceType;
import dev.driftline.aws.live.kit.Verified;
import dev.driftline.aws.live.types.guardduty.GuardDuty.PartKey;
import dev.driftline.core.model.DeclaredResource;
import software.amazon.awssdk.services.guardduty.model.GetIpSetResponse;
import software.amazon.awssdk.services.guardduty.model.IpSetStatus;

/// IP addresses that GuardDuty trusts.
final class AwsGuarddutyIpset {

    static final ResourceType<GetIpSetResponse> TYPE = ResourceType.named("aws_guardduty_ipset")
            .<GetIpSetResponse>readBy((reads, declared) -> reads.get(GuardDuty.IP_SETS, key(declared)))
            .needs(GuardDuty.IP_SETS)
            .attribute("activate", set -> set.status() == IpSetStatus.ACTIVE || set.status() == IpSetStatus.ACTIVATING)
            .attribute("format", GetIpSetResponse::formatAsString)
            .attribute("location", GetIpSetResponse::location)
            .attribute("name", GetIpSetResponse::name)
            .tags(set -> GuardDuty.tags(set.tags()))
            .ignored("arn", "made of the ids by Terraform")
            .ignored("detector_id", "a part of the identity")
            .ignored("id", "the identity")
            .verified(Verified.ANSWERS)
            .done();

    private AwsGuarddutyIpset() {}

    /// The id is the detector's and the set's.
    private static PartKey key(DeclaredResource declared) {
        var id = declared.text("id");
        return new PartKey(declared.text("detector_id"), id.substring(id.indexOf(':') + 1));
    }
}
