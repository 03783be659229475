package dev.driftline.aws.live.types.elb;

import dev.driftline.aws.live.kit.Reads;
import dev.driftline.aws.live.kit.ResourceType;
import dev.driftline.aws.live.kit.Verified;
import dev.driftline.core.model.DeclaredResource;
import dev.driftline.core.model.Value;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import software.amazon.awssdk.services.elasticloadbalancing.model.PolicyAttributeDescription;

/// Which protocols and ciphers a listener offers.
final class AwsLbSslNegotiationPolicy {

    /// A policy of AWS's own that this one is like: all its protocols and ciphers are answered too.
    private static final String REFERENCE = "Reference-Security-Policy";

    static final ResourceType<Value> TYPE = ResourceType.named("aws_lb_ssl_negotiation_policy")
            .readBy(AwsLbSslNegotiationPolicy::read)
            .needs(Elb.LOAD_BALANCERS, ElbPolicies.POLICIES)
            .attribute("attribute", attributes -> attributes)
            .ignored("id", "made of the identity by Terraform")
            .ignored("lb_port", "a part of the identity")
            .ignored("load_balancer", "a part of the identity")
            .ignored("name", "a part of the identity")
            .ignored("triggers", "tells Terraform when to make the policy anew; AWS knows nothing of it")
            .verified(Verified.ANSWERS)
            .done();

    private AwsLbSslNegotiationPolicy() {}

    private static Optional<Value> read(Reads reads, DeclaredResource declared) {
        var balancer = declared.text("load_balancer");
        reads.prefetch(ElbPolicies.POLICIES, balancer);
        return ElbPolicies.withPolicy(reads, declared)
                .flatMap(of -> ElbPolicies.attributes(reads, balancer, declared.text("name")))
                .map(attributes -> offered(declared, attributes));
    }

    /// AWS answers every protocol and cipher there is, most of them as `false`: those that were not asked for.
    private static Value offered(DeclaredResource declared, List<PolicyAttributeDescription> attributes) {
        var asked = declared.get("attribute").elements().stream()
                .map(attribute ->
                        attribute.entries().getOrDefault("name", Value.absent()).asText())
                .collect(Collectors.toSet());
        return Value.set(
                attributes.stream()
                        .filter(attribute -> asked.contains(attribute.attributeName())
                                || (!asked.contains(REFERENCE) && "true".equals(attribute.attributeValue())))
                        .toList(),
                attribute -> Value.block()
                        .with("name", Value.of(attribute.attributeName()))
                        .with("value", Value.of(attribute.attributeValue())));
    }
}
