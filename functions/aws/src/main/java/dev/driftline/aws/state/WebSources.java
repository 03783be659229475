package dev.driftline.aws.state;

import dev.driftline.aws.client.AwsClients;
import dev.driftline.aws.http.Hosts;
import dev.driftline.aws.http.Web;
import dev.driftline.aws.secret.Secret;
import dev.driftline.aws.secret.SecretReference;
import dev.driftline.aws.secret.Secrets;
import dev.driftline.core.state.BadLocationException;
import dev.driftline.core.state.LockMode;
import dev.driftline.core.state.StateLimits;
import dev.driftline.core.state.StateSource;
import dev.driftline.core.state.UnavailableState;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import java.util.stream.Stream;

/// Makes the sources of states that are not in AWS: HCP Terraform, Pulumi Cloud, HTTP backends, Google Cloud Storage.
final class WebSources {

    private final LockMode mode;
    private final StateLimits limits;
    private final StateAccess access;
    private final Clock clock;
    private final Sleeper sleeper;
    private final Secrets secrets;

    WebSources(
            AwsClients clients, LockMode mode, StateLimits limits, StateAccess access, Clock clock, Sleeper sleeper) {
        this.mode = mode;
        this.limits = limits;
        this.access = access;
        this.clock = clock;
        this.sleeper = sleeper;
        this.secrets = new Secrets(access.environment(), clients);
    }

    static boolean knows(String location) {
        return location.startsWith(HcpLocation.SCHEME)
                || location.startsWith(PulumiCloudLocation.SCHEME)
                || location.startsWith(GcsPlaces.SCHEME)
                || HttpLocation.isOne(location);
    }

    List<StateSource> expand(String location) {
        if (mode == LockMode.ACQUIRE) {
            throw new BadLocationException(
                    location, "the lock of such a state cannot be acquired", "use --lock observe for it");
        }
        if (location.startsWith(HcpLocation.SCHEME)) {
            return List.of(hcp(HcpLocation.parse(location)));
        }
        if (location.startsWith(PulumiCloudLocation.SCHEME)) {
            return List.of(pulumiCloud(PulumiCloudLocation.parse(location)));
        }
        return location.startsWith(GcsPlaces.SCHEME)
                ? gcs(GcsPlaces.parse(location))
                : List.of(http(HttpLocation.parse(location)));
    }

    List<StateNeed> needs(String location) {
        return secretsOf(location)
                .flatMap(secret -> S3Needs.of(secret, "aws").stream())
                .toList();
    }

    private static Stream<SecretReference> secretsOf(String location) {
        if (location.startsWith(HcpLocation.SCHEME)) {
            return HcpLocation.parse(location).token().stream();
        }
        if (location.startsWith(PulumiCloudLocation.SCHEME)) {
            return PulumiCloudLocation.parse(location).token().stream();
        }
        if (location.startsWith(GcsPlaces.SCHEME)) {
            var places = GcsPlaces.parse(location);
            return Stream.concat(places.token().stream(), places.credentials().stream());
        }
        var http = HttpLocation.parse(location);
        return Stream.concat(http.token().stream(), http.password().stream());
    }

    private StateSource hcp(HcpLocation location) {
        return new HcpState(location, mode, web(access.hosts()), () -> hcpToken(location), limits, sleeper);
    }

    private Secret hcpToken(HcpLocation location) {
        return location.token()
                .map(secrets::of)
                .orElseGet(() -> secrets.variable(location.tokenVariable())
                        .or(() -> secrets.variable("TFE_TOKEN"))
                        .<Secret>map(known -> known)
                        .orElseGet(() -> new Secret.Unknown(
                                "no token for %s".formatted(location.host()),
                                "set %s, or add ?token=VARIABLE to the location".formatted(location.tokenVariable()))));
    }

    private StateSource pulumiCloud(PulumiCloudLocation location) {
        return new PulumiCloudState(location, mode, web(access.hosts()), () -> pulumiToken(location), limits);
    }

