package dev.driftline.aws.live.types.lakeformation;

import dev.driftline.aws.live.kit.ResourceType;
import software.amazon.awssdk.services.lakeformation.model.ResourceInfo;

/// A place in S3 that Lake Formation manages.
final class AwsLakeformationResource {

    static final ResourceType<ResourceInfo> TYPE = ResourceType.named("aws_lakeformation_resource")
            .identifiedBy("arn")
            .readBy(LakeFormation.RESOURCES)
            .allComputed(live -> live, "hybrid_access_enabled", "role_arn", "with_federation")
            .ignored("arn", "the identity")
            .ignored("id", "the identity")
            .ignored("last_modified", "new with every change of the rest")
            .ignored("use_service_linked_role", "only sent when Terraform registers the place; the role is compared")
            .done();

    private AwsLakeformationResource() {}
}
