package dev.driftline.aws.live.types.iam;

import static dev.driftline.aws.live.types.iam.Iam.iam;

import dev.driftline.aws.live.kit.Aws;
import dev.driftline.aws.live.kit.Lookup;
import dev.driftline.core.model.Value;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import software.amazon.awssdk.services.iam.model.AttachedPolicy;
import software.amazon.awssdk.services.iam.model.EntityType;
import software.amazon.awssdk.services.iam.model.NoSuchEntityException;
import software.amazon.awssdk.services.iam.model.PolicyDetail;
import software.amazon.awssdk.services.iam.model.Role;
import software.amazon.awssdk.services.iam.model.RoleDetail;

/// Roles with all that hangs on them, few or many at once.
final class IamRoles {

    /// Up to so many are read one by one, at four calls and more each. More are read by listing the account's, which
    /// has up to 5,000 and seldom fewer than a few hundred; two listings cost two calls for every page.
    private static final int FEW = 3;

    /// @param role as `GetRole` gives it, put together of two listings when there are many
    /// @param inline policy documents by name
    /// @param attached ARNs of managed policies
    record LiveRole(Role role, Map<String, String> inline, Set<String> attached) {

        /// As the `inline_policy` blocks of `aws_iam_role` have it.
        Value inlinePolicies() {
            return Value.set(
                    inline.entrySet(),
                    policy -> Value.block()
                            .with("name", Value.of(policy.getKey()))
                            .with("policy", Value.of(policy.getValue())));
        }
    }

    /// By role name.
    static final Lookup<String, LiveRole> ROLES = Lookup.<String, LiveRole>choosing(
                    Iam.GET_ACCOUNT_AUTHORIZATION_DETAILS, IamRoles::load)
            .global();

    static final String[] ACTIONS = {
        Iam.GET_ACCOUNT_AUTHORIZATION_DETAILS,
        "iam:GetRole",
        "iam:GetRolePolicy",
        "iam:ListAttachedRolePolicies",
        "iam:ListRolePolicies",
        "iam:ListRoles"
    };

    private IamRoles() {}

    private static Map<String, LiveRole> load(Aws aws, List<String> names) {
        return names.size() <= FEW ? oneByOne(aws, names) : listed(aws, Set.copyOf(names));
    }

    private static Map<String, LiveRole> oneByOne(Aws aws, List<String> names) {
        var found = new HashMap<String, LiveRole>();
        for (var name : names) {
            describe(aws, name).ifPresent(role -> found.put(name, role));
        }
        return found;
    }

    private static Optional<LiveRole> describe(Aws aws, String name) {
        try {
            return Optional.of(withPolicies(
                    aws, name, iam(aws).getRole(ask -> ask.roleName(name)).role()));
        } catch (NoSuchEntityException e) {
            return Optional.empty();
        }
    }

    private static LiveRole withPolicies(Aws aws, String name, Role role) {
        var inline = new TreeMap<String, String>();
        iam(aws).listRolePoliciesPaginator(ask -> ask.roleName(name)).policyNames().stream()
                .forEach(policy -> inline.put(
                        policy,
                        Iam.document(
                                iam(aws).getRolePolicy(ask -> ask.roleName(name).policyName(policy))
                                        .policyDocument())));
        var attached = iam(aws).listAttachedRolePoliciesPaginator(ask -> ask.roleName(name)).attachedPolicies().stream()
                .map(AttachedPolicy::policyArn)
                .collect(Collectors.toUnmodifiableSet());
        return new LiveRole(role, inline, attached);
    }

    /// `GetAccountAuthorizationDetails` has no description and no session duration, `ListRoles` has no tags, boundary
    /// and policies (IAM API reference, RoleDetail and ListRoles): together they are `GetRole` and more.
    private static Map<String, LiveRole> listed(Aws aws, Set<String> names) {
        var basics = iam(aws).listRolesPaginator(ask -> ask.maxItems(Iam.PAGE)).roles().stream()
                .filter(role -> names.contains(role.roleName()))
                .collect(Collectors.toMap(Role::roleName, role -> role));
        var found = new HashMap<String, LiveRole>();
        iam(aws)
                .getAccountAuthorizationDetailsPaginator(
                        ask -> ask.filter(EntityType.ROLE).maxItems(Iam.PAGE))
                .roleDetailList()
                .stream()
                .filter(detail -> basics.containsKey(detail.roleName()))
                .forEach(detail -> found.put(detail.roleName(), joined(detail, basics)));
        return found;
    }

    private static LiveRole joined(RoleDetail detail, Map<String, Role> basics) {
        var basic = basics.getOrDefault(detail.roleName(), Role.builder().build());
        var role = basic.toBuilder()
                .assumeRolePolicyDocument(detail.assumeRolePolicyDocument())
                .permissionsBoundary(detail.permissionsBoundary())
                .tags(detail.tags())
                .build();
        var inline = detail.rolePolicyList().stream()
                .collect(Collectors.toMap(PolicyDetail::policyName, policy -> Iam.document(policy.policyDocument())));
        return new LiveRole(role, inline, Iam.arns(detail.attachedManagedPolicies()));
    }
}
