package dev.driftline.aws.live.types.organizations;

import static java.util.Map.entry;

import dev.driftline.aws.live.kit.ResourceType;
import java.util.Map;
import java.util.function.Supplier;

/// The resource types of Organizations.
public final class OrganizationsTypes {

    public static final Map<String, Supplier<ResourceType<?>>> ALL = Map.ofEntries(
            entry("aws_organizations_account", () -> AwsOrganizationsAccount.TYPE),
            entry("aws_organizations_delegated_administrator", () -> AwsOrganizationsDelegatedAdministrator.TYPE),
            entry("aws_organizations_organization", () -> AwsOrganizationsOrganization.TYPE),
            entry("aws_organizations_organizational_unit", () -> AwsOrganizationsOrganizationalUnit.TYPE),
            entry("aws_organizations_policy", () -> AwsOrganizationsPolicy.TYPE),
            entry("aws_organizations_policy_attachment", () -> AwsOrganizationsPolicyAttachment.TYPE),
            entry("aws_organizations_resource_policy", () -> AwsOrganizationsResourcePolicy.TYPE));

    private OrganizationsTypes() {}
}
