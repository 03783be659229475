package dev.driftline.aws.live.types.iot;

import static dev.driftline.aws.live.types.iot.Iot.iot;

import dev.driftline.aws.live.kit.Listing;
import dev.driftline.core.scan.Existing.Concern;
import java.util.List;

/// Things.
public final class IotListings {

    public static final List<Listing<?>> ALL = List.of(Listing.of("aws_iot_thing")
            .from(
                    "iot:ListThings",
                    aws -> iot(aws).listThingsPaginator(ask -> {}).things())
            .id(thing -> thing.thingName())
            .key(thing -> thing.thingArn())
            .onlyBeside("aws_iot_")
            .concern(Concern.MINOR)
            .done());

    private IotListings() {}
}
