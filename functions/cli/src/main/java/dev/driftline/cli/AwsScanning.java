package dev.driftline.cli;

import dev.driftline.aws.client.AwsClients;
import dev.driftline.aws.client.AwsSettings;
import dev.driftline.aws.encryption.StateDecryption;
import dev.driftline.aws.history.CloudTrailHistory;
import dev.driftline.aws.live.AwsLive;
import dev.driftline.aws.state.StateAccess;
import dev.driftline.aws.state.StateNeed;
import dev.driftline.aws.state.StateSources;
import dev.driftline.aws.state.Unlocking;
import dev.driftline.aws.state.pulumi.AwsBridge;
import dev.driftline.core.model.DeclaredResource;
import dev.driftline.core.model.IgnoredChanges;
import dev.driftline.core.report.Report;
import dev.driftline.core.scan.ScanRequest;
import dev.driftline.core.scan.Scanner;
import dev.driftline.core.scan.StateWatch;
import dev.driftline.core.state.BadLocationException;
import dev.driftline.core.state.FileStateMemory;
import dev.driftline.core.state.LockMode;
import dev.driftline.core.state.StateFormat;
import dev.driftline.core.state.StateLimits;
import dev.driftline.core.state.StateRead;
import dev.driftline.core.state.StateSource;
import dev.driftline.core.state.UnreadableStateException;
import dev.driftline.core.state.encryption.BadEncryptionException;
import dev.driftline.core.state.formats.KnownFormats;
import dev.driftline.core.who.Who;
import java.io.IOException;
import java.nio.file.Files;
import java.time.Clock;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/// Scans with the AWS access that the environment gives.
///
/// @param version Driftline's own
record AwsScanning(Map<String, String> environment, Clock clock, String version)
        implements Scanning, Declarations, Unlocks {

    @Override
    public Report scan(Asked asked, Function<Supplier<Map<String, Integer>>, Progress> watch) {
        try (var clients = new AwsClients(settings(asked))) {
            var groups = sources(asked, clients);
            var request = new ScanRequest(once(groups), ignored(groups, asked.ignored()), asked.unmanaged());
            var states = remembering(asked);
            var scanner =
                    new Scanner(formats(asked, clients), new AwsLive(clients, asked.roles()), clock, version, states);
            try (var _ = watch.apply(clients::calls)) {
                return remembered(scanner.scan(request), states);
            }
        }
    }

    @Override
    public Report attributed(Report report, Asked asked, List<String> ownRoles) {
        try (var clients = new AwsClients(settings(asked))) {
            var history = new CloudTrailHistory(clients, asked.roles(), clock);
            return new Who(history, ownRoles, UnaryOperator.identity(), Who.BUDGET).of(report);
        }
    }

    private StateWatch remembering(Asked asked) {
        try {
            return asked.watch()
                    .memory()
                    .map(file -> StateWatch.with(FileStateMemory.in(file), clock))
                    .orElseGet(StateWatch::none);
        } catch (BadLocationException e) {
            throw new UsageException("--memory " + e.getMessage(), e);
        }
    }

    private static Report remembered(Report report, StateWatch states) {
        var problems = states.remember();
        return problems.isEmpty()
                ? report
                : report.withNotices(Stream.concat(report.notices().stream(), problems.stream())
                        .toList());
    }

    /// Two locations may mean the same state.
    private static List<StateSource> once(List<List<StateSource>> groups) {
        var sources = new LinkedHashMap<String, StateSource>();
        groups.forEach(group -> group.forEach(source -> sources.putIfAbsent(source.location(), source)));
        return List.copyOf(sources.values());
    }

    /// A configuration speaks for its own states alone: another one may have the same addresses.
    ///
    /// @param groups the states of each location, in the order of the configurations
    private static IgnoredChanges ignored(List<List<StateSource>> groups, List<? extends IgnoredChanges> ofEach) {
        var ofStack = new HashMap<String, IgnoredChanges>();
        for (var i = 0; i < ofEach.size(); i++) {
            for (var source : groups.get(i)) {
                ofStack.put(source.location(), ofEach.get(i));
            }
        }
        return (resource, path) ->
                ofStack.getOrDefault(resource.stack(), IgnoredChanges.none()).covers(resource, path);
    }

    @Override
    public List<DeclaredResource> declared(Asked asked) {
        try (var clients = new AwsClients(settings(asked))) {
            var formats = formats(asked, clients);
            return once(sources(asked, clients)).stream()
                    .flatMap(source -> resources(formats, source.read()).stream())
                    .toList();
        }
    }

    @Override
    public List<StateNeed> needs(Asked asked) {
        try (var clients = new AwsClients(settings(asked))) {
            var sources = opener(asked, clients);
            return asked.states().stream()
                    .flatMap(state -> sources.needs(state).stream())
                    .toList();
        }
    }

    @Override
    public Unlocking unlock(String state, String id) {
        var asked = new Asked(List.of(state), Optional.empty(), LockMode.NONE);
        try (var clients = new AwsClients(settings(asked))) {
            return opener(asked, clients).unlock(state, id);
        } catch (BadLocationException e) {
            throw new UsageException("--state " + e.getMessage(), e);
        }
    }

    private static List<DeclaredResource> resources(StateFormat format, StateRead read) {
        return switch (read) {
            case StateRead.Current(var snapshot) -> {
                try {
                    yield format.parse(snapshot).resources();
                } catch (UnreadableStateException e) {
                    throw new UsageException(
                            "--state %s: %s; %s".formatted(snapshot.location(), e.problem(), e.hint()), e);
                }
            }
            case StateRead.Locked(var location, var holder, var _, var _, var _) ->
                throw new UsageException("--state %s: held by %s".formatted(location, holder));
            case StateRead.NotFound(var location, var hint) ->
                throw new UsageException("--state %s: no state there; %s".formatted(location, hint));
            case StateRead.Failed(var location, var problem, var hint) ->
                throw new UsageException("--state %s: %s; %s".formatted(location, problem, hint));
        };
    }

    private List<List<StateSource>> sources(Asked asked, AwsClients clients) {
        var sources = opener(asked, clients);
        try {
            return asked.states().stream().map(sources::expand).toList();
        } catch (BadLocationException e) {
            throw new UsageException("--state " + e.getMessage(), e);
        }
    }

    private StateSources opener(Asked asked, AwsClients clients) {
        try {
            var access = StateAccess.from(environment, asked.watch().patience());
            return new StateSources(clients, asked.lock(), limits(), access);
        } catch (IllegalArgumentException e) {
            throw new UsageException(String.valueOf(e.getMessage()), e);
        }
    }

    private StateLimits limits() {
        try {
            return StateLimits.from(this::variable);
        } catch (IllegalArgumentException e) {
            throw new UsageException(String.valueOf(e.getMessage()), e);
        }
    }

    private StateFormat formats(Asked asked, AwsClients clients) {
        var decryption = new StateDecryption(this::variable, clients, limits());
        try {
            var settings = asked.encryption().isPresent()
                    ? Optional.of(
                            decryption.of(Files.readString(asked.encryption().get())))
                    : decryption.configured();
            return new KnownFormats(limits(), settings, new AwsBridge());
        } catch (BadEncryptionException e) {
            throw new UsageException(String.valueOf(e.getMessage()), e);
        } catch (IOException e) {
            throw new UsageException(
                    "--encryption: not readable (%s)".formatted(e.getClass().getSimpleName()), e);
        }
    }

    private Optional<String> variable(String name) {
        return Optional.ofNullable(environment.get(name));
    }

    private AwsSettings settings(Asked asked) {
        try {
            var settings = AwsSettings.from(environment);
            var here = asked.region().map(settings::withRegion).orElse(settings);
            return asked.maxCalls().map(here::withMaxCalls).orElse(here);
        } catch (IllegalArgumentException e) {
            throw new UsageException(
                    "AWS environment: %s; see AWS_ENDPOINT_URL, AWS_MAX_ATTEMPTS, DRIFTLINE_MAX_CALLS and --max-calls"
                            .formatted(e.getMessage()),
                    e);
        }
    }
}
