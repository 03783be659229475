package dev.driftline.aws.live;

import dev.driftline.aws.client.AwsClients;
import dev.driftline.aws.client.Roles;
import dev.driftline.aws.live.kit.Aws;
import dev.driftline.aws.live.kit.LiveLook;
import dev.driftline.core.model.DeclaredResource;
import dev.driftline.core.model.LiveRead;
import dev.driftline.core.scan.LiveResources.Place;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/// Where each resource lives.
///
/// A resource tells it by its `region` or its identity (provider 6), or its ARN. One that has neither lives where its
/// provider is configured for, as Pulumi's states tell, or where most of those live that the same provider
/// configuration manages: looking in the wrong region would report everything as deleted.
final class ProviderPlaces implements LiveLook.Places {

    /// A provider configuration with an alias, or of a module: `provider["registry.terraform.io/hashicorp/aws"].eu`,
    /// `provider.aws.eu`, `module.a.provider["..."]`.
    private static final Pattern ELSEWHERE =
            Pattern.compile("module\\..+|provider(?:\\[\"[^\"]*\"]|\\.[a-z]+)[.\\[].+");

    private final AwsClients clients;
    private final Caller caller;
    private final Roles roles;
    private final Map<Provider, Place> byProvider = new HashMap<>();
    private final Votes<Provider> regions = new Votes<>();
    private final Votes<Provider> accounts = new Votes<>();

    private record Provider(String stack, String name) {
        static Provider of(DeclaredResource resource) {
            return new Provider(resource.stack(), resource.provider());
        }
    }

    ProviderPlaces(AwsClients clients, Caller caller, Roles roles, Collection<DeclaredResource> everything) {
        this.clients = clients;
        this.caller = caller;
        this.roles = roles;
        for (var resource : everything) {
            var own = OwnPlace.of(resource);
            regions.cast(Provider.of(resource), own.region());
            accounts.cast(Provider.of(resource), own.account());
        }
        for (var resource : everything) {
            byProvider.computeIfAbsent(
                    Provider.of(resource),
                    provider -> new Place(
                            OwnPlace.account(resource.origin().account())
                                    .or(() -> accounts.winner(provider))
                                    .orElse(""),
                            OwnPlace.region(resource.origin().region())
                                    .or(() -> regions.winner(provider))
                                    .orElse(clients.settings().region())));
        }
    }

    @Override
    public Place place(DeclaredResource declared) {
        var usual = byProvider.getOrDefault(
                Provider.of(declared), new Place("", clients.settings().region()));
        var own = OwnPlace.of(declared);
        return new Place(
                own.account()
                        .or(() -> OwnPlace.account(usual.account()))
                        .or(caller::account)
                        .orElse(""),
                own.region().orElse(usual.region()));
    }

    @Override
    public LiveLook.Guess guess(DeclaredResource declared) {
        var own = OwnPlace.of(declared);
        var provider = Provider.of(declared);
        var isAccountTold = own.account()
                .or(() -> OwnPlace.account(declared.origin().account()))
                .or(() -> accounts.winner(provider))
                .isPresent();
        var isRegionTold = Arn.of(declared).isPresent()
                || own.region()
                        .or(() -> OwnPlace.region(declared.origin().region()))
                        .or(() -> regions.winner(provider))
                        .isPresent();
        return new LiveLook.Guess(!isAccountTold, elsewhere(declared, isAccountTold, isRegionTold));
    }

    /// The root's default provider is where the scan is, until a state says otherwise; others exist to be elsewhere.
    private Optional<LiveLook.Elsewhere> elsewhere(
            DeclaredResource declared, boolean isAccountTold, boolean isRegionTold) {
        if (!ELSEWHERE.matcher(declared.provider()).matches()) {
            return Optional.empty();
        }
        if (!isAccountTold && (accounts.candidates().size() > 1 || roles.areGiven())) {
            return Optional.of(new LiveLook.Elsewhere(
                    false,
                    "not in %s, and no state says whose account %s is"
                            .formatted(place(declared).account(), declared.provider())));
        }
        return isRegionTold
                ? Optional.empty()
                : Optional.of(new LiveLook.Elsewhere(
                        true,
                        "not in %s, and no state says which region %s is: scan it with AWS_REGION set to that one"
                                .formatted(place(declared).region(), declared.provider())));
    }

    @Override
    public LiveRead<Aws> reach(DeclaredResource declared) {
        var place = place(declared);
        var role = roles.of(place.account());
        if (role.isPresent()) {
            return new LiveRead.Present<>(new Aws(clients.as(role.get()), place.account(), place.region()));
        }
        var mine = caller.account();
        if (mine.isPresent() && !place.account().isEmpty() && !place.account().equals(mine.get())) {
            return new LiveRead.Unreadable<>(
                    LiveRead.Failure.DENIED,
                    "OtherAccount",
                    "lives in account %s, for which no role was given; the scan's credentials are of account %s"
                            .formatted(place.account(), mine.get()));
        }
        return new LiveRead.Present<>(new Aws(clients, place.account(), place.region()));
    }
}
