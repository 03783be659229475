package dev.driftline.aws.live.types.eks;

import dev.driftline.aws.live.kit.ResourceType;
import dev.driftline.aws.live.kit.Verified;
import dev.driftline.core.model.Value;
import software.amazon.awssdk.services.eks.model.PodIdentityAssociation;

/// The IAM role of a service account in a cluster.
final class AwsEksPodIdentityAssociation {

    static final ResourceType<PodIdentityAssociation> TYPE = ResourceType.named("aws_eks_pod_identity_association")
            .identifiedBy("association_id")
            .readBy((reads, declared) -> reads.get(Eks.POD_IDENTITIES, Eks.InCluster.of(declared, "association_id")))
            .needs(Eks.POD_IDENTITIES)
            .attributes(association -> association, "namespace", "role_arn", "service_account")
            .tags(association -> Value.map(Eks.tags(association.tags())))
            .allIgnored("the identity", "association_arn", "association_id", "cluster_name", "id")
            .verified(Verified.ANSWERS)
            .done();

    private AwsEksPodIdentityAssociation() {}
}
