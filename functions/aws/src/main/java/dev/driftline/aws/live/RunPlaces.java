package dev.driftline.aws.live;

import dev.driftline.aws.client.AwsClients;
import dev.driftline.aws.live.kit.Aws;
import dev.driftline.core.model.DeclaredResource;
import dev.driftline.core.model.LiveRead;
import dev.driftline.core.scan.Inventory;
import dev.driftline.core.scan.LiveResources.Place;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;

/// The accounts and regions that the resources of a run live in; those of the credentials where no state has any.
final class RunPlaces {

    private final List<Aws> places = new ArrayList<>();
    private final List<Inventory.Unlisted> unreached = new ArrayList<>();

    RunPlaces(AwsClients clients, Caller caller, ProviderPlaces providers, Collection<DeclaredResource> everything) {
        var seen = new HashSet<Place>();
        for (var resource : everything) {
            var place = providers.place(resource);
            if (resource.type().startsWith("aws") && !place.region().isEmpty() && seen.add(place)) {
                switch (providers.reach(resource)) {
                    case LiveRead.Present<Aws>(var aws) -> places.add(aws);
                    case LiveRead.Absent<Aws> _ -> {}
                    case LiveRead.Unreadable<Aws> why -> unreached.add(new Inventory.Unlisted("resources", place, why));
                }
            }
        }
        if (seen.isEmpty()) {
            places.add(new Aws(
                    clients, caller.account().orElse(""), clients.settings().region()));
        }
    }

    List<Aws> places() {
        return places;
    }

    List<Inventory.Unlisted> unreached() {
        return unreached;
    }
}
