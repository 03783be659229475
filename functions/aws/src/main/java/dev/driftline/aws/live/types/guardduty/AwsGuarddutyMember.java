package dev.driftline.aws.live.types.guardduty;

import dev.driftline.aws.live.kit.ResourceType;
import dev.driftline.aws.live.kit.Verified;
import dev.driftline.aws.live.types.guardduty.GuardDuty.PartKey;
import software.amazon.awssdk.services.guardduty.model.Member;

/// An account that GuardDuty watches for this one.
final class AwsGuarddutyMember {

    static final ResourceType<Member> TYPE = ResourceType.named("aws_guardduty_member")
            .<Member>readBy((reads, declared) -> reads.get(
                    GuardDuty.MEMBERS, new PartKey(declared.text("detector_id"), declared.text("account_id"))))
            .needs(GuardDuty.MEMBERS)
            .attribute("email", Member::email)
            .ignored("account_id", "a part of the identity")
            .ignored("detector_id", "a part of the identity")
            .allIgnored(
                    "only read when Terraform invites the member", "disable_email_notification", "invitation_message")
            .ignored("id", "the identity")
            .ignored("invite", "what Terraform does; what came of it is the relationship")
            .ignored("relationship_status", "moves on as the member answers the invitation")
            .ignored("timeouts", "how long Terraform waits; AWS knows nothing of it")
            .verified(Verified.ANSWERS)
            .done();

    private AwsGuarddutyMember() {}
}
