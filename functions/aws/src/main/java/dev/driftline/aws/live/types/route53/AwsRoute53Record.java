package dev.driftline.aws.live.types.route53;

import dev.driftline.aws.live.kit.Reads;
import dev.driftline.aws.live.kit.ResourceType;
import dev.driftline.core.model.DeclaredResource;
import java.util.Optional;
import software.amazon.awssdk.services.route53.model.ResourceRecordSet;

/// The records of one name, type and set identifier.
final class AwsRoute53Record {

    static final ResourceType<ResourceRecordSet> TYPE = ResourceType.named("aws_route53_record")
            .readBy(AwsRoute53Record::read)
            .needs(Route53.RECORDS)
            .attribute("alias", Records::alias, Records.ALIAS)
            .attribute("cidr_routing_policy", set -> Records.SHAPE.single(set.cidrRoutingConfig()))
            .attribute("failover_routing_policy", set -> Records.policy("type", set.failoverAsString()))
            .attribute("geolocation_routing_policy", set -> Records.GEO.single(set.geoLocation()))
            .attribute("geoproximity_routing_policy", set -> Records.SHAPE.single(set.geoProximityLocation()))
            .attribute("health_check_id", ResourceRecordSet::healthCheckId)
            .attribute("latency_routing_policy", set -> Records.policy("region", set.regionAsString()))
            .attribute("multivalue_answer_routing_policy", ResourceRecordSet::multiValueAnswer)
            .attribute("records", Records::values, Records.VALUES)
            .attribute("ttl", ResourceRecordSet::ttl)
            .attribute("weighted_routing_policy", set -> Records.policy("weight", set.weight()))
            .ignored("allow_overwrite", "tells Terraform what to do on create; AWS knows nothing of it")
            .ignored("fqdn", "the identity")
            .ignored("id", "the identity")
            .ignored("name", "the identity")
            .ignored("set_identifier", "the identity")
            .ignored("type", "the identity")
            .ignored("zone_id", "the identity")
            .done();

    private AwsRoute53Record() {}

    /// The name may be written without the zone's (`www`); `fqdn` is whole.
    private static Optional<ResourceRecordSet> read(Reads reads, DeclaredResource declared) {
        var name = declared.text("fqdn").isEmpty() ? declared.text("name") : declared.text("fqdn");
        var key = Route53.RecordKey.of(name, declared.text("type"), declared.text("set_identifier"));
        return reads.get(Route53.RECORDS, Route53.plainId(declared.text("zone_id")))
                .flatMap(records -> Optional.ofNullable(records.get(key)));
    }
}
