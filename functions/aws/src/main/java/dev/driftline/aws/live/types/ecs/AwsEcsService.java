package dev.driftline.aws.live.types.ecs;

import static dev.driftline.aws.live.types.ecs.EcsServices.SHAPE;
import static dev.driftline.aws.live.types.ecs.EcsServices.deployment;

import dev.driftline.aws.live.kit.ResourceType;
import dev.driftline.core.compare.Meaning;
import dev.driftline.core.model.Value;
import software.amazon.awssdk.services.ecs.model.DeploymentConfiguration;
import software.amazon.awssdk.services.ecs.model.Service;

/// A service: so many tasks of a task definition.
final class AwsEcsService {

    static final ResourceType<Service> TYPE = ResourceType.named("aws_ecs_service")
            .readBy((reads, declared) -> reads.get(Ecs.SERVICES, Ecs.service(declared)))
            .needs(Ecs.SERVICES)
            .attributes(
                    service -> service,
                    "enable_ecs_managed_tags",
                    "enable_execute_command",
                    "health_check_grace_period_seconds",
                    "scheduling_strategy")
            .allComputed(service -> service, "launch_type", "platform_version")
            .attribute("alarms", service -> deployment(service, of -> SHAPE.single(of.alarms())))
            .attribute("capacity_provider_strategy", service -> SHAPE.set(service.capacityProviderStrategy()))
            .attribute(
                    "deployment_circuit_breaker",
                    service -> deployment(service, of -> SHAPE.single(of.deploymentCircuitBreaker())))
            .attribute(
                    "deployment_controller",
                    service -> Value.single(Value.block()
                            .with(
                                    "type",
                                    Value.of(EcsServices.controller(service).toString()))),
                    Meaning.unsetIs(Value.single(Value.block().with("type", Value.of("ECS")))))
            .attribute(
                    "deployment_maximum_percent",
                    service -> deployment(service, DeploymentConfiguration::maximumPercent),
                    Meaning.whereTold())
            .attribute(
                    "deployment_minimum_healthy_percent",
                    service -> deployment(service, DeploymentConfiguration::minimumHealthyPercent),
                    Meaning.whereTold())
            .attribute("desired_count", EcsServices::desiredCount, Meaning.whereTold())
            .computed("iam_role", Service::roleArn, EcsServices.ROLE)
            .attribute("load_balancer", service -> SHAPE.set(service.loadBalancers()))
            .attribute("network_configuration", service -> EcsServices.network(service.networkConfiguration()))
            .attribute(
                    "ordered_placement_strategy",
                    service -> SHAPE.list(service.placementStrategy()),
                    EcsServices.PLACEMENT)
            .attribute("placement_constraints", service -> SHAPE.set(service.placementConstraints()))
            .attribute("propagate_tags", Service::propagateTagsAsString, Meaning.unsetIs("NONE"))
            .attribute("service_connect_configuration", EcsServices::serviceConnect, EcsServices.CONFIGURED)
            .attribute("service_registries", service -> SHAPE.set(service.serviceRegistries()))
            .attribute(
                    "task_definition",
                    service -> EcsServices.isDeployedByOthers(service) ? null : service.taskDefinition(),
                    EcsServices.TASK_DEFINITION)
            .tags(service -> Ecs.tags(service.tags()))
            .allIgnored("the identity", "cluster", "id", "name")
            .allIgnored(
                    "tells Terraform what to do on update; AWS knows nothing of it",
                    "force_new_deployment",
                    "triggers",
                    "wait_for_steady_state")
            .ignored("timeouts", "how long Terraform waits; AWS knows nothing of it")
            .done();

    private AwsEcsService() {}
}
