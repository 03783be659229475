package dev.driftline.aws.live.types.route53resolver;

import dev.driftline.aws.live.kit.Reads;
import dev.driftline.aws.live.kit.ResourceType;
import dev.driftline.aws.live.kit.Verified;
import dev.driftline.aws.live.types.Tagging;
import dev.driftline.aws.live.types.route53.DnsNames;
import dev.driftline.core.model.DeclaredResource;
import dev.driftline.core.model.Value;
import java.util.Optional;
import software.amazon.awssdk.services.route53resolver.model.FirewallDomainListMetadata;

/// Domains that DNS firewall rules speak of.
final class AwsRoute53ResolverFirewallDomainList {

    record Live(FirewallDomainListMetadata list, Value domains, Value tags) {}

    static final ResourceType<Live> TYPE = ResourceType.named("aws_route53_resolver_firewall_domain_list")
            .readBy(AwsRoute53ResolverFirewallDomainList::read)
            .needs(Resolver.FIREWALL_DOMAIN_LISTS, Resolver.FIREWALL_DOMAINS, Resolver.TAGS, Tagging.TAGGED)
            .verified(Verified.ANSWERS)
            .attribute("domains", Live::domains, DnsNames.MEANING)
            .attribute("name", live -> live.list().name())
            .tags(Live::tags)
            .computed("arn", live -> live.list().arn())
            .ignored("id", "the identity")
            .done();

    private AwsRoute53ResolverFirewallDomainList() {}

    private static Optional<Live> read(Reads reads, DeclaredResource declared) {
        var id = declared.text("id");
        var arn = declared.text("arn");
        reads.prefetch(Tagging.TAGGED, arn);
        reads.prefetch(Resolver.FIREWALL_DOMAINS, id);
        return reads.get(Resolver.FIREWALL_DOMAIN_LISTS, id)
                .map(list -> new Live(
                        list,
                        reads.attempt(Resolver.FIREWALL_DOMAINS, id).value(Value::set),
                        Tagging.tags(reads, declared, arn, Resolver.TAGS)));
    }
}
