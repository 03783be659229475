package dev.driftline.aws.live.types.secretsmanager;

import dev.driftline.aws.live.kit.ResourceType;
import dev.driftline.aws.live.kit.Shape;
import dev.driftline.aws.live.kit.Verified;
import dev.driftline.core.model.Value;
import software.amazon.awssdk.services.secretsmanager.model.DescribeSecretResponse;

/// How a secret is rotated. AWS keeps the schedule of a rotation that is off, and Terraform does not.
final class AwsSecretsmanagerSecretRotation {

    private static final Shape RULES = Shape.PLAIN.complete();

    static final ResourceType<DescribeSecretResponse> TYPE = ResourceType.named("aws_secretsmanager_secret_rotation")
            .readBy(SecretsManager.SECRETS)
            .computed("rotation_enabled", AwsSecretsmanagerSecretRotation::enabled)
            .attribute("rotation_lambda_arn", secret -> enabled(secret) ? secret.rotationLambdaARN() : null)
            .attribute(
                    "rotation_rules",
                    secret -> enabled(secret) ? RULES.single(secret.rotationRules()) : Value.single(null))
            .ignored("id", "the identity")
            .ignored("rotate_immediately", "only read when Terraform sets up the rotation")
            .ignored("secret_id", "the identity")
            .verified(Verified.ANSWERS)
            .done();

    private AwsSecretsmanagerSecretRotation() {}

    private static boolean enabled(DescribeSecretResponse secret) {
        return Boolean.TRUE.equals(secret.rotationEnabled());
    }
}
