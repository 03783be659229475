package dev.driftline.aws.live.types.elb;

import dev.driftline.aws.live.kit.Reads;
import dev.driftline.aws.live.kit.ResourceType;
import dev.driftline.aws.live.kit.Verified;
import dev.driftline.core.model.DeclaredResource;
import dev.driftline.core.model.Value;
import java.util.List;
import java.util.Optional;
import software.amazon.awssdk.services.elasticloadbalancing.model.PolicyDescription;

/// A policy of a classic load balancer, used by a listener or not.
final class AwsLoadBalancerPolicy {

    static final ResourceType<PolicyDescription> TYPE = ResourceType.named("aws_load_balancer_policy")
            .readBy(AwsLoadBalancerPolicy::read)
            .needs(ElbPolicies.POLICIES)
            .attribute(
                    "policy_attribute",
                    policy -> Value.set(
                            policy.policyAttributeDescriptions(),
                            attribute -> Value.block()
                                    .with("name", Value.of(attribute.attributeName()))
                                    .with("value", Value.of(attribute.attributeValue()))))
            .attribute("policy_type_name", PolicyDescription::policyTypeName)
            .ignored("id", "made of the identity by Terraform")
            .ignored("load_balancer_name", "a part of the identity")
            .ignored("policy_name", "a part of the identity")
            .verified(Verified.ANSWERS)
            .done();

    private AwsLoadBalancerPolicy() {}

    private static Optional<PolicyDescription> read(Reads reads, DeclaredResource declared) {
        return reads.get(ElbPolicies.POLICIES, declared.text("load_balancer_name")).stream()
                .flatMap(List::stream)
                .filter(policy -> declared.text("policy_name").equals(policy.policyName()))
                .findFirst();
    }
}
