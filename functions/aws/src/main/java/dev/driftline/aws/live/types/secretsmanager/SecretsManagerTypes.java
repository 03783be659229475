package dev.driftline.aws.live.types.secretsmanager;

import static java.util.Map.entry;

import dev.driftline.aws.live.kit.ResourceType;
import java.util.Map;
import java.util.function.Supplier;

/// The resource types of Secrets Manager.
public final class SecretsManagerTypes {

    public static final Map<String, Supplier<ResourceType<?>>> ALL = Map.ofEntries(
            entry("aws_secretsmanager_secret", () -> AwsSecretsmanagerSecret.TYPE),
            entry("aws_secretsmanager_secret_policy", () -> AwsSecretsmanagerSecretPolicy.TYPE),
            entry("aws_secretsmanager_secret_rotation", () -> AwsSecretsmanagerSecretRotation.TYPE),
            entry("aws_secretsmanager_secret_version", () -> AwsSecretsmanagerSecretVersion.TYPE));

    private SecretsManagerTypes() {}
}
