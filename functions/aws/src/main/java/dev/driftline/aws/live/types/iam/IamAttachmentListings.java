package dev.driftline.aws.live.types.iam;

import dev.driftline.aws.live.kit.Listing;
import dev.driftline.aws.live.kit.Lookup;
import dev.driftline.core.scan.Existing.Concern;
import java.util.List;
import java.util.stream.Stream;
import software.amazon.awssdk.services.iam.model.AttachedPolicy;
import software.amazon.awssdk.services.iam.model.GroupDetail;
import software.amazon.awssdk.services.iam.model.RoleDetail;
import software.amazon.awssdk.services.iam.model.UserDetail;

/// What is attached to users, groups and roles, each of which Terraform knows as a resource of its own. What a
/// declared parent or a declared list of all attachments shows by itself is told there.
final class IamAttachmentListings {

    /// @param holder a user, a group or a role
    private record Attached(String holder, String what) {
        String id() {
            return holder + "/" + what;
        }
    }

    /// An inline policy's name; Terraform imports it as `holder:name`.
    private record Inline(String holder, String name) {
        String id() {
            return holder + ":" + name;
        }
    }

    static List<Listing<?>> of(
            Listing.Lister<UserDetail> users,
            Listing.Lister<GroupDetail> groups,
            Listing.Lister<RoleDetail> roles,
            Lookup<?, ?> details) {
        return List.of(
                attachments(
                        "user",
                        ask -> users.list(ask)
                                .flatMap(user -> attached(user.userName(), user.attachedManagedPolicies())),
                        details),
                attachments(
                        "group",
                        ask -> groups.list(ask)
                                .flatMap(group -> attached(group.groupName(), group.attachedManagedPolicies())),
                        details),
                attachments(
                        "role",
                        ask -> roles.list(ask)
                                .flatMap(role -> attached(role.roleName(), role.attachedManagedPolicies())),
                        details),
                inline(
                        "user",
                        ask -> users.list(ask)
                                .flatMap(user -> user.userPolicyList().stream()
                                        .map(policy -> new Inline(user.userName(), policy.policyName()))),
                        details),
                inline(
                        "group",
                        ask -> groups.list(ask)
                                .flatMap(group -> group.groupPolicyList().stream()
                                        .map(policy -> new Inline(group.groupName(), policy.policyName()))),
                        details),
                inline(
                        "role",
                        ask -> roles.list(ask)
                                .flatMap(role -> role.rolePolicyList().stream()
                                        .map(policy -> new Inline(role.roleName(), policy.policyName()))),
                        details),
                // A user in a group, of which Terraform knows several spellings, two of which are told as changes.
                Listing.of("aws_iam_user_group_membership")
                        .from(
                                ask -> users.list(ask)
                                        .flatMap(user -> user.groupList().stream()
                                                .map(group -> new Attached(user.userName(), group))),
                                details)
                        .id(Attached::id)
                        .key(member -> "*/" + member.what())
                        .heldBy(
                                "aws_iam_user_group_membership",
                                declared -> declared.texts("groups").stream()
                                        .map(group -> declared.text("user") + "/" + group))
                        .heldBy("aws_iam_group_membership", declared -> Stream.of("*/" + declared.text("group")))
                        .concern(Concern.ACCESS)
                        .done());
    }

    private IamAttachmentListings() {}

    private static Stream<Attached> attached(String holder, List<AttachedPolicy> policies) {
        return policies.stream().map(policy -> new Attached(holder, policy.policyArn()));
    }

    /// A declared list of all holders of a policy, or of all policies of a holder, tells what is beyond it.
    private static Listing<Attached> attachments(String kind, Listing.Lister<Attached> lister, Lookup<?, ?> details) {
        var listing = Listing.of("aws_iam_%s_policy_attachment".formatted(kind))
                .from(lister, details)
                .id(Attached::id)
                .key(attached -> "*/" + attached.what())
                .key(attached -> attached.holder() + "/*")
                .declaredAs(declared -> declared.text(kind) + "/" + declared.text("policy_arn"))
                .heldBy("aws_iam_policy_attachment", declared -> Stream.of("*/" + declared.text("policy_arn")))
                .heldBy(
                        "aws_iam_%s_policy_attachments_exclusive".formatted(kind),
                        declared -> Stream.of(declared.text(kind + "_name") + "/*"))
                .concern(Concern.ACCESS);
        return kind.equals("role")
                ? listing.shownBy("aws_iam_role", Attached::holder, "managed_policy_arns")
                        .done()
                : listing.done();
    }

    private static Listing<Inline> inline(String kind, Listing.Lister<Inline> lister, Lookup<?, ?> details) {
        var listing = Listing.of("aws_iam_%s_policy".formatted(kind))
                .from(lister, details)
                .id(Inline::id)
                .key(policy -> policy.holder() + "/*")
                .declaredAs(declared -> declared.text(kind) + ":" + declared.text("name"))
                .heldBy(
                        "aws_iam_%s_policies_exclusive".formatted(kind),
                        declared -> Stream.of(declared.text(kind + "_name") + "/*"))
                .concern(Concern.ACCESS);
        return kind.equals("role")
                ? listing.shownBy("aws_iam_role", Inline::holder, "inline_policy")
                        .done()
                : listing.done();
    }
}
