package dev.driftline.aws.live.types.ssm;

import dev.driftline.aws.live.kit.Reads;
import dev.driftline.aws.live.kit.ResourceType;
import dev.driftline.core.model.DeclaredResource;
import dev.driftline.core.model.Value;
import java.util.Optional;
import software.amazon.awssdk.services.ssm.model.GetMaintenanceWindowResponse;

/// When instances may be worked on.
final class AwsSsmMaintenanceWindow {

    record Live(GetMaintenanceWindowResponse window, Value tags) {}

    static final ResourceType<Live> TYPE = ResourceType.named("aws_ssm_maintenance_window")
            .readBy(AwsSsmMaintenanceWindow::read)
            .needs(SsmWindows.WINDOWS)
            .needs(Ssm.TAGS)
            .attributes(
                    Live::window,
                    "allow_unassociated_targets",
                    "cutoff",
                    "description",
                    "duration",
                    "enabled",
                    "end_date",
                    "name",
                    "schedule",
                    "schedule_offset",
                    "schedule_timezone",
                    "start_date")
            .tags(Live::tags)
            .ignored("id", "the identity")
            .done();

    private AwsSsmMaintenanceWindow() {}

    private static Optional<Live> read(Reads reads, DeclaredResource declared) {
        var id = declared.text("id");
        var tagged = new Ssm.Tagged("MaintenanceWindow", id);
        reads.prefetch(Ssm.TAGS, tagged);
        return reads.get(SsmWindows.WINDOWS, id)
                .map(window -> new Live(window, reads.attempt(Ssm.TAGS, tagged).value(Value::map)));
    }
}
