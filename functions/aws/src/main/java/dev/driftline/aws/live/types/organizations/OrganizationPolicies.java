package dev.driftline.aws.live.types.organizations;

import static dev.driftline.aws.live.types.organizations.Organizations.organizations;

import dev.driftline.aws.live.kit.Lookup;
import dev.driftline.aws.live.kit.Lookup.Whole;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import software.amazon.awssdk.services.organizations.model.DelegatedAdministrator;
import software.amazon.awssdk.services.organizations.model.Policy;
import software.amazon.awssdk.services.organizations.model.PolicyTargetSummary;
import software.amazon.awssdk.services.organizations.model.ResourcePolicy;

/// Policies of the organization, whom they bind, and who may act for it.
final class OrganizationPolicies {

    private static final String NO_POLICY = "PolicyNotFoundException";

    /// By id.
    static final Lookup<String, Policy> POLICIES = Lookup.<String, Policy>each(
                    "organizations:DescribePolicy",
                    (aws, id) -> organizations(aws)
                            .describePolicy(ask -> ask.policyId(id))
                            .policy())
            .global()
            .absentOn(NO_POLICY);

    /// Ids of what a policy is attached to.
    static final Lookup<String, Set<String>> TARGETS = Lookup.<String, Set<String>>each(
                    "organizations:ListTargetsForPolicy",
                    (aws, id) -> organizations(aws).listTargetsForPolicyPaginator(ask -> ask.policyId(id)).stream()
                            .flatMap(page -> page.targets().stream())
                            .map(PolicyTargetSummary::targetId)
                            .collect(Collectors.toUnmodifiableSet()))
            .global()
            .absentOn(NO_POLICY);

    /// By service principal.
    static final Lookup<String, List<DelegatedAdministrator>> ADMINISTRATORS =
            Lookup.<String, List<DelegatedAdministrator>>each(
                            "organizations:ListDelegatedAdministrators",
                            (aws, service) -> organizations(aws)
                                    .listDelegatedAdministratorsPaginator(ask -> ask.servicePrincipal(service))
                                    .delegatedAdministrators()
                                    .stream()
                                    .toList())
                    .global();

    static final Lookup<Whole, ResourcePolicy> RESOURCE_POLICY = Lookup.<ResourcePolicy>whole(
                    "organizations:DescribeResourcePolicy",
                    aws -> organizations(aws).describeResourcePolicy(ask -> {}).resourcePolicy())
            .global()
            .absentOn("ResourcePolicyNotFoundException");

    private OrganizationPolicies() {}
}
