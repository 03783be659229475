package dev.driftline.aws.live.types.route53;

import static java.util.Map.entry;

import dev.driftline.aws.live.kit.ResourceType;
import java.util.Map;
import java.util.function.Supplier;

/// The resource types of Route 53.
public final class Route53Types {

    public static final Map<String, Supplier<ResourceType<?>>> ALL = Map.ofEntries(
            entry("aws_route53_delegation_set", () -> AwsRoute53DelegationSet.TYPE),
            entry("aws_route53_health_check", () -> AwsRoute53HealthCheck.TYPE),
            entry("aws_route53_hosted_zone_dnssec", () -> AwsRoute53HostedZoneDnssec.TYPE),
            entry("aws_route53_key_signing_key", () -> AwsRoute53KeySigningKey.TYPE),
            entry("aws_route53_query_log", () -> AwsRoute53QueryLog.TYPE),
            entry("aws_route53_record", () -> AwsRoute53Record.TYPE),
            entry("aws_route53_zone", () -> AwsRoute53Zone.TYPE),
            entry("aws_route53_zone_association", () -> AwsRoute53ZoneAssociation.TYPE));

    private Route53Types() {}
}
