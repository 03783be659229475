package dev.driftline.aws.live.types.route53;

import dev.driftline.aws.live.kit.Aws;
import dev.driftline.aws.live.kit.Lookup;
import dev.driftline.core.model.Value;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.route53.Route53Client;
import software.amazon.awssdk.services.route53.model.DelegationSet;
import software.amazon.awssdk.services.route53.model.GetDnssecResponse;
import software.amazon.awssdk.services.route53.model.GetHostedZoneResponse;
import software.amazon.awssdk.services.route53.model.HealthCheck;
import software.amazon.awssdk.services.route53.model.HostedZoneSummary;
import software.amazon.awssdk.services.route53.model.QueryLoggingConfig;
import software.amazon.awssdk.services.route53.model.ResourceRecordSet;
import software.amazon.awssdk.services.route53.model.ResourceTagSet;
import software.amazon.awssdk.services.route53.model.Tag;
import software.amazon.awssdk.services.route53.model.TagResourceType;

/// Zones and what hangs on them. Route 53 has no regions and takes five requests a second from an account (Route 53
/// Developer Guide, "Quotas"), so whatever has a listing is read by it.
final class Route53 {

    /// `ListTagsForResources` takes so many ids (Route 53 API reference).
    private static final int TAGGED = 10;

    static final String NO_ZONE = "NoSuchHostedZone";

    /// By zone id.
    static final Lookup<String, GetHostedZoneResponse> ZONES = Lookup.<String, GetHostedZoneResponse>each(
                    "route53:GetHostedZone", (aws, id) -> route53(aws).getHostedZone(ask -> ask.id(id)))
            .absentOn(NO_ZONE)
            .global();

    /// All records by zone id.
    static final Lookup<String, Map<RecordKey, ResourceRecordSet>> RECORDS =
            Lookup.<String, Map<RecordKey, ResourceRecordSet>>each("route53:ListResourceRecordSets", Route53::records)
                    .absentOn(NO_ZONE)
                    .global();

    /// By id of the check.
    static final Lookup<String, HealthCheck> HEALTH_CHECKS = Lookup.<String, HealthCheck>choosing(
                    "route53:ListHealthChecks",
                    (aws, ids) -> route53(aws).listHealthChecksPaginator(ask -> {}).healthChecks().stream()
                            .collect(Collectors.toMap(HealthCheck::id, Function.identity())))
            .global();

    static final Lookup<String, ResourceTagSet> HEALTH_CHECK_TAGS = tags(TagResourceType.HEALTHCHECK);

    static final Lookup<String, ResourceTagSet> ZONE_TAGS = tags(TagResourceType.HOSTEDZONE);

    /// By id without its path.
    static final Lookup<String, DelegationSet> DELEGATION_SETS = Lookup.<String, DelegationSet>each(
                    "route53:GetReusableDelegationSet",
                    (aws, id) -> route53(aws)
                            .getReusableDelegationSet(ask -> ask.id(id))
                            .delegationSet())
            .absentOn("NoSuchDelegationSet")
            .global();

    /// By id.
    static final Lookup<String, QueryLoggingConfig> QUERY_LOGS = Lookup.<String, QueryLoggingConfig>choosing(
                    "route53:ListQueryLoggingConfigs",
                    (aws, ids) ->
                            route53(aws).listQueryLoggingConfigsPaginator(ask -> {}).queryLoggingConfigs().stream()
                                    .collect(Collectors.toMap(QueryLoggingConfig::id, Function.identity())))
            .global();

    /// By zone id: whether it is signed, and its keys.
    static final Lookup<String, GetDnssecResponse> DNSSEC = Lookup.<String, GetDnssecResponse>each(
                    "route53:GetDNSSEC", (aws, id) -> route53(aws).getDNSSEC(ask -> ask.hostedZoneId(id)))
            .absentOn(NO_ZONE)
            .global();

    /// Private zones of a VPC by zone id.
    static final Lookup<VpcKey, Map<String, HostedZoneSummary>> ZONES_OF_VPC =
            Lookup.<VpcKey, Map<String, HostedZoneSummary>>each("route53:ListHostedZonesByVPC", Route53::zonesOf)
                    .global();

    /// @param setIdentifier empty for a record that is alone of its name and type
    record RecordKey(String name, String type, String setIdentifier) {

        static RecordKey of(String name, String type, @Nullable String setIdentifier) {
            return new RecordKey(
                    DnsNames.plain(name), type.toUpperCase(Locale.ROOT), Objects.requireNonNullElse(setIdentifier, ""));
        }
    }

    record VpcKey(String id, String region) {}

    private Route53() {}

    static Route53Client route53(Aws aws) {
        return aws.client(Route53Client.class, Route53Client::builder);
    }

    /// `/hostedzone/Z1` and `/delegationset/N1` as Terraform has them.
    static String plainId(@Nullable String id) {
        return id == null ? "" : id.substring(id.lastIndexOf('/') + 1);
    }

    private static Map<RecordKey, ResourceRecordSet> records(Aws aws, String zone) {
        var found = new HashMap<RecordKey, ResourceRecordSet>();
        route53(aws).listResourceRecordSetsPaginator(ask -> ask.hostedZoneId(zone)).resourceRecordSets().stream()
                .forEach(set -> found.put(RecordKey.of(set.name(), set.typeAsString(), set.setIdentifier()), set));
        return found;
    }

    /// One id that is not there fails the whole call, so it is asked for what was found only.
    private static Lookup<String, ResourceTagSet> tags(TagResourceType type) {
        return Lookup.<String, ResourceTagSet>batches(
                        "route53:ListTagsForResources",
                        TAGGED,
                        (aws, ids) -> route53(aws)
                                .listTagsForResources(
                                        ask -> ask.resourceType(type).resourceIds(ids))
                                .resourceTagSets(),
                        ResourceTagSet::resourceId)
                .global();
    }

    static Value tags(ResourceTagSet set) {
        return Value.map(set.tags().stream()
                .filter(tag -> !tag.key().startsWith("aws:"))
                .collect(Collectors.toMap(Tag::key, Tag::value, (first, second) -> second)));
    }

    /// The SDK has no paginator for this call.
    private static Map<String, HostedZoneSummary> zonesOf(Aws aws, VpcKey vpc) {
        var zones = new HashMap<String, HostedZoneSummary>();
        @Nullable String next = null;
        do {
            var token = next;
            var page = route53(aws)
                    .listHostedZonesByVPC(
                            ask -> ask.vpcId(vpc.id()).vpcRegion(vpc.region()).nextToken(token));
            page.hostedZoneSummaries().forEach(zone -> zones.put(plainId(zone.hostedZoneId()), zone));
            next = page.nextToken();
        } while (next != null);
        return zones;
    }
}
