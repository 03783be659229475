package dev.driftline.aws.live.types.secretsmanager;

import dev.driftline.aws.live.kit.Reads;
import dev.driftline.aws.live.kit.ResourceType;
import dev.driftline.core.compare.IamPolicy;
import dev.driftline.core.model.DeclaredResource;
import java.util.Optional;

/// The policy of a secret.
final class AwsSecretsmanagerSecretPolicy {

    static final ResourceType<String> TYPE = ResourceType.named("aws_secretsmanager_secret_policy")
            .identifiedBy("secret_arn")
            .readBy(AwsSecretsmanagerSecretPolicy::read)
            .needs(SecretsManager.SECRETS, SecretsManager.POLICIES)
            .mirroredIn("aws_secretsmanager_secret", declared -> declared.text("secret_arn"), "policy")
            .attribute("policy", policy -> policy, IamPolicy.MEANING)
            .ignored("block_public_policy", "only sent with a policy; AWS does not return it")
            .ignored("id", "the identity")
            .ignored("secret_arn", "the identity")
            .done();

    private AwsSecretsmanagerSecretPolicy() {}

    private static Optional<String> read(Reads reads, DeclaredResource declared) {
        var arn = declared.text("secret_arn");
        reads.prefetch(SecretsManager.POLICIES, arn);
        return reads.get(SecretsManager.SECRETS, arn)
                .flatMap(alive -> reads.get(SecretsManager.POLICIES, arn))
                .filter(policy -> !policy.isEmpty());
    }
}
