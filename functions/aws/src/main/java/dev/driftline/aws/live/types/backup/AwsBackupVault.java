package dev.driftline.aws.live.types.backup;

import dev.driftline.aws.live.kit.Reads;
import dev.driftline.aws.live.kit.ResourceType;
import dev.driftline.aws.live.types.Tagging;
import dev.driftline.aws.live.types.kms.KmsKeyNames;
import dev.driftline.core.model.DeclaredResource;
import dev.driftline.core.model.Value;
import java.util.Optional;
import software.amazon.awssdk.services.backup.model.BackupVaultListMember;

/// Where backups are kept.
final class AwsBackupVault {

    record Live(BackupVaultListMember vault, Value tags) {}

    static final ResourceType<Live> TYPE = ResourceType.named("aws_backup_vault")
            .identifiedBy("name")
            .readBy(AwsBackupVault::read)
            .needs(Backup.VAULTS)
            .needs(Backup.TAGS)
            .needs(Tagging.TAGGED)
            .computed("kms_key_arn", live -> live.vault().encryptionKeyArn(), KmsKeyNames.MEANING)
            .tags(Live::tags)
            .ignored("arn", "follows from the name, which is the identity")
            .ignored("force_destroy", "tells Terraform what to do on destroy; AWS knows nothing of it")
            .ignored("id", "the name, which is the identity")
            .ignored("name", "the identity")
            .ignored("recovery_points", "changes with every backup")
            .ignored("timeouts", "how long Terraform waits; AWS knows nothing of it")
            .done();

    private AwsBackupVault() {}

    private static Optional<Live> read(Reads reads, DeclaredResource declared) {
        var arn = declared.text("arn");
        reads.prefetch(Tagging.TAGGED, arn);
        return Backup.vault(reads, declared.text("name"))
                .map(vault -> new Live(vault, Tagging.tags(reads, declared, arn, Backup.TAGS)));
    }
}
