package dev.driftline.aws.live.types.efs;

import dev.driftline.aws.live.kit.ResourceType;
import dev.driftline.aws.live.kit.Shape;
import software.amazon.awssdk.services.efs.model.AccessPointDescription;

/// A folder of a file system with a user to whom all in it belongs.
final class AwsEfsAccessPoint {

    static final ResourceType<AccessPointDescription> TYPE = ResourceType.named("aws_efs_access_point")
            .readBy(Efs.ACCESS_POINTS)
            .attributes(point -> point, "file_system_id")
            .allComputed(point -> point, "owner_id")
            .attribute("posix_user", point -> Shape.PLAIN.complete().single(point.posixUser()))
            .computed("root_directory", point -> Shape.PLAIN.complete().single(point.rootDirectory()))
            .tags(point -> Efs.tags(point.tags()))
            .allIgnored("the identity", "arn", "id")
            .ignored("file_system_arn", "follows from file_system_id, which is compared")
            .done();

    private AwsEfsAccessPoint() {}
}
