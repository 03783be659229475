package dev.driftline.aws.live.types.eks;

import dev.driftline.aws.live.kit.ResourceType;
import dev.driftline.aws.live.kit.Shape;
import dev.driftline.aws.live.kit.Verified;
import dev.driftline.core.model.Value;
import software.amazon.awssdk.services.eks.model.OidcIdentityProviderConfig;

/// Whose users a cluster knows besides those of IAM.
final class AwsEksIdentityProviderConfig {

    static final ResourceType<OidcIdentityProviderConfig> TYPE = ResourceType.named("aws_eks_identity_provider_config")
            .readBy((reads, declared) -> reads.get(
                    Eks.IDENTITY_PROVIDERS,
                    // `cluster:name`
                    new Eks.InCluster(
                            declared.text("cluster_name"), declared.text("id").replaceFirst("^[^:]*:", ""))))
            .needs(Eks.IDENTITY_PROVIDERS)
            .attribute("oidc", Shape.PLAIN.complete()::single)
            .tags(provider -> Value.map(Eks.tags(provider.tags())))
            .allIgnored("the identity", "arn", "cluster_name", "id")
            .ignored("status", "tells how a change goes on, not what the provider is")
            .ignored("timeouts", "how long Terraform waits; AWS knows nothing of it")
            .verified(Verified.ANSWERS)
            .done();

    private AwsEksIdentityProviderConfig() {}
}
