package dev.driftline.aws.live.types.elb;

import dev.driftline.aws.live.kit.Reads;
import dev.driftline.aws.live.kit.ResourceType;
import dev.driftline.aws.live.kit.Verified;
import dev.driftline.core.model.DeclaredResource;
import dev.driftline.core.model.Value;
import java.util.List;
import java.util.Optional;
import software.amazon.awssdk.services.elasticloadbalancing.model.BackendServerDescription;

/// To which ports of the instances the client's address is passed on: a setting of the load balancer, which is there as
/// long as that is, for no port at least (as the provider reads it).
final class AwsProxyProtocolPolicy {

    /// The name that the provider gives the policy.
    private static final String NAME = "TFEnableProxyProtocol";

    static final ResourceType<List<BackendServerDescription>> TYPE = ResourceType.named("aws_proxy_protocol_policy")
            .readBy(AwsProxyProtocolPolicy::read)
            .needs(Elb.LOAD_BALANCERS)
            .attribute(
                    "instance_ports",
                    ports -> Value.set(ports.stream()
                            .map(BackendServerDescription::instancePort)
                            .toList()))
            .ignored("id", "made of the identity by Terraform")
            .ignored("load_balancer", "the identity")
            .verified(Verified.ANSWERS)
            .done();

    private AwsProxyProtocolPolicy() {}

    private static Optional<List<BackendServerDescription>> read(Reads reads, DeclaredResource declared) {
        return reads.get(Elb.LOAD_BALANCERS, declared.text("load_balancer"))
                .map(balancer -> balancer.backendServerDescriptions().stream()
                        .filter(port -> port.policyNames().contains(NAME))
                        .toList());
    }
}
