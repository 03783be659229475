package dev.driftline.aws.live.types.route53resolver;

import dev.driftline.aws.live.kit.ResourceType;
import software.amazon.awssdk.services.route53resolver.model.ResolverRuleAssociation;

/// A VPC in which a resolver rule holds.
final class AwsRoute53ResolverRuleAssociation {

    static final ResourceType<ResolverRuleAssociation> TYPE = ResourceType.named(
                    "aws_route53_resolver_rule_association")
            .readBy(Resolver.RULE_ASSOCIATIONS)
            .attributes(association -> association, "name", "resolver_rule_id", "vpc_id")
            .ignored("id", "the identity")
            .ignored("timeouts", "how long Terraform waits; AWS knows nothing of it")
            .done();

    private AwsRoute53ResolverRuleAssociation() {}
}
