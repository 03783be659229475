package dev.driftline.aws.live.types.fates;

import dev.driftline.aws.live.kit.Lookup;
import dev.driftline.aws.live.kit.Reads;
import dev.driftline.core.model.DeclaredResource;
import dev.driftline.core.scan.LiveResources.Fate;
import java.util.List;
import java.util.Optional;
import software.amazon.awssdk.services.secretsmanager.SecretsManagerClient;
import software.amazon.awssdk.services.secretsmanager.model.DescribeSecretResponse;

/// A secret can be restored for 7 to 30 days after its deletion; Terraform takes it for gone at once. One that is made
/// anew under the old name has another ARN (AWS Secrets Manager user guide, "Delete a secret", "What's in a secret").
final class SecretFates {

    /// By ARN or name.
    private static final Lookup<String, DescribeSecretResponse> SECRETS = Lookup.<String, DescribeSecretResponse>each(
                    "secretsmanager:DescribeSecret",
                    (aws, id) -> aws.client(SecretsManagerClient.class, SecretsManagerClient::builder)
                            .describeSecret(ask -> ask.secretId(id)))
            .absentOn("ResourceNotFoundException");

    private SecretFates() {}

    static Optional<Fate> of(Reads reads, DeclaredResource declared) {
        var arn = declared.text("id");
        var dying = reads.get(SECRETS, arn)
                .filter(secret -> secret.deletedDate() != null)
                .map(secret -> new Fate(
                        "pending_deletion",
                        "deleted at %s; secretsmanager:RestoreSecret brings it back while its recovery window lasts"
                                .formatted(secret.deletedDate())));
        return dying.or(() -> reads.get(SECRETS, declared.text("name"))
                .map(DescribeSecretResponse::arn)
                .filter(other -> !other.equals(arn))
                .map(other -> Fate.replaced("its name", List.of(other))));
    }
}
