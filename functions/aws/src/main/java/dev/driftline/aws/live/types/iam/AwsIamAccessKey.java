package dev.driftline.aws.live.types.iam;

import static dev.driftline.aws.live.types.iam.Iam.iam;

import dev.driftline.aws.live.kit.Lookup;
import dev.driftline.aws.live.kit.Reads;
import dev.driftline.aws.live.kit.ResourceType;
import dev.driftline.core.compare.Meaning;
import dev.driftline.core.model.DeclaredResource;
import java.util.List;
import java.util.Optional;
import software.amazon.awssdk.services.iam.model.AccessKeyMetadata;

/// An access key of a user: whether it is there and in use. AWS tells its secret to nobody.
final class AwsIamAccessKey {

    /// By user name.
    static final Lookup<String, List<AccessKeyMetadata>> KEYS = Lookup.<String, List<AccessKeyMetadata>>each(
                    "iam:ListAccessKeys",
                    (aws, user) ->
                            iam(aws).listAccessKeysPaginator(ask -> ask.userName(user)).accessKeyMetadata().stream()
                                    .toList())
            .global()
            .absentOn(Iam.NO_SUCH_ENTITY);

    private static final String SECRET = "AWS tells it only when the key is made";

    static final ResourceType<AccessKeyMetadata> TYPE = ResourceType.named("aws_iam_access_key")
            .readBy(AwsIamAccessKey::read)
            .needs(KEYS)
            .attribute("status", AccessKeyMetadata::statusAsString, Meaning.unsetIs("Active"))
            .ignored("create_date", "set once by AWS; another key has another id")
            .ignored("encrypted_secret", SECRET)
            .ignored("encrypted_ses_smtp_password_v4", SECRET)
            .ignored("id", "the identity")
            .ignored("key_fingerprint", "of the PGP key that Terraform encrypted the secret with")
            .ignored("pgp_key", "what Terraform encrypts the secret with; AWS knows nothing of it")
            .ignored("secret", SECRET)
            .ignored("ses_smtp_password_v4", "made from the secret by Terraform")
            .ignored("user", "a part of the identity")
            .done();

    private AwsIamAccessKey() {}

    private static Optional<AccessKeyMetadata> read(Reads reads, DeclaredResource declared) {
        return reads.get(KEYS, declared.text("user"))
                .flatMap(keys -> keys.stream()
                        .filter(key -> declared.text("id").equals(key.accessKeyId()))
                        .findFirst());
    }
}
