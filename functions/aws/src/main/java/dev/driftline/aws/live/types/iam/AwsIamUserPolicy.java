package dev.driftline.aws.live.types.iam;

import dev.driftline.aws.live.kit.Reads;
import dev.driftline.aws.live.kit.ResourceType;
import dev.driftline.core.compare.IamPolicy;
import dev.driftline.core.model.DeclaredResource;
import java.util.Optional;

/// One inline policy of a user.
final class AwsIamUserPolicy {

    static final ResourceType<String> TYPE = ResourceType.named("aws_iam_user_policy")
            .readBy(AwsIamUserPolicy::read)
            .needs(IamUsers.USERS)
            .attribute("policy", document -> document, IamPolicy.MEANING)
            .ignored("id", "the user and the policy's name, which are the identity")
            .ignored("name", "a part of the identity")
            .ignored("name_prefix", "only read when Terraform creates the policy; the name is in the identity")
            .ignored("user", "a part of the identity")
            .done();

    private AwsIamUserPolicy() {}

    private static Optional<String> read(Reads reads, DeclaredResource declared) {
        return reads.get(IamUsers.USERS, declared.text("user"))
                .flatMap(user -> Iam.inline(user.userPolicyList(), declared.text("name")));
    }
}
