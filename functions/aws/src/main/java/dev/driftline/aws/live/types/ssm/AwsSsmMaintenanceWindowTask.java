package dev.driftline.aws.live.types.ssm;

import dev.driftline.aws.live.kit.ResourceType;
import dev.driftline.aws.live.kit.Shape;
import dev.driftline.aws.live.kit.Verified;
import dev.driftline.core.model.DeclaredResource;
import dev.driftline.core.model.Value;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import software.amazon.awssdk.services.ssm.model.GetMaintenanceWindowTaskResponse;

/// What is done in a maintenance window.
final class AwsSsmMaintenanceWindowTask {

    private static final Shape SHAPE = Shape.PLAIN
            .complete()
            .renamed("automation", "automation_parameters")
            .renamed("lambda", "lambda_parameters")
            .renamed("run_command", "run_command_parameters")
            .renamed("step_functions", "step_functions_parameters")
            .renamed("cloud_watch_output_config", "cloudwatch_config")
            .renamed("cloud_watch_log_group_name", "cloudwatch_log_group_name")
            .renamed("cloud_watch_output_enabled", "cloudwatch_output_enabled")
            .renamed("output_s3_bucket_name", "output_s3_bucket")
            .renamed("parameters", "parameter")
            .with("parameter", Map.class, AwsSsmMaintenanceWindowTask::parameters);

    static final ResourceType<GetMaintenanceWindowTaskResponse> TYPE = ResourceType.named(
                    "aws_ssm_maintenance_window_task")
            .readBy((reads, declared) -> reads.get(SsmWindows.TASKS, key(declared)))
            .needs(SsmWindows.TASKS)
            .attributes(task -> task, "cutoff_behavior", "description", "name", "priority", "task_arn", "task_type")
            .allComputed(task -> task, "max_concurrency", "max_errors", "service_role_arn")
            .attribute("targets", task -> SsmWindows.targets(task.targets()))
            // A function's payload and a state machine's input may hold secrets.
            .sensitive("task_invocation_parameters", task -> SHAPE.single(task.taskInvocationParameters()))
            .ignored("arn", "follows from the id, which is the identity")
            .ignored("id", "the identity")
            .ignored("window_id", "a part of the identity")
            .ignored("window_task_id", "the identity")
            .verified(Verified.ANSWERS)
            .done();

    private AwsSsmMaintenanceWindowTask() {}

    private static SsmWindows.Task key(DeclaredResource declared) {
        var task = declared.text("window_task_id");
        return new SsmWindows.Task(declared.text("window_id"), task.isEmpty() ? declared.text("id") : task);
    }

    private static Value parameters(Map<?, ?> parameters) {
        var blocks = new ArrayList<Value>();
        parameters.forEach((name, values) -> blocks.add(Value.block()
                .with("name", Value.of(name))
                .with("values", values instanceof List<?> texts ? Value.list(texts) : Value.absent())));
        return new Value.SetOf(blocks);
    }
}
