package dev.driftline.aws.live.types.dynamodb;

import dev.driftline.aws.live.kit.ResourceType;
import dev.driftline.aws.live.kit.Verified;
import dev.driftline.core.compare.IamPolicy;

/// What other accounts may do with a table or its stream.
final class AwsDynamodbResourcePolicy {

    static final ResourceType<String> TYPE = ResourceType.named("aws_dynamodb_resource_policy")
            .identifiedBy("resource_arn")
            .readBy(DynamoDbParts.POLICIES)
            .attribute("policy", policy -> policy, IamPolicy.MEANING)
            .ignored("confirm_remove_self_resource_access", "only sent with a policy; AWS does not return it")
            .ignored("id", "the identity")
            .ignored("resource_arn", "the identity")
            .ignored("revision_id", "new with every change of the policy, which is compared")
            .verified(Verified.ANSWERS)
            .done();

    private AwsDynamodbResourcePolicy() {}
}
