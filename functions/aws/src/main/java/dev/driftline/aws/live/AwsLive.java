package dev.driftline.aws.live;

import dev.driftline.aws.client.AwsClients;
import dev.driftline.aws.client.Roles;
import dev.driftline.aws.live.kit.Askers;
import dev.driftline.aws.live.kit.LiveLook;
import dev.driftline.aws.live.types.Catalog;
import dev.driftline.aws.live.types.CatalogInventory;
import dev.driftline.aws.live.types.CatalogListings;
import dev.driftline.core.compare.TypeRules;
import dev.driftline.core.model.DeclaredResource;
import dev.driftline.core.scan.Inventory;
import dev.driftline.core.scan.LiveResources;
import dev.driftline.core.scan.UnmanagedRequest;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Executor;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// AWS as the scanner sees it, for one scan with one set of credentials.
public final class AwsLive implements LiveResources {

    private final AwsClients clients;
    private final Executor threads = task -> Thread.ofVirtual().name("read").start(task);
    private final Caller caller;
    private final Roles roles;
    private final Askers askers = new Askers();
    private final FoundTypes types = new FoundTypes();

    public AwsLive(AwsClients clients) {
        this(clients, Roles.none());
    }

    /// @param roles for resources of other accounts
    public AwsLive(AwsClients clients, Roles roles) {
        this.clients = clients;
        this.roles = roles;
        this.caller = new Caller(clients);
    }

    @Override
    public Optional<TypeRules> rules(DeclaredResource declared) {
        return types.of(declared).map(found -> found.rules());
    }

    @Override
    public String resourceId(DeclaredResource declared) {
        return types.of(declared).map(found -> found.identity(declared)).orElseGet(() -> declared.text("id"));
    }

    @Override
    public Optional<String> thing(DeclaredResource declared, Place place) {
        return Things.key(declared, types.of(declared), place);
    }

    @Override
    public boolean showsRebirth(String type, String attribute) {
        return Things.isGivenOnce(type, attribute);
    }

    @Override
    public Look look(Collection<DeclaredResource> everything) {
        return new LiveLook(
                types::of,
                new ProviderPlaces(clients, caller, roles, everything),
                threads,
                askers,
                Catalog.insights(everything));
    }

    @Override
    public Inventory inventory(Collection<DeclaredResource> everything, UnmanagedRequest wanted) {
        var reached =
                new RunPlaces(clients, caller, new ProviderPlaces(clients, caller, roles, everything), everything);
        var types = everything.stream().map(DeclaredResource::type).collect(Collectors.toSet());
        var found = new CatalogInventory(threads, askers, wanted, types).of(reached.places());
        return new Inventory(
                found.things(),
                Stream.concat(reached.unreached().stream(), found.unlisted().stream())
                        .toList());
    }

    @Override
    public Set<String> keys(DeclaredResource declared) {
        return CatalogListings.keys(declared, types.of(declared));
    }

    @Override
    public Map<String, Integer> calls() {
        return clients.calls();
    }

    @Override
    public Map<String, Map<String, Integer>> askers() {
        return askers.snapshot();
    }
}
