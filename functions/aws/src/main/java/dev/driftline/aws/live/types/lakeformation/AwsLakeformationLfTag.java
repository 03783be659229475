package dev.driftline.aws.live.types.lakeformation;

import dev.driftline.aws.live.kit.ResourceType;
import dev.driftline.core.model.Value;
import software.amazon.awssdk.services.lakeformation.model.GetLfTagResponse;

/// A tag by which permissions are given.
final class AwsLakeformationLfTag {

    static final ResourceType<GetLfTagResponse> TYPE = ResourceType.named("aws_lakeformation_lf_tag")
            .readBy((reads, declared) -> reads.get(
                    LakeFormation.TAGS, new LakeFormation.TagKey(declared.text("catalog_id"), declared.text("key"))))
            .needs(LakeFormation.TAGS)
            .attribute("values", live -> Value.set(live.tagValues()))
            .ignored("catalog_id", "a part of the identity")
            .ignored("id", "the identity")
            .ignored("key", "a part of the identity")
            .done();

    private AwsLakeformationLfTag() {}
}
