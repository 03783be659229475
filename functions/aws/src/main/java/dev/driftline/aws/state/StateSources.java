package dev.driftline.aws.state;

import dev.driftline.aws.client.AwsClients;
import dev.driftline.core.state.BadLocationException;
import dev.driftline.core.state.LocalStates;
import dev.driftline.core.state.LockInfo;
import dev.driftline.core.state.LockMode;
import dev.driftline.core.state.PatientStateSource;
import dev.driftline.core.state.StateLimits;
import dev.driftline.core.state.StateSource;
import dev.driftline.core.state.UnavailableState;
import java.nio.file.InvalidPathException;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;

/// Turns what a user writes for states (`s3://bucket/key?region=..`, a path) into their sources.
public final class StateSources {

    private static final Pattern SCHEME = Pattern.compile("([a-z][a-z0-9+.-]+):(//)?.*", Pattern.CASE_INSENSITIVE);
    private static final String FORMS =
            "give s3://bucket/key, hcp://, https://, gs:// or a path; a path with a colon begins with ./";

    private final LockMode mode;
    private final StateLimits limits;
    private final StateAccess access;
    private final Clock clock;
    private final Sleeper sleeper;
    private final S3Sources s3;
    private final WebSources web;
    private final PulumiStacks stacks;

    public StateSources(AwsClients clients, LockMode mode, StateLimits limits) {
        this(clients, mode, limits, StateAccess.plain());
    }

    public StateSources(AwsClients clients, LockMode mode, StateLimits limits, StateAccess access) {
        this(clients, mode, limits, access, Clock.systemUTC(), Thread::sleep);
    }

    StateSources(AwsClients clients, LockMode mode, StateLimits limits, Clock clock, Sleeper sleeper) {
        this(clients, mode, limits, StateAccess.plain(), clock, sleeper);
    }

    StateSources(
            AwsClients clients, LockMode mode, StateLimits limits, StateAccess access, Clock clock, Sleeper sleeper) {
        this.mode = mode;
        this.limits = limits;
        this.access = access;
        this.clock = clock;
        this.sleeper = sleeper;
        this.s3 = new S3Sources(clients, mode, limits, access, clock, sleeper);
        this.web = new WebSources(clients, mode, limits, access, clock, sleeper);
        this.stacks = new PulumiStacks(
                clients,
                mode,
                limits,
                path -> LockInfo.ours(UUID.randomUUID().toString(), Host.name(), clock.instant(), path));
    }

    /// The one state there.
    ///
    /// @throws BadLocationException where no state can be kept, or not by anything known here, or more than one
    public StateSource open(String location) {
        return S3Location.isOne(location) ? s3.open(S3Location.parse(location)) : only(location, found(location));
    }

    private static StateSource only(String location, List<StateSource> sources) {
        if (sources.size() != 1) {
            throw new BadLocationException(location, "means %d states".formatted(sources.size()), "name one of them");
        }
        return sources.getFirst();
    }

    /// All states there, in the order of their names. A place that cannot be looked through is among them as a state
    /// that cannot be read.
    ///
    /// @throws BadLocationException as [#open]
    public List<StateSource> expand(String location) {
        return found(location).stream().map(this::patient).toList();
    }

    /// As [#expand] for each of them, every state once. One that cannot be a location is told like one that cannot be
    /// read.
    public List<StateSource> expandAll(List<String> locations) {
        var sources = new LinkedHashMap<String, StateSource>();
        for (var location : locations) {
            try {
                expand(location).forEach(source -> sources.putIfAbsent(source.location(), source));
            } catch (BadLocationException e) {
                sources.putIfAbsent(location, new UnavailableState(location, e));
            }
        }
        return List.copyOf(sources.values());
    }

    /// What reading the states there must be allowed, locks and digests included.
    ///
    /// @throws BadLocationException as [#open]
    public List<StateNeed> needs(String location) {
        if (PulumiLocation.isOne(location)) {
            return stacks.needs(PulumiLocation.parse(location));
        }
        if (S3Location.isOne(location)) {
            return s3.needs(S3Places.parse(location));
        }
        return WebSources.knows(location) ? web.needs(location) : noneOf(location);
    }

    private List<StateNeed> noneOf(String location) {
        found(location);
        return List.of();
    }

    /// Clears the lock that a scan of ours left there.
    ///
    /// @param id as a scan tells it of the lock
    public Unlocking unlock(String location, String id) {
        if (!S3Location.isOne(location)) {
            throw new BadLocationException(
                    location, "Driftline takes locks in S3 alone", "give the s3:// location that was scanned");
        }
        return s3.unlock(S3Location.parse(location), id);
    }

    private List<StateSource> found(String location) {
        if (PulumiLocation.isOne(location)) {
            return stacks.open(PulumiLocation.parse(location));
        }
        if (S3Location.isOne(location)) {
            return s3.expand(S3Places.parse(location));
        }
        if (WebSources.knows(location)) {
            return web.expand(location);
        }
        var scheme = SCHEME.matcher(location);
        if (scheme.matches()) {
            throw new BadLocationException(
                    location, "states at %s: are not supported".formatted(scheme.group(1)), FORMS);
        }
        return files(location);
    }

    private List<StateSource> files(String location) {
        if (location.isBlank()) {
            throw new BadLocationException("state", "no location", FORMS);
        }
        try {
            return new LocalStates(mode, limits, access.maxStates()).at(location);
        } catch (InvalidPathException e) {
            throw new BadLocationException("state", "not a path: %s".formatted(e.getReason()), FORMS);
        }
    }

    private StateSource patient(StateSource source) {
        return access.patience().isZero()
                ? source
                : new PatientStateSource(source, access.patience(), clock, sleeper::sleep);
    }
}
