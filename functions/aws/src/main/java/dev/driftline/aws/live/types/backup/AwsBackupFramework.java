package dev.driftline.aws.live.types.backup;

import dev.driftline.aws.live.kit.ResourceType;
import dev.driftline.aws.live.kit.Shape;
import dev.driftline.aws.live.kit.Verified;
import dev.driftline.aws.live.types.Tagged;
import dev.driftline.aws.live.types.Tagging;
import software.amazon.awssdk.services.backup.model.DescribeFrameworkResponse;

/// What backups are audited for.
final class AwsBackupFramework {

    private static final Shape SHAPE = Shape.PLAIN
            .complete()
            .renamed("control_name", "name")
            .renamed("control_input_parameters", "input_parameter")
            .renamed("parameter_name", "name")
            .renamed("parameter_value", "value")
            .renamed("control_scope", "scope");

    static final ResourceType<Tagged<DescribeFrameworkResponse>> TYPE = ResourceType.named("aws_backup_framework")
            .identifiedBy("name")
            .readBy(Tagged.by(BackupSettings.FRAMEWORKS, "name", Backup.TAGS))
            .needs(BackupSettings.FRAMEWORKS)
            .needs(Backup.TAGS)
            .needs(Tagging.TAGGED)
            .attribute("control", live -> SHAPE.set(live.thing().frameworkControls()))
            .attribute("description", live -> live.thing().frameworkDescription())
            .tags(Tagged::tags)
            .ignored("arn", "follows from the name and an id that AWS gives it")
            .ignored("creation_time", "changes only with the framework itself")
            .ignored("deployment_status", "changes by itself while AWS sets the framework up")
            .ignored("id", "the name, which is the identity")
            .ignored("name", "the identity")
            .ignored("status", "follows from what AWS Config records")
            .ignored("timeouts", "how long Terraform waits; AWS knows nothing of it")
            .verified(Verified.ANSWERS)
            .done();

    private AwsBackupFramework() {}
}
