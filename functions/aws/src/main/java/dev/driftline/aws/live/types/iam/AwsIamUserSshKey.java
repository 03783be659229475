package dev.driftline.aws.live.types.iam;

import static dev.driftline.aws.live.types.iam.Iam.iam;

import dev.driftline.aws.live.kit.Lookup;
import dev.driftline.aws.live.kit.Reads;
import dev.driftline.aws.live.kit.ResourceType;
import dev.driftline.core.compare.Meaning;
import dev.driftline.core.model.DeclaredResource;
import java.util.Optional;
import software.amazon.awssdk.services.iam.model.SSHPublicKey;

/// A public key with which a user reaches CodeCommit.
final class AwsIamUserSshKey {

    /// @param encoding in which IAM is to answer: `SSH` or `PEM`
    private record Key(String user, String id, String encoding) {}

    private static final Lookup<Key, SSHPublicKey> KEYS = Lookup.<Key, SSHPublicKey>each(
                    "iam:GetSSHPublicKey",
                    (aws, key) -> iam(aws).getSSHPublicKey(ask -> ask.userName(key.user())
                                    .sshPublicKeyId(key.id())
                                    .encoding(key.encoding()))
                            .sshPublicKey())
            .global()
            .absentOn(Iam.NO_SUCH_ENTITY);

    /// `ssh-rsa AAAA… comment`: the comment is no part of the key (RFC 4253, section 6.6, and the OpenSSH manual).
    private static final Meaning WITHOUT_COMMENT =
            Meaning.eachText(key -> key.strip().replaceFirst("^(ssh-\\S+)\\s+(\\S+).*", "$1 $2"));

    static final ResourceType<SSHPublicKey> TYPE = ResourceType.named("aws_iam_user_ssh_key")
            .identifiedBy("ssh_public_key_id")
            .readBy(AwsIamUserSshKey::read)
            .needs(KEYS)
            .attribute("public_key", SSHPublicKey::sshPublicKeyBody, WITHOUT_COMMENT.then(Pem.MEANING))
            .computed("fingerprint", SSHPublicKey::fingerprint)
            .computed("status", SSHPublicKey::statusAsString)
            .ignored("encoding", "how Terraform asks for the key; IAM keeps one key for both encodings")
            .ignored("id", "the key's id, which is the identity")
            .ignored("ssh_public_key_id", "the identity")
            .ignored("username", "a part of the identity")
            .done();

    private AwsIamUserSshKey() {}

    private static Optional<SSHPublicKey> read(Reads reads, DeclaredResource declared) {
        return reads.get(
                KEYS,
                new Key(declared.text("username"), declared.text("ssh_public_key_id"), declared.text("encoding")));
    }
}
