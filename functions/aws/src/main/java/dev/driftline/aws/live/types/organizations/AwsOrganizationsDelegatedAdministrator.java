package dev.driftline.aws.live.types.organizations;

import dev.driftline.aws.live.kit.ResourceType;
import dev.driftline.aws.live.kit.Verified;
import software.amazon.awssdk.services.organizations.model.DelegatedAdministrator;

/// An account that manages a service for the organization.
final class AwsOrganizationsDelegatedAdministrator {

    static final ResourceType<DelegatedAdministrator> TYPE = ResourceType.named(
                    "aws_organizations_delegated_administrator")
            .<DelegatedAdministrator>readBy((reads, declared) -> reads.get(
                            OrganizationPolicies.ADMINISTRATORS, declared.text("service_principal"))
                    .flatMap(all -> all.stream()
                            .filter(one -> declared.text("account_id").equals(one.id()))
                            .findFirst()))
            .needs(OrganizationPolicies.ADMINISTRATORS)
            .allComputed(administrator -> administrator, "arn", "email", "joined_method", "name", "status")
            .ignored("account_id", "a part of the identity")
            .allIgnored("set once by AWS", "delegation_enabled_date", "joined_timestamp")
            .ignored("id", "the identity")
            .ignored("service_principal", "a part of the identity")
            .verified(Verified.ANSWERS)
            .done();

    private AwsOrganizationsDelegatedAdministrator() {}
}
