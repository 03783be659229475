package dev.driftline.aws.live.types.elb;

import dev.driftline.aws.live.kit.ResourceType;
import dev.driftline.aws.live.kit.Verified;
import dev.driftline.core.model.Value;
import java.util.List;

/// Which policies a listener has.
final class AwsLoadBalancerListenerPolicy {

    static final ResourceType<List<String>> TYPE = ResourceType.named("aws_load_balancer_listener_policy")
            .readBy((reads, declared) -> reads.get(Elb.LOAD_BALANCERS, declared.text("load_balancer_name"))
                    .flatMap(balancer -> ElbPolicies.ofListener(balancer, declared.text("load_balancer_port")))
                    .filter(names -> !names.isEmpty()))
            .needs(Elb.LOAD_BALANCERS)
            .attribute("policy_names", names -> Value.set(names))
            .ignored("id", "made of the identity by Terraform")
            .ignored("load_balancer_name", "a part of the identity")
            .ignored("load_balancer_port", "a part of the identity")
            .ignored("triggers", "tells Terraform when to set the policies again; AWS knows nothing of it")
            .verified(Verified.ANSWERS)
            .done();

    private AwsLoadBalancerListenerPolicy() {}
}
