package dev.driftline.aws.live.types.eks;

import dev.driftline.aws.live.kit.ResourceType;
import dev.driftline.aws.live.kit.Verified;
import dev.driftline.core.compare.JsonText;
import dev.driftline.core.model.Value;
import software.amazon.awssdk.services.eks.model.Addon;

/// Software that EKS runs in a cluster.
final class AwsEksAddon {

    static final ResourceType<Addon> TYPE = ResourceType.named("aws_eks_addon")
            .readBy((reads, declared) -> reads.get(Eks.ADDONS, Eks.InCluster.of(declared, "addon_name")))
            .needs(Eks.ADDONS)
            .allComputed(addon -> addon, "addon_version")
            .computed("configuration_values", Addon::configurationValues, JsonText.MEANING)
            .attribute("service_account_role_arn", Addon::serviceAccountRoleArn)
            .tags(addon -> Value.map(Eks.tags(addon.tags())))
            .allIgnored("the identity", "addon_name", "arn", "cluster_name", "id")
            .allIgnored("dates that follow every change; the changes are compared", "created_at", "modified_at")
            .allIgnored(
                    "tells Terraform what to do on a change; AWS knows nothing of it",
                    "preserve",
                    "resolve_conflicts",
                    "resolve_conflicts_on_create",
                    "resolve_conflicts_on_update")
            .ignored("timeouts", "how long Terraform waits; AWS knows nothing of it")
            .verified(Verified.ANSWERS)
            .done();

    private AwsEksAddon() {}
}
