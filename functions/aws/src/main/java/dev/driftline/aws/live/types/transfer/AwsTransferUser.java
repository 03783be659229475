package dev.driftline.aws.live.types.transfer;

import dev.driftline.aws.live.kit.ResourceType;
import dev.driftline.aws.live.kit.Shape;
import dev.driftline.core.compare.IamPolicy;
import dev.driftline.core.compare.Meaning;
import software.amazon.awssdk.services.transfer.model.DescribedUser;

/// Somebody who may transfer files to a server.
final class AwsTransferUser {

    static final ResourceType<DescribedUser> TYPE = ResourceType.named("aws_transfer_user")
            .readBy((reads, declared) -> reads.get(
                    Transfer.USERS, new Transfer.User(declared.text("server_id"), declared.text("user_name"))))
            .needs(Transfer.USERS)
            .attributes(user -> user, "home_directory", "role")
            .attribute("home_directory_mappings", user -> Shape.PLAIN.complete().set(user.homeDirectoryMappings()))
            .attribute("home_directory_type", DescribedUser::homeDirectoryTypeAsString, Meaning.unsetIs("PATH"))
            .attribute("policy", DescribedUser::policy, IamPolicy.MEANING)
            .attribute("posix_profile", user -> Shape.PLAIN.complete().single(user.posixProfile()))
            .tags(user -> Transfer.tags(user.tags()))
            .ignored("arn", "made of the names, which are the identity")
            .ignored("id", "the identity")
            .ignored("server_id", "a part of the identity")
            .ignored("timeouts", "how long Terraform waits; AWS knows nothing of it")
            .ignored("user_name", "the identity")
            .done();

    private AwsTransferUser() {}
}
