package dev.driftline.aws.live.types.ssm;

import dev.driftline.aws.live.kit.Lookup.Whole;
import dev.driftline.aws.live.kit.ResourceType;
import dev.driftline.aws.live.kit.Verified;
import dev.driftline.core.model.DeclaredResource;
import software.amazon.awssdk.services.ssm.model.PatchGroupPatchBaselineMapping;

/// That a group of instances is patched by a baseline. Another baseline is another mapping.
final class AwsSsmPatchGroup {

    static final ResourceType<PatchGroupPatchBaselineMapping> TYPE = ResourceType.named("aws_ssm_patch_group")
            .readBy((reads, declared) -> reads.get(SsmPatches.GROUPS, Whole.LISTING)
                    .flatMap(groups -> groups.stream()
                            .filter(mapping -> isOf(declared, mapping))
                            .findFirst()))
            .needs(SsmPatches.GROUPS)
            .attributes(mapping -> mapping, "patch_group")
            .ignored("baseline_id", "a part of the identity")
            .ignored("id", "the identity")
            .verified(Verified.ANSWERS)
            .done();

    private AwsSsmPatchGroup() {}

    private static boolean isOf(DeclaredResource declared, PatchGroupPatchBaselineMapping mapping) {
        return declared.text("patch_group").equals(mapping.patchGroup())
                && mapping.baselineIdentity() != null
                && AwsSsmDefaultPatchBaseline.id(declared.text("baseline_id"))
                        .equals(AwsSsmDefaultPatchBaseline.id(
                                mapping.baselineIdentity().baselineId()));
    }
}
