package dev.driftline.aws.live.types.eks;

import dev.driftline.aws.live.kit.ResourceType;
import dev.driftline.aws.live.kit.Verified;
import dev.driftline.core.model.Value;
import software.amazon.awssdk.services.eks.model.AccessEntry;

/// An IAM principal that is let into a cluster.
final class AwsEksAccessEntry {

    static final ResourceType<AccessEntry> TYPE = ResourceType.named("aws_eks_access_entry")
            .readBy((reads, declared) -> reads.get(Eks.ACCESS_ENTRIES, Eks.InCluster.of(declared, "principal_arn")))
            .needs(Eks.ACCESS_ENTRIES)
            .attributes(entry -> entry, "type")
            .allComputed(entry -> entry, "kubernetes_groups")
            .computed("user_name", AccessEntry::username)
            .tags(entry -> Value.map(Eks.tags(entry.tags())))
            .allIgnored("the identity", "access_entry_arn", "cluster_name", "id", "principal_arn")
            .allIgnored("dates that follow every change; the changes are compared", "created_at", "modified_at")
            .ignored("timeouts", "how long Terraform waits; AWS knows nothing of it")
            .verified(Verified.ANSWERS)
            .done();

    private AwsEksAccessEntry() {}
}
