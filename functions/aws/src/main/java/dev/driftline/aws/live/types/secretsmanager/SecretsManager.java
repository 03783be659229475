package dev.driftline.aws.live.types.secretsmanager;

import dev.driftline.aws.live.kit.Aws;
import dev.driftline.aws.live.kit.Lookup;
import dev.driftline.core.model.Value;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import software.amazon.awssdk.services.secretsmanager.SecretsManagerClient;
import software.amazon.awssdk.services.secretsmanager.model.DescribeSecretResponse;
import software.amazon.awssdk.services.secretsmanager.model.SecretVersionsListEntry;
import software.amazon.awssdk.services.secretsmanager.model.Tag;

/// Secrets, without what they hold: no call here returns a value.
final class SecretsManager {

    private static final String NO_SECRET = "ResourceNotFoundException";

    /// By ARN. What is scheduled for deletion is deleted, as far as Terraform is concerned.
    static final Lookup<String, DescribeSecretResponse> SECRETS = Lookup.<String, DescribeSecretResponse>each(
                    "secretsmanager:DescribeSecret", (aws, arn) -> {
                        var secret = secrets(aws).describeSecret(ask -> ask.secretId(arn));
                        return secret.deletedDate() == null ? secret : null;
                    })
            .absentOn(NO_SECRET);

    /// By ARN of the secret; empty without one.
    static final Lookup<String, String> POLICIES = Lookup.<String, String>each(
                    "secretsmanager:GetResourcePolicy",
                    (aws, arn) -> secrets(aws)
                            .getResourcePolicy(ask -> ask.secretId(arn))
                            .resourcePolicy())
            .absentOn(NO_SECRET);

    /// By ARN of the secret: the stages of each version, also of those that have none left.
    static final Lookup<String, Map<String, List<String>>> VERSIONS = Lookup.<String, Map<String, List<String>>>each(
                    "secretsmanager:ListSecretVersionIds",
                    (aws, arn) ->
                            secrets(aws)
                                    .listSecretVersionIdsPaginator(
                                            ask -> ask.secretId(arn).includeDeprecated(true))
                                    .stream()
                                    .flatMap(page -> page.versions().stream())
                                    .collect(Collectors.toMap(
                                            SecretVersionsListEntry::versionId,
                                            SecretVersionsListEntry::versionStages,
                                            (first, second) -> second)))
            .absentOn(NO_SECRET);

    private SecretsManager() {}

    static SecretsManagerClient secrets(Aws aws) {
        return aws.client(SecretsManagerClient.class, SecretsManagerClient::builder);
    }

    static Value tags(DescribeSecretResponse secret) {
        return Value.map(
                secret.tags().stream().collect(Collectors.toMap(Tag::key, Tag::value, (first, second) -> second)));
    }
}
