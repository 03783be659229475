package dev.driftline.aws.live.types.ec2;

import dev.driftline.aws.live.kit.Listing;
import java.util.List;
import java.util.stream.Stream;

/// What EC2 lists.
public final class Ec2Listings {

    public static final List<Listing<?>> ALL = Stream.of(
                    Ec2NetworkListings.ALL,
                    Ec2RouteListings.ALL,
                    Ec2InterfaceListings.ALL,
                    Ec2GatewayListings.ALL,
                    Ec2ComputeListings.ALL)
            .<Listing<?>>flatMap(List::stream)
            .toList();

    private Ec2Listings() {}
}
