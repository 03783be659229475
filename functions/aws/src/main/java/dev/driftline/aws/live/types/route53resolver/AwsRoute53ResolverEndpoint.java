package dev.driftline.aws.live.types.route53resolver;

import dev.driftline.aws.live.kit.Reads;
import dev.driftline.aws.live.kit.ResourceType;
import dev.driftline.aws.live.types.Tagging;
import dev.driftline.core.model.DeclaredResource;
import dev.driftline.core.model.Value;
import java.util.Optional;
import software.amazon.awssdk.services.route53resolver.model.ResolverEndpoint;

/// Addresses in a VPC at which DNS questions come in from outside, or from which they go out.
final class AwsRoute53ResolverEndpoint {

    record Live(ResolverEndpoint endpoint, Value addresses, Value tags) {}

    static final ResourceType<Live> TYPE = ResourceType.named("aws_route53_resolver_endpoint")
            .readBy(AwsRoute53ResolverEndpoint::read)
            .needs(Resolver.ENDPOINTS, Resolver.ADDRESSES, Resolver.TAGS, Tagging.TAGGED)
            .attributes(Live::endpoint, "direction", "name", "security_group_ids")
            .allComputed(Live::endpoint, "arn", "host_vpc_id", "protocols", "resolver_endpoint_type")
            .attribute("ip_address", Live::addresses)
            .tags(Live::tags)
            .ignored("id", "the identity")
            .ignored("timeouts", "how long Terraform waits; AWS knows nothing of it")
            .done();

    private AwsRoute53ResolverEndpoint() {}

    private static Optional<Live> read(Reads reads, DeclaredResource declared) {
        var id = declared.text("id");
        var arn = declared.text("arn");
        reads.prefetch(Tagging.TAGGED, arn);
        reads.prefetch(Resolver.ADDRESSES, id);
        return reads.get(Resolver.ENDPOINTS, id)
                .map(endpoint -> new Live(
                        endpoint,
                        reads.attempt(Resolver.ADDRESSES, id).value(Resolver.SHAPE::set),
                        Tagging.tags(reads, declared, arn, Resolver.TAGS)));
    }
}
