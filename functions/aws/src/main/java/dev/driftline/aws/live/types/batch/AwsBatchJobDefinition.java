package dev.driftline.aws.live.types.batch;

import dev.driftline.aws.live.kit.ResourceType;
import dev.driftline.aws.live.kit.Shape;
import dev.driftline.aws.live.types.ecs.ContainerJson;
import dev.driftline.core.compare.Meaning;
import dev.driftline.core.model.Value;
import software.amazon.awssdk.services.batch.model.JobDefinition;

/// A revision of a job definition. It never changes, but it can be deregistered; a newer revision is no drift of this
/// one.
final class AwsBatchJobDefinition {

    private static final Shape SHAPE = Shape.PLAIN
            .complete()
            .ordered("args", "command")
            .renamed("read_only_root_filesystem", "read_only_root_file_system");

    static final ResourceType<JobDefinition> TYPE = ResourceType.named("aws_batch_job_definition")
            .identifiedBy("arn")
            .readBy(Batch.JOB_DEFINITIONS)
            .attributes(
                    definition -> definition,
                    "parameters",
                    "platform_capabilities",
                    "propagate_tags",
                    "scheduling_priority",
                    "type")
            .attribute(
                    "container_properties",
                    definition -> ContainerJson.of(definition.containerProperties()),
                    ContainerJson.MEANING)
            .attribute("eks_properties", definition -> SHAPE.single(definition.eksProperties()))
            .attribute(
                    "node_properties",
                    definition -> ContainerJson.of(definition.nodeProperties()),
                    ContainerJson.MEANING)
            .attribute(
                    "retry_strategy",
                    definition -> SHAPE.ordered("evaluate_on_exit").single(definition.retryStrategy()),
                    Meaning.field("evaluate_on_exit", Meaning.field("action", Meaning.caseless())))
            .attribute("timeout", definition -> SHAPE.single(definition.timeout()))
            .tags(definition -> Value.map(Batch.tags(definition.tags())))
            .allIgnored("the identity", "arn", "arn_prefix", "id", "name", "revision")
            .ignored("deregister_on_new_revision", "tells Terraform what to do on update; AWS knows nothing of it")
            .done();

    private AwsBatchJobDefinition() {}
}
