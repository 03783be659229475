package dev.driftline.core.scan;

import dev.driftline.core.report.Report;
import dev.driftline.core.scan.Scanner.Loaded;
import dev.driftline.core.state.StateContent;
import dev.driftline.core.state.StateFormat;
import dev.driftline.core.state.StateRead;
import dev.driftline.core.state.StateSource;
import dev.driftline.core.state.UnreadableStateException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;

/// Gets states and makes sense of them, or tells why that cannot be.
final class StateLoading {

    /// Each takes some requests one after the other, and the memory of a whole state.
    private static final int AT_ONCE = 8;

    private final StateFormat format;
    private final Clock clock;
    private final boolean wantsHashes;

    /// @param wantsHashes whether what is in the states is to be known again
    StateLoading(StateFormat format, Clock clock, boolean wantsHashes) {
        this.format = format;
        this.clock = clock;
        this.wantsHashes = wantsHashes;
    }

    /// In the order of the sources.
    Map<StateSource, Loaded> all(List<StateSource> sources) {
        var stacks = new LinkedHashMap<StateSource, Loaded>();
        try (var threads = Executors.newFixedThreadPool(
                AT_ONCE, Thread.ofVirtual().name("state-", 0).factory())) {
            var loads = sources.stream()
                    .map(source -> threads.submit(() -> one(source)))
                    .toList();
            for (var i = 0; i < loads.size(); i++) {
                stacks.put(sources.get(i), loads.get(i).get());
            }
            return stacks;
        } catch (ExecutionException e) {
            throw new IllegalStateException("a state's source threw instead of answering", e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while states were read", e);
        }
    }

    Loaded one(StateSource source) {
        return loaded(source.read(), Optional.empty());
    }

    /// @param before counts for a state that has not changed since: it need not be parsed again
    Loaded again(StateSource source, Loaded.Parsed before) {
        return loaded(source.read(), Optional.of(before));
    }

    private Loaded loaded(StateRead read, Optional<Loaded.Parsed> before) {
        return switch (read) {
            case StateRead.Current(var snapshot) -> {
                var same = before.filter(earlier -> earlier.version().equals(snapshot.version()));
                try {
                    yield same.isPresent() ? same.get() : parsed(snapshot);
                } finally {
                    snapshot.content().discard();
                }
            }
            case StateRead.Locked locked ->
                new Loaded.NotLoaded(locked.location(), new LockedState(locked, clock.instant()).problem());
            case StateRead.NotFound(var location, var hint) ->
                new Loaded.NotLoaded(location, new Report.Problem("not_found", "no state there", hint));
            case StateRead.Failed(var location, var problem, var hint) ->
                new Loaded.NotLoaded(location, new Report.Problem("failed", problem, hint));
        };
    }

    private Loaded parsed(StateRead.Snapshot snapshot) {
        try {
            return new Loaded.Parsed(
                    snapshot.location(),
                    snapshot.version(),
                    snapshot.lock(),
                    wantsHashes ? hash(snapshot.content()) : "",
                    format.parse(snapshot));
        } catch (UnreadableStateException e) {
            return new Loaded.NotLoaded(
                    snapshot.location(),
                    e.format(),
                    e.serial(),
                    e.lineage(),
                    new Report.Problem("failed", e.problem(), e.hint()));
        }
    }

    private static String hash(StateContent content) {
        try (var in = content.open()) {
            var digest = MessageDigest.getInstance("SHA-256");
            var buffer = new byte[64 * 1024];
            for (var read = in.read(buffer); read >= 0; read = in.read(buffer)) {
                digest.update(buffer, 0, read);
            }
            return HexFormat.of().formatHex(digest.digest());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
