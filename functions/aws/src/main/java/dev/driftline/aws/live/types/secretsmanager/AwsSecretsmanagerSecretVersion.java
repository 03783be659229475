package dev.driftline.aws.live.types.secretsmanager;

import dev.driftline.aws.live.kit.Reads;
import dev.driftline.aws.live.kit.ResourceType;
import dev.driftline.core.model.DeclaredResource;
import dev.driftline.core.model.Value;
import java.util.List;
import java.util.Optional;
import software.amazon.awssdk.services.secretsmanager.model.DescribeSecretResponse;

/// A version of a secret: whether there is one, and in which stage. Its value is never read.
final class AwsSecretsmanagerSecretVersion {

    static final ResourceType<Value> TYPE = ResourceType.named("aws_secretsmanager_secret_version")
            .readBy(AwsSecretsmanagerSecretVersion::read)
            .needs(SecretsManager.SECRETS, SecretsManager.VERSIONS)
            .attribute("version_stages", stages -> stages)
            .ignored("arn", "the secret, a part of the identity")
            .ignored("id", "the identity")
            .ignored("secret_binary", "never fetched; a new value is a new version, which shows in version_stages")
            .ignored("secret_id", "a part of the identity")
            .ignored("secret_string", "never fetched; a new value is a new version, which shows in version_stages")
            .ignored("version_id", "a part of the identity")
            .done();

    private AwsSecretsmanagerSecretVersion() {}

    private static Optional<Value> read(Reads reads, DeclaredResource declared) {
        var arn = declared.text("arn").isEmpty() ? declared.text("secret_id") : declared.text("arn");
        var version = declared.text("version_id");
        return reads.get(SecretsManager.SECRETS, arn)
                .flatMap(secret -> stages(reads, secret, arn, version)
                        .map(stages -> Boolean.TRUE.equals(secret.rotationEnabled())
                                // Each rotation moves the stages to a version of its own.
                                ? declared.get("version_stages")
                                : Value.set(stages)));
    }

    /// A description names the versions that are in a stage; the others are asked for.
    private static Optional<List<String>> stages(
            Reads reads, DescribeSecretResponse secret, String arn, String version) {
        var staged = secret.versionIdsToStages().get(version);
        return staged != null
                ? Optional.of(staged)
                : reads.get(SecretsManager.VERSIONS, arn).flatMap(all -> Optional.ofNullable(all.get(version)));
    }
}
