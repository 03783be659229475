package dev.driftline.aws.live.types.route53;

import dev.driftline.aws.live.kit.Reads;
import dev.driftline.aws.live.kit.ResourceType;
import dev.driftline.core.compare.Meaning;
import dev.driftline.core.model.DeclaredResource;
import dev.driftline.core.model.Value;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.route53.model.GetHostedZoneResponse;

/// A hosted zone without its records.
final class AwsRoute53Zone {

    record Live(GetHostedZoneResponse zone, Value tags) {

        @Nullable
        String comment() {
            var config = zone.hostedZone().config();
            return config == null ? null : config.comment();
        }
    }

    static final ResourceType<Live> TYPE = ResourceType.named("aws_route53_zone")
            .readBy(AwsRoute53Zone::read)
            .needs(Route53.ZONES, Route53.ZONE_TAGS)
            .attribute("comment", Live::comment)
            .attribute("delegation_set_id", AwsRoute53Zone::delegationSet)
            .attribute("name", live -> live.zone().hostedZone().name(), DnsNames.MEANING)
            // A private zone has none of its own; the provider reads its NS record then.
            .computed("name_servers", AwsRoute53Zone::nameServers, Meaning.whereTold())
            .tags(Live::tags)
            .attribute("vpc", AwsRoute53Zone::vpcs)
            .ignored("arn", "made of the id by Terraform")
            .ignored("force_destroy", "tells Terraform what to do on destroy; AWS knows nothing of it")
            .ignored("id", "the identity")
            .ignored("primary_name_server", "one of name_servers, which are compared")
            .ignored("zone_id", "the identity")
            .done();

    private AwsRoute53Zone() {}

    private static Optional<Live> read(Reads reads, DeclaredResource declared) {
        var id = Route53.plainId(declared.text("id"));
        return reads.get(Route53.ZONES, id)
                .map(zone -> new Live(zone, reads.attempt(Route53.ZONE_TAGS, id).value(Route53::tags)));
    }

    /// Only a reusable delegation set has an id.
    private static @Nullable String delegationSet(Live live) {
        var set = live.zone().delegationSet();
        return set == null ? null : Route53.plainId(set.id());
    }

    private static Value nameServers(Live live) {
        var set = live.zone().delegationSet();
        return set == null ? Value.absent() : Value.set(set.nameServers());
    }

    private static Value vpcs(Live live) {
        return Value.set(
                live.zone().vpCs(),
                vpc -> Value.block()
                        .with("vpc_id", Value.of(vpc.vpcId()))
                        .with("vpc_region", Value.of(vpc.vpcRegionAsString())));
    }
}
