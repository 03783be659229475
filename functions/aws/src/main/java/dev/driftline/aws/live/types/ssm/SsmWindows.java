package dev.driftline.aws.live.types.ssm;

import static dev.driftline.aws.live.types.ssm.Ssm.ssm;

import dev.driftline.aws.live.kit.Lookup;
import dev.driftline.core.model.Value;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import software.amazon.awssdk.services.ssm.model.GetMaintenanceWindowResponse;
import software.amazon.awssdk.services.ssm.model.GetMaintenanceWindowTaskResponse;
import software.amazon.awssdk.services.ssm.model.MaintenanceWindowTarget;
import software.amazon.awssdk.services.ssm.model.Target;

/// Maintenance windows, their targets and tasks.
final class SsmWindows {

    private static final String NONE = "DoesNotExistException";

    record Task(String window, String id) {}

    /// By id.
    static final Lookup<String, GetMaintenanceWindowResponse> WINDOWS =
            Lookup.<String, GetMaintenanceWindowResponse>each(
                            "ssm:GetMaintenanceWindow",
                            (aws, id) -> ssm(aws).getMaintenanceWindow(ask -> ask.windowId(id)))
                    .absentOn(NONE);

    /// By id of the window: its targets by their ids.
    static final Lookup<String, Map<String, MaintenanceWindowTarget>> TARGETS =
            Lookup.<String, Map<String, MaintenanceWindowTarget>>each(
                            "ssm:DescribeMaintenanceWindowTargets",
                            (aws, window) ->
                                    ssm(aws)
                                            .describeMaintenanceWindowTargetsPaginator(ask -> ask.windowId(window))
                                            .stream()
                                            .flatMap(page -> page.targets().stream())
                                            .collect(Collectors.toMap(
                                                    MaintenanceWindowTarget::windowTargetId,
                                                    Function.identity(),
                                                    (first, second) -> second)))
                    .absentOn(NONE);

    /// What runs in a window; the listing of all tasks leaves out with what.
    static final Lookup<Task, GetMaintenanceWindowTaskResponse> TASKS =
            Lookup.<Task, GetMaintenanceWindowTaskResponse>each(
                            "ssm:GetMaintenanceWindowTask",
                            (aws, of) -> ssm(aws).getMaintenanceWindowTask(
                                            ask -> ask.windowId(of.window()).windowTaskId(of.id())))
                    .absentOn(NONE);

    private SsmWindows() {}

    static Value targets(List<Target> targets) {
        return Value.set(
                targets,
                target -> Value.block().with("key", Value.of(target.key())).with("values", Value.set(target.values())));
    }
}
