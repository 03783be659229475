package dev.driftline.aws.live.types.guardduty;

import dev.driftline.aws.live.kit.Lookup.Whole;
import dev.driftline.aws.live.kit.ResourceType;
import dev.driftline.aws.live.kit.Verified;

/// The account that manages GuardDuty for the organization: there or not there.
final class AwsGuarddutyOrganizationAdminAccount {

    static final ResourceType<String> TYPE = ResourceType.named("aws_guardduty_organization_admin_account")
            .identifiedBy("admin_account_id")
            .<String>readBy((reads, declared) -> {
                var account = declared.text("admin_account_id");
                return reads.get(GuardDuty.ADMINS, Whole.LISTING)
                        .filter(admins -> admins.contains(account))
                        .map(admins -> account);
            })
            .needs(GuardDuty.ADMINS)
            .ignored("admin_account_id", "the identity")
            .ignored("id", "the identity")
            .verified(Verified.ANSWERS)
            .done();

    private AwsGuarddutyOrganizationAdminAccount() {}
}
