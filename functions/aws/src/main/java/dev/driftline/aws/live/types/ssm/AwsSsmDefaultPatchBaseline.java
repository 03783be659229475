package dev.driftline.aws.live.types.ssm;

import dev.driftline.aws.live.kit.ResourceType;
import dev.driftline.aws.live.kit.Verified;
import dev.driftline.core.compare.Meaning;

/// Which baseline patches instances that have no other.
final class AwsSsmDefaultPatchBaseline {

    static final ResourceType<String> TYPE = ResourceType.named("aws_ssm_default_patch_baseline")
            .identifiedBy("operating_system")
            .readBy(SsmPatches.DEFAULTS)
            .attribute("baseline_id", baseline -> baseline, Meaning.eachText(AwsSsmDefaultPatchBaseline::id))
            .ignored("id", "the operating system, which is the identity")
            .ignored("operating_system", "the identity")
            .verified(Verified.ANSWERS)
            .done();

    private AwsSsmDefaultPatchBaseline() {}

    /// AWS's own baselines are named by ARN, and may be by id.
    static String id(String baseline) {
        return baseline.substring(baseline.lastIndexOf('/') + 1);
    }
}
