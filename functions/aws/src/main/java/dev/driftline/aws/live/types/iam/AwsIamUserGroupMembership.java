package dev.driftline.aws.live.types.iam;

import dev.driftline.aws.live.kit.Reads;
import dev.driftline.aws.live.kit.ResourceType;
import dev.driftline.core.compare.Claim;
import dev.driftline.core.model.DeclaredResource;
import dev.driftline.core.model.Value;
import java.util.List;
import java.util.Optional;

/// Some groups of a user. It says nothing of the user's other groups (Terraform's documentation), so only those that it
/// names are looked for.
final class AwsIamUserGroupMembership {

    static final ResourceType<List<String>> TYPE = ResourceType.named("aws_iam_user_group_membership")
            .readBy(AwsIamUserGroupMembership::read)
            .needs(IamUsers.USERS)
            .claimsMany(declared -> declared.texts("groups").stream()
                    .map(group -> new Claim("aws_iam_group_membership", group, "users", declared.get("user"))))
            .attribute("groups", Value::set)
            .ignored("id", "made up by Terraform")
            .ignored("user", "the identity")
            .done();

    private AwsIamUserGroupMembership() {}

    private static Optional<List<String>> read(Reads reads, DeclaredResource declared) {
        var named = declared.texts("groups");
        return reads.get(IamUsers.USERS, declared.text("user"))
                .map(user -> user.groupList().stream().filter(named::contains).toList());
    }
}
