package dev.driftline.aws.live.types.cognito;

import dev.driftline.aws.live.kit.Reads;
import dev.driftline.aws.live.kit.ResourceType;
import dev.driftline.core.model.DeclaredResource;
import java.util.Optional;
import software.amazon.awssdk.services.cognitoidentityprovider.model.GroupType;

/// That a user of a pool is in one of its groups, and so has what the group's role may do.
final class AwsCognitoUserInGroup {

    static final ResourceType<GroupType> TYPE = ResourceType.named("aws_cognito_user_in_group")
            .readBy(AwsCognitoUserInGroup::read)
            .needs(Cognito.GROUPS_OF_USERS)
            .allIgnored("the identity", "group_name", "id", "user_pool_id", "username")
            .done();

    private AwsCognitoUserInGroup() {}

    private static Optional<GroupType> read(Reads reads, DeclaredResource declared) {
        var user = new Cognito.InPool(declared.text("user_pool_id"), declared.text("username"));
        return reads.get(Cognito.GROUPS_OF_USERS, user)
                .flatMap(groups -> Optional.ofNullable(groups.get(declared.text("group_name"))));
    }
}
