package dev.driftline.aws.live.types.secretsmanager;

import static dev.driftline.aws.live.types.secretsmanager.SecretsManager.secrets;

import dev.driftline.aws.live.kit.Listing;
import java.util.List;

/// Secrets, without those that a service keeps for itself.
public final class SecretsListings {

    public static final List<Listing<?>> ALL = List.of(Listing.of("aws_secretsmanager_secret")
            .from(
                    "secretsmanager:ListSecrets",
                    aws -> secrets(aws).listSecretsPaginator().stream()
                            .flatMap(page -> page.secretList().stream())
                            .toList())
            .id(secret -> secret.arn())
            .label(secret -> secret.name())
            .tags(secret -> secret.tags())
            .without(secret -> secret.owningService() != null || secret.deletedDate() != null)
            .done());

    private SecretsListings() {}
}
