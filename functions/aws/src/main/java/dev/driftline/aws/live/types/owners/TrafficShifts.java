package dev.driftline.aws.live.types.owners;

import dev.driftline.aws.live.kit.Reads;
import dev.driftline.core.compare.Difference;
import dev.driftline.core.model.DeclaredResource;
import dev.driftline.core.model.Value;
import dev.driftline.core.scan.LiveResources.Owner;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;

/// Where a listener sends traffic, while a CodeDeploy deployment group shifts the traffic of that listener.
///
/// Source: AWS CodeDeploy user guide, "Deployments on an Amazon ECS compute platform"; Terraform's
/// `aws_codedeploy_deployment_group`, `load_balancer_info.target_group_pair_info.prod_traffic_route.listener_arns`.
final class TrafficShifts implements Owners.Explainer {

    private static final Set<String> LISTENERS =
            Set.of("aws_lb_listener", "aws_alb_listener", "aws_lb_listener_rule", "aws_alb_listener_rule");

    private final Set<String> shifted = new LinkedHashSet<>();

    TrafficShifts(Collection<DeclaredResource> everything) {
        everything.stream()
                .filter(resource -> resource.type().equals("aws_codedeploy_deployment_group"))
                .forEach(group -> listeners(group.get("load_balancer_info")));
    }

    private void listeners(Value value) {
        value.elements().forEach(this::listeners);
        value.entries().forEach((name, field) -> {
            if (name.equals("listener_arns")) {
                field.elements().forEach(arn -> shifted.add(arn.asText()));
            } else {
                listeners(field);
            }
        });
    }

    @Override
    public Optional<Owner> of(Reads reads, DeclaredResource declared, Difference difference) {
        if (!LISTENERS.contains(declared.type())
                || !(difference.attribute().equals("default_action")
                        || difference.attribute().equals("action"))) {
            return Optional.empty();
        }
        return shifted.contains(declared.text("arn")) || shifted.contains(declared.text("listener_arn"))
                ? Optional.of(
                        new Owner("codedeploy", "a CodeDeploy deployment group shifts the traffic of this listener"))
                : Optional.empty();
    }
}
