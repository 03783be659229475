package dev.driftline.aws.live.types.route53resolver;

import static java.util.Map.entry;

import dev.driftline.aws.live.kit.ResourceType;
import java.util.Map;
import java.util.function.Supplier;

/// The resource types of Route 53 Resolver.
public final class Route53ResolverTypes {

    public static final Map<String, Supplier<ResourceType<?>>> ALL = Map.ofEntries(
            entry("aws_route53_resolver_endpoint", () -> AwsRoute53ResolverEndpoint.TYPE),
            entry("aws_route53_resolver_firewall_domain_list", () -> AwsRoute53ResolverFirewallDomainList.TYPE),
            entry("aws_route53_resolver_firewall_rule_group", () -> AwsRoute53ResolverFirewallRuleGroup.TYPE),
            entry("aws_route53_resolver_query_log_config", () -> AwsRoute53ResolverQueryLogConfig.TYPE),
            entry("aws_route53_resolver_rule", () -> AwsRoute53ResolverRule.TYPE),
            entry("aws_route53_resolver_rule_association", () -> AwsRoute53ResolverRuleAssociation.TYPE));

    private Route53ResolverTypes() {}
}