    private Secret pulumiToken(PulumiCloudLocation location) {
        return location.token()
                .map(secrets::of)
                .orElseGet(() -> secrets.variable(PulumiCloudLocation.TOKEN)
                        .<Secret>map(known -> known)
                        .orElseGet(() -> new Secret.Unknown(
                                "no token for %s".formatted(location.host()),
                                "set %s, or add ?token=VARIABLE to the location"
                                        .formatted(PulumiCloudLocation.TOKEN))));
    }

    private StateSource http(HttpLocation location) {
        var secret = location.password().or(location::token);
        return new HttpState(
                location,
                mode,
                web(access.hosts()),
                () -> secret.map(secrets::of).orElseGet(() -> new Secret.Unknown("no credential", "give one")),
                limits);
    }

    private List<StateSource> gcs(GcsPlaces places) {
        // Google's own libraries know this variable; only the operator sets it.
        var emulator = secrets.variable("STORAGE_EMULATOR_HOST").map(Secret.Known::value);
        var base = emulator.orElse("https://storage.googleapis.com");
        var web = web(emulator.map(host -> access.hosts().and(host)).orElse(access.hosts()));
        var gcs = new Gcs(web, base, once(() -> gcsToken(places, web)));
        if (!places.names().isEmpty()) {
            return places.names().stream()
                    .map(name -> gcsState(places, name, gcs))
                    .toList();
        }
        return switch (gcs.below(places.bucket(), places.prefix(), access.maxStates())) {
            case Gcs.Names.Refused(var trouble) ->
                List.of(new UnavailableState(places.text(), "cannot be listed: " + trouble.problem(), trouble.hint()));
            case Gcs.Names.Found(var names) -> gcsStates(places, names, gcs);
        };
    }

    private List<StateSource> gcsStates(GcsPlaces places, List<String> names, Gcs gcs) {
        var states = names.stream()
                .filter(name -> name.endsWith(GcsPlaces.STATE))
                .map(name -> gcsState(places, name, gcs))
                .toList();
        if (names.size() > access.maxStates()) {
            return List.of(new UnavailableState(
                    places.text(),
                    "more than %d objects".formatted(access.maxStates()),
                    "name the workspaces, or raise the limit with DRIFT_MAX_STATES"));
        }
        return states.isEmpty()
                ? List.of(new UnavailableState(places.text(), "no state there", "check bucket and prefix"))
                : states;
    }

    private StateSource gcsState(GcsPlaces places, String name, Gcs gcs) {
        return new GcsState(places.locationOf(name), places.bucket(), name, mode, gcs, limits);
    }

    /// As the operator refers to it, else from the variables of Terraform's backend.
    private Secret gcsToken(GcsPlaces places, Web web) {
        var token = places.token().map(secrets::of);
        if (token.isPresent()) {
            return token.get();
        }
        var key = places.credentials().map(secrets::of).or(() -> secrets.variable("GOOGLE_CREDENTIALS"));
        if (key.isEmpty()) {
            return secrets.variable("GOOGLE_OAUTH_ACCESS_TOKEN")
                    .<Secret>map(known -> known)
                    .orElseGet(() -> new Secret.Unknown(
                            "no credential for GCS", "add ?token=VARIABLE or ?credentials=VARIABLE to the location"));
        }
        return key.get() instanceof Secret.Known known ? new GcsToken(web, clock).of(known) : key.get();
    }

    private Web web(Hosts hosts) {
        return new Web(hosts, sleeper::sleep);
    }

    /// Asks once, however many states share the answer.
    private static Supplier<Secret> once(Supplier<Secret> wanted) {
        var kept = new AtomicReference<Optional<Secret>>(Optional.empty());
        return () -> kept.updateAndGet(earlier -> earlier.isPresent() ? earlier : Optional.of(wanted.get()))
                .orElseThrow();
    }
}
