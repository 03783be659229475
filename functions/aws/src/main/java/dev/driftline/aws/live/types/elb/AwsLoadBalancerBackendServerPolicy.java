package dev.driftline.aws.live.types.elb;

import dev.driftline.aws.live.kit.Reads;
import dev.driftline.aws.live.kit.ResourceType;
import dev.driftline.aws.live.kit.Verified;
import dev.driftline.core.model.DeclaredResource;
import dev.driftline.core.model.Value;
import java.util.Optional;
import software.amazon.awssdk.services.elasticloadbalancing.model.BackendServerDescription;

/// Which policies a port of the instances has.
final class AwsLoadBalancerBackendServerPolicy {

    static final ResourceType<BackendServerDescription> TYPE = ResourceType.named(
                    "aws_load_balancer_backend_server_policy")
            .readBy(AwsLoadBalancerBackendServerPolicy::read)
            .needs(Elb.LOAD_BALANCERS)
            .attribute("policy_names", port -> Value.set(port.policyNames()))
            .ignored("id", "made of the identity by Terraform")
            .ignored("instance_port", "a part of the identity")
            .ignored("load_balancer_name", "a part of the identity")
            .verified(Verified.ANSWERS)
            .done();

    private AwsLoadBalancerBackendServerPolicy() {}

    private static Optional<BackendServerDescription> read(Reads reads, DeclaredResource declared) {
        return reads.get(Elb.LOAD_BALANCERS, declared.text("load_balancer_name")).stream()
                .flatMap(balancer -> balancer.backendServerDescriptions().stream())
                .filter(port -> declared.text("instance_port").equals(String.valueOf(port.instancePort())))
                .findFirst();
    }
}
