package dev.driftline.aws.live.types.route53resolver;

import dev.driftline.aws.live.kit.Aws;
import dev.driftline.aws.live.kit.Lookup;
import dev.driftline.aws.live.kit.Reader;
import dev.driftline.aws.live.kit.Shape;
import dev.driftline.aws.live.types.Tagging;
import dev.driftline.core.model.Value;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import software.amazon.awssdk.services.route53resolver.Route53ResolverClient;
import software.amazon.awssdk.services.route53resolver.model.FirewallDomainListMetadata;
import software.amazon.awssdk.services.route53resolver.model.FirewallRuleGroupMetadata;
import software.amazon.awssdk.services.route53resolver.model.IpAddressResponse;
import software.amazon.awssdk.services.route53resolver.model.IpAddressStatus;
import software.amazon.awssdk.services.route53resolver.model.ResolverEndpoint;
import software.amazon.awssdk.services.route53resolver.model.ResolverEndpointStatus;
import software.amazon.awssdk.services.route53resolver.model.ResolverQueryLogConfig;
import software.amazon.awssdk.services.route53resolver.model.ResolverQueryLogConfigStatus;
import software.amazon.awssdk.services.route53resolver.model.ResolverRule;
import software.amazon.awssdk.services.route53resolver.model.ResolverRuleAssociation;
import software.amazon.awssdk.services.route53resolver.model.ResolverRuleAssociationStatus;
import software.amazon.awssdk.services.route53resolver.model.ResolverRuleStatus;
import software.amazon.awssdk.services.route53resolver.model.Tag;

/// What forwards, filters and logs the DNS questions of VPCs. The listings tell all that the single calls tell.
final class Resolver {

    /// By id.
    static final Lookup<String, ResolverEndpoint> ENDPOINTS = Lookup.choosing(
            "route53resolver:ListResolverEndpoints",
            (aws, ids) -> resolver(aws).listResolverEndpointsPaginator(ask -> {}).resolverEndpoints().stream()
                    .filter(endpoint -> endpoint.status() != ResolverEndpointStatus.DELETING)
                    .collect(Collectors.toMap(ResolverEndpoint::id, Function.identity())));

    /// By the endpoint's id.
    static final Lookup<String, List<IpAddressResponse>> ADDRESSES = Lookup.<String, List<IpAddressResponse>>each(
                    "route53resolver:ListResolverEndpointIpAddresses",
                    (aws, id) -> resolver(aws)
                            .listResolverEndpointIpAddressesPaginator(ask -> ask.resolverEndpointId(id))
                            .ipAddresses()
                            .stream()
                            .filter(address -> address.status() != IpAddressStatus.DELETING
                                    && address.status() != IpAddressStatus.DETACHING)
                            .toList())
            .absentOn("ResourceNotFoundException");

    /// By id.
    static final Lookup<String, ResolverRule> RULES = Lookup.choosing(
            "route53resolver:ListResolverRules",
            (aws, ids) -> resolver(aws).listResolverRulesPaginator(ask -> {}).resolverRules().stream()
                    .filter(rule -> rule.status() != ResolverRuleStatus.DELETING)
                    .collect(Collectors.toMap(ResolverRule::id, Function.identity())));

    /// By id.
    static final Lookup<String, ResolverRuleAssociation> RULE_ASSOCIATIONS = Lookup.choosing(
            "route53resolver:ListResolverRuleAssociations",
            (aws, ids) ->
                    resolver(aws).listResolverRuleAssociationsPaginator(ask -> {}).resolverRuleAssociations().stream()
                            .filter(association -> association.status() != ResolverRuleAssociationStatus.DELETING)
                            .collect(Collectors.toMap(ResolverRuleAssociation::id, Function.identity())));

    /// By id.
    static final Lookup<String, ResolverQueryLogConfig> QUERY_LOG_CONFIGS = Lookup.choosing(
            "route53resolver:ListResolverQueryLogConfigs",
            (aws, ids) ->
                    resolver(aws).listResolverQueryLogConfigsPaginator(ask -> {}).resolverQueryLogConfigs().stream()
                            .filter(config -> config.status() != ResolverQueryLogConfigStatus.DELETING)
                            .collect(Collectors.toMap(ResolverQueryLogConfig::id, Function.identity())));

    /// By id.
    static final Lookup<String, FirewallRuleGroupMetadata> FIREWALL_RULE_GROUPS = Lookup.choosing(
            "route53resolver:ListFirewallRuleGroups",
            (aws, ids) -> resolver(aws).listFirewallRuleGroupsPaginator(ask -> {}).firewallRuleGroups().stream()
                    .collect(Collectors.toMap(FirewallRuleGroupMetadata::id, Function.identity())));

    /// By id.
    static final Lookup<String, FirewallDomainListMetadata> FIREWALL_DOMAIN_LISTS = Lookup.choosing(
            "route53resolver:ListFirewallDomainLists",
            (aws, ids) -> resolver(aws).listFirewallDomainListsPaginator(ask -> {}).firewallDomainLists().stream()
                    .collect(Collectors.toMap(FirewallDomainListMetadata::id, Function.identity())));

    /// By the list's id.
    static final Lookup<String, List<String>> FIREWALL_DOMAINS = Lookup.<String, List<String>>each(
                    "route53resolver:ListFirewallDomains",
                    (aws, id) ->
                            resolver(aws)
                                    .listFirewallDomainsPaginator(ask -> ask.firewallDomainListId(id))
                                    .domains()
                                    .stream()
                                    .toList())
            .absentOn("ResourceNotFoundException");

    /// By ARN.
    static final Lookup<String, Map<String, String>> TAGS = Lookup.<String, Map<String, String>>each(
                    "route53resolver:ListTagsForResource",
                    (aws, arn) ->
                            resolver(aws).listTagsForResourcePaginator(ask -> ask.resourceArn(arn)).tags().stream()
                                    .filter(tag -> !tag.key().startsWith("aws:"))
                                    .collect(Collectors.toMap(Tag::key, Tag::value, (first, second) -> second)))
            .absentOn("ResourceNotFoundException");

    /// Answers have all that is set.
    static final Shape SHAPE = Shape.PLAIN.complete();

    /// A thing and its tags.
    record Tagged<T>(T thing, Value tags) {}

    private Resolver() {}

    static Route53ResolverClient resolver(Aws aws) {
        return aws.client(Route53ResolverClient.class, Route53ResolverClient::builder);
    }

    /// Reads what one lookup finds by id, with its tags.
    static <T> Reader<Tagged<T>> tagged(Lookup<String, T> lookup) {
        return (reads, declared) -> {
            var arn = declared.text("arn");
            reads.prefetch(Tagging.TAGGED, arn);
            return reads.get(lookup, declared.text("id"))
                    .map(thing -> new Tagged<>(thing, Tagging.tags(reads, declared, arn, TAGS)));
        };
    }
}
