package dev.driftline.aws.live.types.pipes;

import dev.driftline.aws.live.kit.Shape;
import dev.driftline.core.model.Value;
import java.util.List;
import java.util.stream.Collectors;
import software.amazon.awssdk.services.pipes.model.PipeTargetEcsTaskParameters;
import software.amazon.awssdk.services.pipes.model.Tag;

/// What pipes call otherwise than Terraform.
final class PipeShapes {

    static final Shape SOURCE = Shape.PLAIN
            .complete()
            .renamed("active_mq_broker_parameters", "activemq_broker_parameters")
            .renamed("rabbit_mq_broker_parameters", "rabbitmq_broker_parameters")
            .renamed("dynamo_db_stream_parameters", "dynamodb_stream_parameters")
            .renamed("filters", "filter")
            .renamed("sasl_scram256_auth", "sasl_scram_256_auth")
            .renamed("sasl_scram512_auth", "sasl_scram_512_auth")
            .renamed("security_group", "security_groups");

    /// Batch has `container_overrides`, one structure, where ECS has a list of that name.
    private static final Shape ECS = Shape.PLAIN
            .complete()
            .ordered("command")
            .renamed("awsvpc_configuration", "aws_vpc_configuration")
            .renamed("placement_constraints", "placement_constraint")
            .renamed("container_overrides", "container_override")
            .renamed("environment_files", "environment_file")
            .renamed("resource_requirements", "resource_requirement")
            .renamed("inference_accelerator_overrides", "inference_accelerator_override")
            .renamed("size_in_gi_b", "size_in_gib")
            .with("tags", List.class, PipeShapes::tags);

    static final Shape TARGET = Shape.PLAIN
            .complete()
            .ordered("command", "path_parameter_values")
            .renamed("cloud_watch_logs_parameters", "cloudwatch_logs_parameters")
            .renamed("event_bridge_event_bus_parameters", "eventbridge_event_bus_parameters")
            .renamed("sage_maker_pipeline_parameters", "sagemaker_pipeline_parameters")
            .renamed("pipeline_parameter_list", "pipeline_parameter")
            .renamed("resource_requirements", "resource_requirement")
            .with("ecs_task_parameters", PipeTargetEcsTaskParameters.class, ECS::single);

    private PipeShapes() {}

    private static Value tags(List<?> tags) {
        return Value.map(tags.stream()
                .map(Tag.class::cast)
                .collect(Collectors.toMap(Tag::key, Tag::value, (first, second) -> second)));
    }
}
