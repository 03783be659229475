package dev.driftline.aws.live.types.ssm;

import static dev.driftline.aws.live.types.ssm.Ssm.ssm;

import dev.driftline.aws.live.kit.Lookup;
import dev.driftline.aws.live.kit.Lookup.Whole;
import java.util.List;
import software.amazon.awssdk.services.ssm.model.GetPatchBaselineResponse;
import software.amazon.awssdk.services.ssm.model.PatchGroupPatchBaselineMapping;

/// What is installed on instances.
final class SsmPatches {

    /// By id.
    static final Lookup<String, GetPatchBaselineResponse> BASELINES = Lookup.<String, GetPatchBaselineResponse>each(
                    "ssm:GetPatchBaseline", (aws, id) -> ssm(aws).getPatchBaseline(ask -> ask.baselineId(id)))
            .absentOn("DoesNotExistException");

    /// By operating system: the id or, where it is AWS's own, the ARN of the baseline.
    static final Lookup<String, String> DEFAULTS = Lookup.each(
            "ssm:GetDefaultPatchBaseline",
            (aws, system) -> ssm(aws).getDefaultPatchBaseline(ask -> ask.operatingSystem(system))
                    .baselineId());

    /// All groups with their baselines.
    static final Lookup<Whole, List<PatchGroupPatchBaselineMapping>> GROUPS = Lookup.whole(
            "ssm:DescribePatchGroups",
            aws -> ssm(aws).describePatchGroupsPaginator(ask -> {}).stream()
                    .flatMap(page -> page.mappings().stream())
                    .toList());

    private SsmPatches() {}
}
