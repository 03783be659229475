package dev.driftline.aws.live.types.route53;

import dev.driftline.aws.live.kit.Reads;
import dev.driftline.aws.live.kit.ResourceType;
import dev.driftline.aws.live.kit.Verified;
import dev.driftline.core.model.DeclaredResource;
import dev.driftline.core.model.Value;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.route53.model.HostedZoneSummary;

/// A VPC that may ask a private zone.
final class AwsRoute53ZoneAssociation {

    static final ResourceType<HostedZoneSummary> TYPE = ResourceType.named("aws_route53_zone_association")
            .readBy(AwsRoute53ZoneAssociation::read)
            .needs(Route53.ZONES_OF_VPC)
            .verified(Verified.ANSWERS)
            .claims(
                    "aws_route53_zone",
                    "vpc",
                    declared -> declared.text("zone_id"),
                    declared -> Value.block()
                            .with("vpc_id", declared.get("vpc_id"))
                            .with("vpc_region", declared.get("vpc_region")))
            .computed("owning_account", AwsRoute53ZoneAssociation::owner)
            .ignored("id", "the identity")
            .ignored("vpc_id", "the identity")
            .ignored("vpc_region", "the identity")
            .ignored("zone_id", "the identity")
            .done();

    private AwsRoute53ZoneAssociation() {}

    private static Optional<HostedZoneSummary> read(Reads reads, DeclaredResource declared) {
        var region = declared.text("vpc_region");
        var vpc = new Route53.VpcKey(
                declared.text("vpc_id"), region.isEmpty() ? reads.aws().region() : region);
        return reads.get(Route53.ZONES_OF_VPC, vpc)
                .flatMap(zones -> Optional.ofNullable(zones.get(Route53.plainId(declared.text("zone_id")))));
    }

    private static @Nullable String owner(HostedZoneSummary zone) {
        var owner = zone.owner();
        return owner == null ? null : owner.owningAccount();
    }
}
