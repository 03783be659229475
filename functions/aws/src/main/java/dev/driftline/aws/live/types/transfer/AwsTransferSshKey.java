package dev.driftline.aws.live.types.transfer;

import dev.driftline.aws.live.kit.Reads;
import dev.driftline.aws.live.kit.ResourceType;
import dev.driftline.aws.live.kit.Verified;
import dev.driftline.core.compare.Meaning;
import dev.driftline.core.model.DeclaredResource;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import software.amazon.awssdk.services.transfer.model.SshPublicKey;

/// A key by which a user may come in.
final class AwsTransferSshKey {

    /// What follows the key is a remark, which AWS may not keep (RFC 4253, section 6.6; OpenSSH's file format).
    private static final Meaning KEY = Meaning.eachText(
            text -> Stream.of(text.strip().split("\\s+", -1)).limit(2).collect(Collectors.joining(" ")));

    static final ResourceType<SshPublicKey> TYPE = ResourceType.named("aws_transfer_ssh_key")
            .readBy(AwsTransferSshKey::read)
            .needs(Transfer.USERS)
            .attribute("body", SshPublicKey::sshPublicKeyBody, KEY)
            .ignored("id", "the identity")
            .ignored("server_id", "a part of the identity")
            .ignored("user_name", "a part of the identity")
            .verified(Verified.ANSWERS)
            .done();

    private AwsTransferSshKey() {}

    /// The id is `server/user/key`.
    private static Optional<SshPublicKey> read(Reads reads, DeclaredResource declared) {
        var id = declared.text("id");
        var key = id.substring(id.lastIndexOf('/') + 1);
        return reads
                .get(Transfer.USERS, new Transfer.User(declared.text("server_id"), declared.text("user_name")))
                .stream()
                .flatMap(user -> user.sshPublicKeys().stream())
                .filter(own -> key.equals(own.sshPublicKeyId()))
                .findFirst();
    }
}
