package dev.driftline.aws.live.types.rds;

import static dev.driftline.aws.live.types.rds.Rds.rds;

import dev.driftline.aws.live.kit.Lookup;
import dev.driftline.aws.live.kit.ResourceType;
import dev.driftline.aws.live.kit.Verified;
import software.amazon.awssdk.services.rds.model.DBInstanceAutomatedBackup;

/// Backups of an instance that are kept in another region than its own.
final class AwsDbInstanceAutomatedBackupsReplication {

    /// By ARN.
    static final Lookup<String, DBInstanceAutomatedBackup> BACKUPS = Lookup.<String, DBInstanceAutomatedBackup>each(
                    "rds:DescribeDBInstanceAutomatedBackups",
                    (aws, arn) -> rds(aws)
                            .describeDBInstanceAutomatedBackups(ask -> ask.dbInstanceAutomatedBackupsArn(arn))
                            .dbInstanceAutomatedBackups()
                            .stream()
                            .findFirst()
                            .orElse(null))
            .absentOn("DBInstanceAutomatedBackupNotFound");

    static final ResourceType<DBInstanceAutomatedBackup> TYPE = ResourceType.named(
                    "aws_db_instance_automated_backups_replication")
            .readBy(BACKUPS)
            .computed("kms_key_id", DBInstanceAutomatedBackup::kmsKeyId)
            .attribute("retention_period", DBInstanceAutomatedBackup::backupRetentionPeriod)
            .attribute("source_db_instance_arn", DBInstanceAutomatedBackup::dbInstanceArn)
            .ignored("id", "the identity")
            .ignored("pre_signed_url", "only read when Terraform starts the replication")
            .ignored("timeouts", "how long Terraform waits; AWS knows nothing of it")
            .verified(Verified.ANSWERS)
            .done();

    private AwsDbInstanceAutomatedBackupsReplication() {}
}
