package dev.driftline.aws.live;

import dev.driftline.aws.client.AwsClients;
import dev.driftline.aws.client.Roles;
import dev.driftline.aws.live.kit.Aws;
import dev.driftline.aws.live.kit.LiveLook;
import dev.driftline.core.model.DeclaredResource;
import dev.driftline.core.model.LiveRead;
import dev.driftline.core.scan.LiveResources.Place;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// Where each resource lives.
///
/// A resource tells it by its `region` or its identity (provider 6), or its ARN. One that has neither lives where its
/// provider is configured for, as Pulumi's states tell, or where most of those live that the same provider
/// configuration manages: looking in the wrong region would report everything as deleted.
final class ProviderPlaces implements LiveLook.Places {

    private static final Pattern REGION = Pattern.compile("[a-z]{2}(-[a-z]+)+-\\d");
    private static final Pattern ACCOUNT = Pattern.compile("\\d{12}");
    private static final Pattern ZONE = Pattern.compile("([a-z]{2}(?:-[a-z]+)+-\\d)(?:[a-z]|-.+)");

    /// A provider configuration with an alias, or of a module: `provider["registry.terraform.io/hashicorp/aws"].eu`,
    /// `provider.aws.eu`, `module.a.provider["..."]`.
    private static final Pattern ELSEWHERE =
            Pattern.compile("module\\..+|provider(?:\\[\"[^\"]*\"]|\\.[a-z]+)[.\\[].+");

    private final AwsClients clients;
    private final Caller caller;
    private final Roles roles;
    private final Map<Provider, Place> byProvider = new HashMap<>();
    private final Votes regions = new Votes();
    private final Votes accounts = new Votes();

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
            var arn = Arn.of(resource);
            regions.cast(Provider.of(resource), ownRegion(resource, arn).orElse(""));
            accounts.cast(
                    Provider.of(resource),
                    identified(resource, "account_id")
                            .or(() -> own(arn, Arn::account))
                            .orElse(""));
        }
        for (var resource : everything) {
            byProvider.computeIfAbsent(
                    Provider.of(resource),
                    provider -> new Place(
                            some(resource.origin().account(), ACCOUNT)
                                    .or(() -> accounts.winner(provider))
                                    .orElse(""),
                            some(resource.origin().region(), REGION)
                                    .or(() -> regions.winner(provider))
                                    .orElse(clients.settings().region())));
        }
    }

    @Override
    public Place place(DeclaredResource declared) {
        var usual = byProvider.getOrDefault(
                Provider.of(declared), new Place("", clients.settings().region()));
        var arn = Arn.of(declared);
        return new Place(
                identified(declared, "account_id")
                        .or(() -> own(arn, Arn::account))
                        .or(() -> some(usual.account()))
                        .or(caller::account)
                        .orElse(""),
                ownRegion(declared, arn).orElse(usual.region()));
    }

    @Override
    public LiveLook.Guess guess(DeclaredResource declared) {
        var arn = Arn.of(declared);
        var provider = Provider.of(declared);
        var isAccountTold = identified(declared, "account_id")
                .or(() -> own(arn, Arn::account))
                .or(() -> some(declared.origin().account(), ACCOUNT))
                .or(() -> accounts.winner(provider))
                .isPresent();
        var isRegionTold = arn.isPresent()
                || ownRegion(declared, arn)
                        .or(() -> some(declared.origin().region(), REGION))
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

    /// What the resource itself says of its region.
    private static Optional<String> ownRegion(DeclaredResource declared, Optional<Arn> arn) {
        return some(regionAttribute(declared))
                .or(() -> identified(declared, "region"))
                .or(() -> own(arn, Arn::region))
                .or(() -> zoneRegion(declared));
    }

    /// `us-west-2` of `us-west-2b` and of the local zone `us-west-2-lax-1a` (Amazon EC2 user guide, "Regions and
    /// Zones").
    private static Optional<String> zoneRegion(DeclaredResource declared) {
        var zone = ZONE.matcher(declared.text("availability_zone"));
        return zone.matches() ? Optional.of(zone.group(1)) : Optional.empty();
    }

    /// `region` is where the resource is; types for which it means something else hold no region's name in it.
    private static String regionAttribute(DeclaredResource declared) {
        var region = declared.text("region");
        return REGION.matcher(region).matches() ? region : "";
    }

    /// What the identity of provider 6 says; anything that is no account and no region says nothing.
    private static Optional<String> identified(DeclaredResource declared, String part) {
        return Optional.of(declared.identity().get(part).asText())
                .filter(text ->
                        (part.equals("region") ? REGION : ACCOUNT).matcher(text).matches());
    }

    private static Optional<String> own(Optional<Arn> arn, Function<Arn, String> part) {
        return arn.map(part).filter(text -> !text.isEmpty());
    }

    private static Optional<String> some(String text, Pattern form) {
        return form.matcher(text).matches() ? Optional.of(text) : Optional.empty();
    }

    private static Optional<String> some(String text) {
        return text.isEmpty() ? Optional.empty() : Optional.of(text);
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

    private static final class Votes {
        private final Map<Provider, Map<String, Integer>> counts = new HashMap<>();

        void cast(Provider provider, String candidate) {
            if (!candidate.isEmpty()) {
                counts.computeIfAbsent(provider, key -> new HashMap<>()).merge(candidate, 1, Integer::sum);
            }
        }

        Set<String> candidates() {
            return counts.values().stream()
                    .flatMap(votes -> votes.keySet().stream())
                    .collect(Collectors.toSet());
        }

        Optional<String> winner(Provider provider) {
            return counts.getOrDefault(provider, Map.of()).entrySet().stream()
                    .max(Map.Entry.<String, Integer>comparingByValue()
                            .thenComparing(Map.Entry.comparingByKey(Comparator.reverseOrder())))
                    .map(Map.Entry::getKey);
        }
    }
}
