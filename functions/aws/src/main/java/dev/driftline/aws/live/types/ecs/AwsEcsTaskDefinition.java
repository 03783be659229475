package dev.driftline.aws.live.types.ecs;

import dev.driftline.aws.live.kit.ResourceType;
import dev.driftline.aws.live.kit.Shape;
import dev.driftline.core.model.Value;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.ecs.model.DescribeTaskDefinitionResponse;
import software.amazon.awssdk.services.ecs.model.HostVolumeProperties;
import software.amazon.awssdk.services.ecs.model.KeyValuePair;
import software.amazon.awssdk.services.ecs.model.NetworkMode;
import software.amazon.awssdk.services.ecs.model.ProxyConfiguration;
import software.amazon.awssdk.services.ecs.model.TaskDefinition;

/// A revision of a task definition. It never changes, but it can be deregistered; a newer revision is no drift of this
/// one.
final class AwsEcsTaskDefinition {

    private static final Shape SHAPE = Shape.PLAIN
            .complete()
            .renamed("size_in_gi_b", "size_in_gib")
            .renamed("host", "host_path")
            .with("host_path", HostVolumeProperties.class, host -> Value.of(host.sourcePath()));

    private static final Set<NetworkMode> OWN_PORTS = Set.of(NetworkMode.AWSVPC, NetworkMode.HOST);

    static final ResourceType<DescribeTaskDefinitionResponse> TYPE = ResourceType.named("aws_ecs_task_definition")
            .identifiedBy("arn")
            .readBy(Ecs.TASK_DEFINITIONS)
            .attributes(
                    DescribeTaskDefinitionResponse::taskDefinition,
                    "cpu",
                    "execution_role_arn",
                    "ipc_mode",
                    "memory",
                    "pid_mode",
                    "requires_compatibilities",
                    "task_role_arn")
            .allComputed(DescribeTaskDefinitionResponse::taskDefinition, "network_mode")
            .attribute("container_definitions", told -> containers(told.taskDefinition()), ContainerJson.MEANING)
            .attribute(
                    "ephemeral_storage",
                    told -> SHAPE.single(told.taskDefinition().ephemeralStorage()))
            .attribute(
                    "inference_accelerator",
                    told -> SHAPE.set(told.taskDefinition().inferenceAccelerators()))
            .attribute(
                    "placement_constraints",
                    told -> SHAPE.set(told.taskDefinition().placementConstraints()))
            .attribute(
                    "proxy_configuration", told -> proxy(told.taskDefinition().proxyConfiguration()))
            .attribute(
                    "runtime_platform",
                    told -> SHAPE.single(told.taskDefinition().runtimePlatform()))
            .attribute("volume", told -> SHAPE.set(told.taskDefinition().volumes()))
            .tags(told -> Ecs.tags(told.tags()))
            .allIgnored("the identity", "arn", "arn_without_revision", "family", "id", "revision")
            .ignored("skip_destroy", "tells Terraform what to do on destroy; AWS knows nothing of it")
            .ignored("track_latest", "tells Terraform which revision to read; AWS knows nothing of it")
            .done();

    private AwsEcsTaskDefinition() {}

    private static Value containers(TaskDefinition task) {
        var containers = ContainerJson.of(task.containerDefinitions());
        return OWN_PORTS.contains(task.networkMode()) ? ContainerJson.withoutHostPorts(containers) : containers;
    }

    private static Value proxy(@Nullable ProxyConfiguration proxy) {
        return Value.single(
                proxy,
                told -> Value.block()
                        .with("container_name", Value.of(told.containerName()))
                        .with("type", Value.of(told.typeAsString()))
                        .with(
                                "properties",
                                Value.map(told.properties().stream()
                                        .collect(Collectors.toMap(
                                                KeyValuePair::name, KeyValuePair::value, (first, second) -> second)))));
    }
}
