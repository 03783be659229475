package dev.driftline.aws.live.types.cognito;

import dev.driftline.aws.live.kit.ResourceType;
import software.amazon.awssdk.services.cognitoidentityprovider.model.GroupType;

/// A group of users of a pool.
final class AwsCognitoUserGroup {

    static final ResourceType<GroupType> TYPE = ResourceType.named("aws_cognito_user_group")
            .readBy(Cognito.listedInPool(Cognito.USER_GROUPS, "name"))
            .needs(Cognito.USER_GROUPS)
            .attributes(group -> group, "description", "precedence", "role_arn")
            .ignored("id", "the identity")
            .ignored("name", "the identity")
            .ignored("user_pool_id", "the identity")
            .done();

    private AwsCognitoUserGroup() {}
}
