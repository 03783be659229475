package dev.driftline.aws.live.types.route53resolver;

import dev.driftline.aws.live.kit.ResourceType;
import dev.driftline.aws.live.types.Tagging;
import dev.driftline.aws.live.types.route53.DnsNames;
import software.amazon.awssdk.services.route53resolver.model.ResolverRule;

/// Which names are asked elsewhere, and where.
final class AwsRoute53ResolverRule {

    static final ResourceType<Resolver.Tagged<ResolverRule>> TYPE = ResourceType.named("aws_route53_resolver_rule")
            .readBy(Resolver.tagged(Resolver.RULES))
            .needs(Resolver.RULES, Resolver.TAGS, Tagging.TAGGED)
            .attribute("domain_name", live -> live.thing().domainName(), DnsNames.MEANING)
            .attributes(Resolver.Tagged::thing, "name", "resolver_endpoint_id", "rule_type")
            .attribute("target_ip", live -> Resolver.SHAPE.set(live.thing().targetIps()))
            .tags(Resolver.Tagged::tags)
            .allComputed(Resolver.Tagged::thing, "arn", "owner_id", "share_status")
            .ignored("id", "the identity")
            .ignored("timeouts", "how long Terraform waits; AWS knows nothing of it")
            .done();

    private AwsRoute53ResolverRule() {}
}
