package dev.driftline.aws.live.types.ecs;

import static java.util.Map.entry;

import dev.driftline.aws.live.kit.ResourceType;
import java.util.Map;
import java.util.function.Supplier;

/// The resource types of ECS.
public final class EcsTypes {

    public static final Map<String, Supplier<ResourceType<?>>> ALL = Map.ofEntries(
            entry("aws_ecs_account_setting_default", () -> AwsEcsAccountSettingDefault.TYPE),
            entry("aws_ecs_capacity_provider", () -> AwsEcsCapacityProvider.TYPE),
            entry("aws_ecs_cluster", () -> AwsEcsCluster.TYPE),
            entry("aws_ecs_cluster_capacity_providers", () -> AwsEcsClusterCapacityProviders.TYPE),
            entry("aws_ecs_service", () -> AwsEcsService.TYPE),
            entry("aws_ecs_task_definition", () -> AwsEcsTaskDefinition.TYPE));

    private EcsTypes() {}
}
