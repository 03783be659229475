package dev.driftline.aws.live.types.iam;

import dev.driftline.aws.live.kit.ResourceType;
import software.amazon.awssdk.services.iam.model.UserDetail;

/// A user, without what other resources declare of it.
final class AwsIamUser {

    static final ResourceType<UserDetail> TYPE = ResourceType.named("aws_iam_user")
            .identifiedBy("name")
            .readBy(IamUsers.USERS)
            .attribute("path", UserDetail::path)
            .attribute("permissions_boundary", user -> Iam.boundary(user.permissionsBoundary()))
            .tags(user -> Iam.tags(user.tags()))
            .computed("arn", UserDetail::arn)
            .ignored("force_destroy", "tells Terraform what to do on destroy; AWS knows nothing of it")
            .ignored("id", "the name, which is the identity")
            .ignored("name", "the identity")
            .computed("unique_id", UserDetail::userId)
            .done();

    private AwsIamUser() {}
}
