package dev.driftline.aws.live.types.elb;

import dev.driftline.aws.live.kit.Lookup;
import dev.driftline.aws.live.kit.Reads;
import dev.driftline.core.model.DeclaredResource;
import java.util.List;
import java.util.Optional;
import software.amazon.awssdk.services.elasticloadbalancing.model.LoadBalancerDescription;
import software.amazon.awssdk.services.elasticloadbalancing.model.PolicyAttributeDescription;
import software.amazon.awssdk.services.elasticloadbalancing.model.PolicyDescription;

/// Policies of a classic load balancer, and which of its ports have them.
final class ElbPolicies {

    /// All policies of one load balancer.
    static final Lookup<String, List<PolicyDescription>> POLICIES = Lookup.<String, List<PolicyDescription>>each(
                    "elasticloadbalancing:DescribeLoadBalancerPolicies",
                    (aws, name) -> Elb.elb(aws)
                            .describeLoadBalancerPolicies(ask -> ask.loadBalancerName(name))
                            .policyDescriptions())
            .absentOn("LoadBalancerNotFound");

    private ElbPolicies() {}

    static Optional<List<PolicyAttributeDescription>> attributes(Reads reads, String balancer, String policy) {
        return reads.get(POLICIES, balancer).stream()
                .flatMap(List::stream)
                .filter(of -> policy.equals(of.policyName()))
                .map(PolicyDescription::policyAttributeDescriptions)
                .findFirst();
    }

    /// The names of the policies that a listener has; empty when there is no listener on the port.
    static Optional<List<String>> ofListener(LoadBalancerDescription balancer, String port) {
        return balancer.listenerDescriptions().stream()
                .filter(of -> port.equals(String.valueOf(of.listener().loadBalancerPort())))
                .map(of -> of.policyNames())
                .findFirst();
    }

    /// The load balancer of a policy that Terraform gives to one listener, while the listener has it.
    static Optional<LoadBalancerDescription> withPolicy(Reads reads, DeclaredResource declared) {
        return reads.get(Elb.LOAD_BALANCERS, declared.text("load_balancer"))
                .filter(balancer -> ofListener(balancer, declared.text("lb_port"))
                        .filter(names -> names.contains(declared.text("name")))
                        .isPresent());
    }
}
