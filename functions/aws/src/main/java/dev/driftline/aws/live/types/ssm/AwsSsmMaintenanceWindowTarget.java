package dev.driftline.aws.live.types.ssm;

import dev.driftline.aws.live.kit.ResourceType;
import dev.driftline.aws.live.kit.Verified;
import java.util.Optional;
import software.amazon.awssdk.services.ssm.model.MaintenanceWindowTarget;

/// On what the tasks of a maintenance window work.
final class AwsSsmMaintenanceWindowTarget {

    static final ResourceType<MaintenanceWindowTarget> TYPE = ResourceType.named("aws_ssm_maintenance_window_target")
            .readBy((reads, declared) -> reads.get(SsmWindows.TARGETS, declared.text("window_id"))
                    .flatMap(targets -> Optional.ofNullable(targets.get(declared.text("id")))))
            .needs(SsmWindows.TARGETS)
            .attributes(target -> target, "description", "name", "owner_information", "resource_type")
            .attribute("targets", target -> SsmWindows.targets(target.targets()))
            .ignored("id", "the identity")
            .ignored("window_id", "a part of the identity")
            .verified(Verified.ANSWERS)
            .done();

    private AwsSsmMaintenanceWindowTarget() {}
}
