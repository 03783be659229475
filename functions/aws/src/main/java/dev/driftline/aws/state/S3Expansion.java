package dev.driftline.aws.state;

import dev.driftline.core.state.StateNames;
import dev.driftline.core.state.StateSource;
import dev.driftline.core.state.UnavailableState;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.function.Predicate;

/// Finds the states that one location in S3 means. What cannot be listed is told as a state that cannot be read.
final class S3Expansion {

    private final S3Places places;
    private final S3Listing listing;
    private final Function<S3Location, StateSource> opened;
    private final int maxStates;

    S3Expansion(S3Places places, S3Listing listing, Function<S3Location, StateSource> opened, int maxStates) {
        this.places = places;
        this.listing = listing;
        this.opened = opened;
        this.maxStates = maxStates;
    }

    List<StateSource> sources() {
        return switch (places.choice()) {
            case S3Places.Choice.One(var key) -> List.of(source(key));
            case S3Places.Choice.Below(var prefix) -> listed(prefix, StateNames::isState);
            case S3Places.Choice.Matching(var _, var glob) ->
                listed(glob.literalStart(), key -> glob.matches(key) && StateNames.mayBeState(key));
            case S3Places.Choice.InWorkspaces(var workspaces) ->
                workspaces.isOpen()
                        ? all(workspaces)
                        : workspaces.keys().stream().map(this::source).toList();
        };
    }

    private List<StateSource> listed(String prefix, Predicate<String> wanted) {
        return switch (listing.keys(prefix, wanted, maxStates)) {
            case S3Listing.Found.Keys(var keys)
            when keys.isEmpty() ->
                List.of(unavailable("no state there", "bucket %s has none that it means".formatted(places.bucket())));
            case S3Listing.Found.Keys(var keys) ->
                keys.stream().map(this::source).toList();
            case S3Listing.Found.TooMany(var problem) -> List.of(tooMany(problem));
            case S3Listing.Found.Refused(var trouble) ->
                List.of(unavailable("cannot be listed: " + trouble.problem(), trouble.hint()));
        };
    }

    /// Terraform always has a default workspace, though often without a state: then nobody misses it.
    private List<StateSource> all(Workspaces workspaces) {
        return switch (listing.keys(
                workspaces.folder(), key -> workspaces.nameOf(key).isPresent(), maxStates - 1)) {
            case S3Listing.Found.Keys(var keys) -> {
                var sources = new ArrayList<StateSource>();
                if (keys.isEmpty() || !listing.lacks(workspaces.key())) {
                    sources.add(source(workspaces.key()));
                }
                keys.stream()
                        .filter(key -> !Objects.equals(key, workspaces.key()))
                        .map(this::source)
                        .forEach(sources::add);
                yield sources;
            }
            case S3Listing.Found.TooMany(var problem) -> List.of(tooMany(problem));
            case S3Listing.Found.Refused(var trouble) ->
                List.of(
                        source(workspaces.key()),
                        unavailable(
                                "its workspaces cannot be listed: " + trouble.problem(),
                                trouble.hint() + "; or name them: workspace=dev,prod"));
        };
    }

    private StateSource tooMany(String problem) {
        return unavailable(problem, "name fewer with one location, or raise the limit with DRIFT_MAX_STATES");
    }

    private StateSource unavailable(String problem, String hint) {
        return new UnavailableState(places.text(), problem, hint);
    }

    private StateSource source(String key) {
        return opened.apply(places.state(key));
    }
}
