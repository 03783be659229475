package dev.driftline.aws.live.types.fates;

import dev.driftline.aws.live.kit.Lookup;
import dev.driftline.aws.live.kit.Reads;
import dev.driftline.core.model.DeclaredResource;
import dev.driftline.core.scan.LiveResources.Fate;
import java.util.Optional;
import software.amazon.awssdk.services.kms.KmsClient;
import software.amazon.awssdk.services.kms.model.KeyMetadata;

/// A key waits for 7 to 30 days before it is deleted, and cannot be used meanwhile; until then the deletion can be
/// cancelled (AWS KMS developer guide, "Deleting AWS KMS keys"). Terraform takes such a key for gone, and so does a
/// scan.
final class KeyFates {

    private static final Lookup<String, KeyMetadata> KEYS = Lookup.<String, KeyMetadata>each(
                    "kms:DescribeKey",
                    (aws, id) -> aws.client(KmsClient.class, KmsClient::builder)
                            .describeKey(ask -> ask.keyId(id))
                            .keyMetadata())
            .absentOn("NotFoundException");

    private KeyFates() {}

    static Optional<Fate> of(Reads reads, DeclaredResource declared) {
        var id = declared.text("id");
        return reads.get(KEYS, id.substring(id.lastIndexOf('/') + 1))
                .filter(key -> key.deletionDate() != null)
                .map(key -> new Fate(
                        "pending_deletion",
                        "KMS deletes it on %s; kms:CancelKeyDeletion keeps it".formatted(key.deletionDate())));
    }
}
