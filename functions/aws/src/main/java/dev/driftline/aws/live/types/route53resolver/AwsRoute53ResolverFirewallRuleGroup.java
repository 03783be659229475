package dev.driftline.aws.live.types.route53resolver;

import dev.driftline.aws.live.kit.ResourceType;
import dev.driftline.aws.live.kit.Verified;
import dev.driftline.aws.live.types.Tagging;
import software.amazon.awssdk.services.route53resolver.model.FirewallRuleGroupMetadata;

/// A group of DNS firewall rules, without the rules.
final class AwsRoute53ResolverFirewallRuleGroup {

    static final ResourceType<Resolver.Tagged<FirewallRuleGroupMetadata>> TYPE = ResourceType.named(
                    "aws_route53_resolver_firewall_rule_group")
            .readBy(Resolver.tagged(Resolver.FIREWALL_RULE_GROUPS))
            .needs(Resolver.FIREWALL_RULE_GROUPS, Resolver.TAGS, Tagging.TAGGED)
            .verified(Verified.ANSWERS)
            .attribute("name", live -> live.thing().name())
            .tags(Resolver.Tagged::tags)
            .allComputed(Resolver.Tagged::thing, "arn", "owner_id", "share_status")
            .ignored("id", "the identity")
            .done();

    private AwsRoute53ResolverFirewallRuleGroup() {}
}
