package dev.driftline.aws.live.types.owners;

import dev.driftline.aws.live.kit.Lookup;
import dev.driftline.aws.live.kit.Reads;
import dev.driftline.core.compare.Difference;
import dev.driftline.core.model.DeclaredResource;
import dev.driftline.core.model.LiveRead;
import dev.driftline.core.scan.LiveResources.Owner;
import java.util.Collection;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import software.amazon.awssdk.services.secretsmanager.SecretsManagerClient;

/// The version of a secret that rotates: every rotation makes a new one and moves the stages to it.
///
/// Source: AWS Secrets Manager user guide, "Rotate AWS Secrets Manager secrets".
final class Rotations implements Owners.Explainer {

    private static final Set<String> MOVED = Set.of("version_id", "version_stages", "secret_string", "secret_binary");

    private static final Lookup<String, Boolean> ROTATING = Lookup.<String, Boolean>each(
                    "secretsmanager:DescribeSecret",
                    (aws, id) -> aws.client(SecretsManagerClient.class, SecretsManagerClient::builder)
                            .describeSecret(ask -> ask.secretId(id))
                            .rotationEnabled())
            .absentOn("ResourceNotFoundException");

    private final Set<String> rotating;

    Rotations(Collection<DeclaredResource> everything) {
        this.rotating = everything.stream()
                .filter(resource -> resource.type().equals("aws_secretsmanager_secret_rotation"))
                .map(rotation -> rotation.text("secret_id"))
                .collect(Collectors.toSet());
    }

    @Override
    public Optional<Owner> of(Reads reads, DeclaredResource declared, Difference difference) {
        var secret = declared.text("secret_id");
        return declared.type().equals("aws_secretsmanager_secret_version")
                        && MOVED.contains(difference.attribute())
                        && (rotating.contains(secret) || isOn(reads.attempt(ROTATING, secret)))
                ? Optional.of(new Owner("rotation", "the secret rotates by itself"))
                : Optional.empty();
    }

    private static boolean isOn(LiveRead<Boolean> rotation) {
        return rotation instanceof LiveRead.Present<Boolean>(var on) && on;
    }
}
