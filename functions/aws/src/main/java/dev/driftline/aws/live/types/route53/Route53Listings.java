package dev.driftline.aws.live.types.route53;

import static dev.driftline.aws.live.types.route53.Route53.route53;

import dev.driftline.aws.live.kit.Asking;
import dev.driftline.aws.live.kit.Listing;
import dev.driftline.aws.live.kit.Lookup;
import dev.driftline.aws.live.kit.Lookup.Whole;
import dev.driftline.core.model.DeclaredResource;
import dev.driftline.core.scan.Existing.Concern;
import java.util.HashMap;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import software.amazon.awssdk.services.route53.model.HealthCheck;
import software.amazon.awssdk.services.route53.model.HostedZone;

/// Zones, the records of declared zones, and health checks.
///
/// What another service made says so (`LinkedService`); a zone's own NS and SOA come with it.
public final class Route53Listings {

    private static final Lookup<Whole, List<HostedZone>> ZONES = Lookup.<List<HostedZone>>whole(
                    "route53:ListHostedZones",
                    aws -> route53(aws).listHostedZonesPaginator().hostedZones().stream()
                            .filter(zone -> zone.linkedService() == null)
                            .toList())
            .global();

    private static final Lookup<Whole, List<HealthCheck>> CHECKS = Lookup.<List<HealthCheck>>whole(
                    "route53:ListHealthChecks",
                    aws -> route53(aws).listHealthChecksPaginator().healthChecks().stream()
                            .filter(check -> check.linkedService() == null)
                            .toList())
            .global();

    public static final List<Listing<?>> ALL = List.of(
            Listing.of("aws_route53_zone")
                    .from(ZONES)
                    .id(zone -> Route53.plainId(zone.id()))
                    .declaredAs(declared -> declared.text("zone_id"))
                    .heldBy(
                            "aws_service_discovery_private_dns_namespace",
                            made -> Stream.of(Route53.plainId(made.text("hosted_zone"))))
                    .heldBy(
                            "aws_service_discovery_public_dns_namespace",
                            made -> Stream.of(Route53.plainId(made.text("hosted_zone"))))
                    .label(zone -> DnsNames.plain(zone.name()))
                    .done(),
            Listing.of("aws_route53_record")
                    .from(Route53Listings::records, ZONES, Route53.RECORDS)
                    .id(Recorded::id)
                    .declaredAs(Recorded::id)
                    .partOf("aws_route53_zone", Recorded::zone)
                    .done(),
            Listing.of("aws_route53_health_check")
                    .from(CHECKS)
                    .id(check -> check.id())
                    .label(check -> check.healthCheckConfig().fullyQualifiedDomainName())
                    .concern(Concern.MINOR)
                    .done());

    private Route53Listings() {}

    /// As Terraform imports it: `Z4KAPRWWNC7JGQ_www.example.com_A`, with the set identifier behind.
    private record Recorded(String zone, Route53.RecordKey key) {

        String id() {
            return id(zone, key);
        }

        static String id(DeclaredResource declared) {
            var name = declared.text("fqdn").isEmpty() ? declared.text("name") : declared.text("fqdn");
            return id(
                    Route53.plainId(declared.text("zone_id")),
                    Route53.RecordKey.of(name, declared.text("type"), declared.text("set_identifier")));
        }

        private static String id(String zone, Route53.RecordKey key) {
            var parts = Stream.of(zone, key.name(), key.type(), key.setIdentifier());
            return parts.filter(part -> !part.isEmpty()).collect(Collectors.joining("_"));
        }
    }

    private static Stream<Recorded> records(Asking ask) {
        var zones = new HashMap<String, String>();
        ask.all(ZONES).forEach(zone -> zones.put(Route53.plainId(zone.id()), DnsNames.plain(zone.name())));
        return ask.each(Route53.RECORDS, zones.keySet()).entrySet().stream()
                .flatMap(zone -> zone.getValue().keySet().stream()
                        .filter(key -> !isOfZone(key, zones.getOrDefault(zone.getKey(), "")))
                        .map(key -> new Recorded(zone.getKey(), key)));
    }

    private static boolean isOfZone(Route53.RecordKey key, String apex) {
        return key.name().equals(apex) && (key.type().equals("NS") || key.type().equals("SOA"));
    }
}
