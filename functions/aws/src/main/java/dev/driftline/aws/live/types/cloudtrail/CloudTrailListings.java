package dev.driftline.aws.live.types.cloudtrail;

import static dev.driftline.aws.live.types.cloudtrail.CloudTrail.cloudTrail;

import dev.driftline.aws.live.kit.Listing;
import dev.driftline.core.scan.Existing.Concern;
import java.util.List;

/// Trails of this region; those of the organization are its management account's.
public final class CloudTrailListings {

    public static final List<Listing<?>> ALL = List.of(Listing.of("aws_cloudtrail")
            .from(
                    "cloudtrail:DescribeTrails",
                    aws -> cloudTrail(aws)
                            .describeTrails(ask -> ask.includeShadowTrails(false))
                            .trailList())
            .id(trail -> trail.trailARN())
            .key(trail -> trail.name())
            .declaredAs(declared -> declared.text("name"))
            .without(trail -> Boolean.TRUE.equals(trail.isOrganizationTrail()))
            .concern(Concern.MINOR)
            .done());

    private CloudTrailListings() {}
}
