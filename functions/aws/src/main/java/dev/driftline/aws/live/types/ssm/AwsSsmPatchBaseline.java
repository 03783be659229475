package dev.driftline.aws.live.types.ssm;

import dev.driftline.aws.live.kit.Reads;
import dev.driftline.aws.live.kit.ResourceType;
import dev.driftline.aws.live.kit.Shape;
import dev.driftline.aws.live.kit.Verified;
import dev.driftline.core.model.DeclaredResource;
import dev.driftline.core.model.Value;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.ssm.model.GetPatchBaselineResponse;
import software.amazon.awssdk.services.ssm.model.PatchFilterGroup;
import software.amazon.awssdk.services.ssm.model.PatchRule;
import software.amazon.awssdk.services.ssm.model.PatchRuleGroup;

/// Which patches are installed, and when.
final class AwsSsmPatchBaseline {

    private static final Shape SHAPE = Shape.PLAIN.complete();

    record Live(GetPatchBaselineResponse baseline, Value tags) {}

    static final ResourceType<Live> TYPE = ResourceType.named("aws_ssm_patch_baseline")
            .readBy(AwsSsmPatchBaseline::read)
            .needs(SsmPatches.BASELINES)
            .needs(Ssm.TAGS)
            .attribute("approval_rule", live -> rules(live.baseline().approvalRules()))
            .attributes(
                    Live::baseline,
                    "approved_patches",
                    "approved_patches_compliance_level",
                    "approved_patches_enable_non_security",
                    "description",
                    "name",
                    "operating_system",
                    "rejected_patches")
            .attribute("global_filter", live -> filters(live.baseline().globalFilters()))
            .allComputed(Live::baseline, "rejected_patches_action")
            .attribute("source", live -> SHAPE.set(live.baseline().sources()))
            .tags(Live::tags)
            .ignored("arn", "follows from the id, which is the identity")
            .ignored("id", "the identity")
            .ignored("json", "all the rest once more, as one text")
            .verified(Verified.ANSWERS)
            .done();

    private AwsSsmPatchBaseline() {}

    private static Optional<Live> read(Reads reads, DeclaredResource declared) {
        var id = declared.text("id");
        var tagged = new Ssm.Tagged("PatchBaseline", id);
        reads.prefetch(Ssm.TAGS, tagged);
        return reads.get(SsmPatches.BASELINES, id)
                .map(baseline ->
                        new Live(baseline, reads.attempt(Ssm.TAGS, tagged).value(Value::map)));
    }

    /// The first rule that fits is applied, so their order counts.
    private static Value rules(@Nullable PatchRuleGroup group) {
        return group == null ? Value.absent() : Value.list(group.patchRules(), AwsSsmPatchBaseline::rule);
    }

    private static Value rule(PatchRule rule) {
        return SHAPE.block(rule).with("patch_filter", filters(rule.patchFilterGroup()));
    }

    private static Value filters(@Nullable PatchFilterGroup group) {
        return group == null ? Value.absent() : SHAPE.set(group.patchFilters());
    }
}
