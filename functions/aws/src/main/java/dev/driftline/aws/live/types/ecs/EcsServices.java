package dev.driftline.aws.live.types.ecs;

import dev.driftline.aws.live.kit.Shape;
import dev.driftline.core.compare.Meaning;
import dev.driftline.core.model.Value;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.ecs.model.AssignPublicIp;
import software.amazon.awssdk.services.ecs.model.Deployment;
import software.amazon.awssdk.services.ecs.model.DeploymentConfiguration;
import software.amazon.awssdk.services.ecs.model.DeploymentControllerType;
import software.amazon.awssdk.services.ecs.model.NetworkConfiguration;
import software.amazon.awssdk.services.ecs.model.SchedulingStrategy;
import software.amazon.awssdk.services.ecs.model.Service;
import software.amazon.awssdk.services.ecs.model.ServiceConnectConfiguration;

/// Descriptions of services in the spelling of a state.
final class EcsServices {

    static final Shape SHAPE = Shape.PLAIN
            .complete()
            .ordered("secret_option", "service", "client_alias")
            .renamed("load_balancer_name", "elb_name")
            .renamed("services", "service")
            .renamed("client_aliases", "client_alias")
            .renamed("secret_options", "secret_option")
            .renamed("issuer_certificate_authority", "issuer_cert_authority");

    /// Written by ARN, by family and revision, or by family alone; AWS answers the ARN.
    static final Meaning TASK_DEFINITION = sides -> {
        var declared = sides.declared().asText();
        var live = sides.live().asText();
        if (live.isEmpty()) {
            return new Meaning.Sides(sides.declared(), sides.declared());
        }
        if (declared.startsWith("arn:")) {
            return sides;
        }
        var named = Ecs.name(live);
        return new Meaning.Sides(
                sides.declared(), Value.of(declared.contains(":") ? named : named.replaceFirst(":.*", "")));
    };

    /// Written by ARN or by name. A provider's way of naming the service-linked role is the first part of its path.
    static final Meaning ROLE = sides -> {
        var declared = sides.declared().asText();
        var live = sides.live().asText();
        var linked = declared.equals("aws-service-role") && live.contains("/aws-service-role/");
        return declared.startsWith("arn:") || live.isEmpty()
                ? sides
                : new Meaning.Sides(Value.of(Ecs.name(declared)), linked ? sides.declared() : Value.of(Ecs.name(live)));
    };

    /// `host` is another word for `instanceId`, and `cpu` is answered in capitals.
    static final Meaning PLACEMENT = Meaning.field("field", Meaning.eachText(field -> {
        var lower = field.toLowerCase(Locale.ROOT);
        return lower.equals("host") ? "instanceid" : lower;
    }));

    /// The provider keeps what the configuration says, and AWS fills in the rest; a namespace's name is answered by its
    /// ARN.
    static final Meaning CONFIGURED =
            sides -> new Meaning.Sides(sides.declared(), configured(sides.declared(), sides.live()));

    private EcsServices() {}

    static Value network(@Nullable NetworkConfiguration network) {
        return Value.single(
                network == null ? null : network.awsvpcConfiguration(),
                vpc -> Value.block()
                        .with("assign_public_ip", Value.of(vpc.assignPublicIp() == AssignPublicIp.ENABLED))
                        .with("security_groups", Value.set(vpc.securityGroups()))
                        .with("subnets", Value.set(vpc.subnets())));
    }

    static @Nullable Object deployment(Service service, Function<DeploymentConfiguration, @Nullable Object> part) {
        var configuration = service.deploymentConfiguration();
        return configuration == null ? null : part.apply(configuration);
    }

    /// What places a task on every instance follows their number.
    static @Nullable Integer desiredCount(Service service) {
        return service.schedulingStrategy() == SchedulingStrategy.DAEMON ? null : service.desiredCount();
    }

    static DeploymentControllerType controller(Service service) {
        var controller = service.deploymentController();
        return controller == null || controller.type() == null ? DeploymentControllerType.ECS : controller.type();
    }

    /// Whether another service decides which revision runs and which target group it serves (CodeDeploy's blue
    /// and green, task sets of an external controller).
    static boolean isDeployedByOthers(Service service) {
        return controller(service) != DeploymentControllerType.ECS;
    }

    static Value serviceConnect(Service service) {
        return service.deployments().stream()
                .filter(deployment -> "PRIMARY".equals(deployment.status()))
                .findFirst()
                .flatMap(EcsServices::connected)
                .map(SHAPE::single)
                .orElse(Value.absent());
    }

    private static Optional<ServiceConnectConfiguration> connected(Deployment deployment) {
        return Optional.ofNullable(deployment.serviceConnectConfiguration());
    }

    private static Value configured(Value declared, Value live) {
        if (live instanceof Value.Block(var fields) && !declared.entries().isEmpty()) {
            var kept = new LinkedHashMap<String, Value>();
            fields.forEach((name, value) -> {
                var said = declared.entries().getOrDefault(name, Value.absent());
                var named = name.equals("namespace") && !said.asText().startsWith("arn:");
                if (!said.isEmpty() && !named) {
                    kept.put(name, configured(said, value));
                }
            });
            return new Value.Block(kept);
        }
        if (live instanceof Value.ListOf(var elements)
                && elements.size() == declared.elements().size()) {
            var left = declared.elements().iterator();
            return live.mapElements(element -> configured(left.next(), element));
        }
        return live;
    }
}
