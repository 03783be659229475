package dev.driftline.aws.live.types.ecs;

import dev.driftline.aws.live.kit.Reads;
import dev.driftline.core.model.DeclaredResource;
import dev.driftline.core.model.LiveRead;
import dev.driftline.core.model.Value;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import software.amazon.awssdk.services.ecs.model.DeploymentControllerType;
import software.amazon.awssdk.services.ecs.model.Service;
import software.amazon.awssdk.services.ecs.model.TaskSet;

/// The task set of a service that serves its production traffic and that CodeDeploy made.
///
/// Source: Amazon ECS API reference, TaskSet: `startedBy` is then CODE_DEPLOY, and `externalId` the deployment's id.
///
/// @param deployment its id in CodeDeploy
/// @param attributes in the spelling of a state
public record DeployedTaskSet(String deployment, Map<String, Value> attributes) {

    private static final Set<String> DECIDED = Set.of(
            "capacity_provider_strategy", "launch_type", "load_balancer", "network_configuration", "platform_version");

    /// Whether a deployment says what the service's attribute is.
    public static boolean decides(String attribute) {
        return DECIDED.contains(attribute);
    }

    /// Empty where another controller deploys the service, or its owner did.
    public static Optional<DeployedTaskSet> of(Reads reads, DeclaredResource declared) {
        return reads.attempt(Ecs.SERVICES, Ecs.service(declared)) instanceof LiveRead.Present<Service>(var service)
                        && EcsServices.controller(service) == DeploymentControllerType.CODE_DEPLOY
                ? service.taskSets().stream()
                        .filter(set -> "PRIMARY".equals(set.status()) && "CODE_DEPLOY".equals(set.startedBy()))
                        .findFirst()
                        .map(DeployedTaskSet::of)
                : Optional.empty();
    }

    private static DeployedTaskSet of(TaskSet set) {
        return new DeployedTaskSet(
                Objects.requireNonNullElse(set.externalId(), ""),
                Map.of(
                        "capacity_provider_strategy",
                        EcsServices.SHAPE.set(set.capacityProviderStrategy()),
                        "launch_type",
                        Value.of(set.launchTypeAsString()),
                        "load_balancer",
                        EcsServices.SHAPE.set(set.loadBalancers()),
                        "network_configuration",
                        EcsServices.network(set.networkConfiguration()),
                        "platform_version",
                        Value.of(set.platformVersion())));
    }

    /// What it has of the attribute.
    public Value get(String attribute) {
        return attributes.getOrDefault(attribute, Value.absent());
    }
}
