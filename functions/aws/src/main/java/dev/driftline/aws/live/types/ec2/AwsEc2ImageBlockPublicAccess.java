package dev.driftline.aws.live.types.ec2;

import dev.driftline.aws.live.kit.Lookup.Whole;
import dev.driftline.aws.live.kit.ResourceType;
import dev.driftline.aws.live.kit.Verified;

/// Whether images of the region may be made public.
final class AwsEc2ImageBlockPublicAccess {

    static final ResourceType<String> TYPE = ResourceType.named("aws_ec2_image_block_public_access")
            .readBy((reads, declared) -> reads.get(Ec2Settings.PUBLIC_IMAGES, Whole.LISTING))
            .needs(Ec2Settings.PUBLIC_IMAGES)
            .attribute("state", state -> state)
            .ignored("id", "the region")
            .ignored("timeouts", "how long Terraform waits; AWS knows nothing of it")
            .verified(Verified.ANSWERS)
            .done();

    private AwsEc2ImageBlockPublicAccess() {}
}
