package dev.driftline.aws.live.types.iam;

import static dev.driftline.aws.live.types.iam.Iam.iam;

import dev.driftline.aws.live.kit.Aws;
import dev.driftline.aws.live.kit.Lookup;
import dev.driftline.aws.live.kit.ResourceType;
import dev.driftline.core.compare.Claim;
import dev.driftline.core.model.Value;
import java.util.HashSet;
import java.util.Set;
import software.amazon.awssdk.services.iam.model.PolicyUsageType;

/// All users, roles and groups of the account that a managed policy is attached to: whoever else has it, and not by an
/// attachment resource of its own, is drift (Terraform's documentation: this resource is exclusive).
final class AwsIamPolicyAttachment {

    /// The names of those who have the policy attached, by its ARN; as their permissions boundary it is not attached.
    record Attached(Set<String> users, Set<String> roles, Set<String> groups) {}

    private static final Lookup<String, Attached> ATTACHED = Lookup.<String, Attached>each(
                    "iam:ListEntitiesForPolicy", AwsIamPolicyAttachment::attached)
            .global()
            .absentOn(Iam.NO_SUCH_ENTITY);

    static final ResourceType<Attached> TYPE = ResourceType.named("aws_iam_policy_attachment")
            .identifiedBy("policy_arn")
            .readBy(ATTACHED)
            .claimsMany(declared -> declared.texts("roles").stream()
                    .map(role -> new Claim("aws_iam_role", role, "managed_policy_arns", declared.get("policy_arn"))))
            .attribute("groups", attached -> Value.set(attached.groups()))
            .attribute("roles", attached -> Value.set(attached.roles()))
            .attribute("users", attached -> Value.set(attached.users()))
            .ignored("id", "made up by Terraform")
            .ignored("name", "a name for Terraform's own use; AWS knows nothing of it")
            .ignored("policy_arn", "the identity")
            .done();

    private AwsIamPolicyAttachment() {}

    private static Attached attached(Aws aws, String policy) {
        var attached = new Attached(new HashSet<>(), new HashSet<>(), new HashSet<>());
        iam(aws).listEntitiesForPolicyPaginator(ask -> ask.policyArn(policy)
                        .policyUsageFilter(PolicyUsageType.PERMISSIONS_POLICY)
                        .maxItems(Iam.PAGE))
                .forEach(page -> {
                    page.policyUsers().forEach(user -> attached.users().add(user.userName()));
                    page.policyRoles().forEach(role -> attached.roles().add(role.roleName()));
                    page.policyGroups().forEach(group -> attached.groups().add(group.groupName()));
                });
        return attached;
    }
}
