package dev.driftline.aws.live.types.eks;

import dev.driftline.aws.live.kit.Reads;
import dev.driftline.aws.live.kit.ResourceType;
import dev.driftline.aws.live.kit.Shape;
import dev.driftline.aws.live.kit.Verified;
import dev.driftline.core.model.DeclaredResource;
import java.util.Collection;
import java.util.Optional;
import software.amazon.awssdk.services.eks.model.AssociatedAccessPolicy;

/// What a principal that was let into a cluster may do there.
final class AwsEksAccessPolicyAssociation {

    static final ResourceType<AssociatedAccessPolicy> TYPE = ResourceType.named("aws_eks_access_policy_association")
            .readBy(AwsEksAccessPolicyAssociation::read)
            .needs(Eks.ACCESS_POLICIES)
            .attribute("access_scope", policy -> Shape.PLAIN.complete().single(policy.accessScope()))
            .allIgnored("the identity", "cluster_name", "id", "policy_arn", "principal_arn")
            .allIgnored("dates that follow every change; the changes are compared", "associated_at", "modified_at")
            .ignored("timeouts", "how long Terraform waits; AWS knows nothing of it")
            .verified(Verified.ANSWERS)
            .done();

    private AwsEksAccessPolicyAssociation() {}

    private static Optional<AssociatedAccessPolicy> read(Reads reads, DeclaredResource declared) {
        return reads.get(Eks.ACCESS_POLICIES, Eks.InCluster.of(declared, "principal_arn")).stream()
                .flatMap(Collection::stream)
                .filter(policy -> declared.text("policy_arn").equals(policy.policyArn()))
                .findFirst();
    }
}
