package dev.driftline.aws.live.kit;

import dev.driftline.core.compare.Difference;
import dev.driftline.core.model.DeclaredResource;
import dev.driftline.core.model.LiveRead;
import dev.driftline.core.model.Value;
import dev.driftline.core.scan.LiveResources;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executor;
import java.util.function.Function;

/// One series of reads: every resource on a virtual thread, every question asked once.
public final class LiveLook implements LiveResources.Look {

    private final Catalogue catalogue;
    private final Places places;
    private final Executor threads;
    private final Waves waves;
    private final Askers askers;
    private final Insights insights;

    /// Finds what is known of a resource's type.
    @FunctionalInterface
    public interface Catalogue {
        Optional<ResourceType<?>> find(DeclaredResource declared);
    }

    /// Knows where a resource lives, and how that place is reached.
    public interface Places {
        LiveResources.Place place(DeclaredResource declared);

        /// The account and region to ask, or why they cannot be asked.
        LiveRead<Aws> reach(DeclaredResource declared);

        /// What of the place is a guess: what is not there may be elsewhere.
        Guess guess(DeclaredResource declared);
    }

    /// What no state says of where a resource lives.
    ///
    /// @param account nothing at all
    /// @param elsewhere the region, or the account in a run of several
    public record Guess(boolean account, Optional<Elsewhere> elsewhere) {}

    /// @param onlyOfRegion a service without regions answers for all of them
    /// @param reason one line for a person
    public record Elsewhere(boolean onlyOfRegion, String reason) {
        LiveRead<Map<String, Value>> unreadable() {
            return new LiveRead.Unreadable<>(LiveRead.Failure.FAILED, "UnknownPlace", reason);
        }
    }

    /// @param askers told who asks for what
    /// @param insights what AWS tells of findings
    public LiveLook(Catalogue catalogue, Places places, Executor threads, Askers askers, Insights insights) {
        this.insights = insights;
        this.catalogue = catalogue;
        this.places = places;
        this.threads = threads;
        this.askers = askers;
        this.waves = new Waves(threads);
    }

    @Override
    public LiveResources.Place place(DeclaredResource declared) {
        return places.place(declared);
    }

    @Override
    public Map<DeclaredResource, LiveRead<Map<String, Value>>> read(Collection<DeclaredResource> declared) {
        var answers = ofEach(declared, this::read);
        var inOrder = new LinkedHashMap<DeclaredResource, LiveRead<Map<String, Value>>>();
        declared.forEach(resource -> inOrder.put(resource, answers.getOrDefault(resource, lost())));
        return inOrder;
    }

    @Override
    public Map<DeclaredResource, LiveResources.Fate> fates(Collection<DeclaredResource> missing) {
        var fates = new HashMap<DeclaredResource, LiveResources.Fate>();
        ofEach(missing, resource -> told(resource, reads -> insights.fate(reads, resource)))
                .forEach((resource, fate) -> fate.ifPresent(known -> fates.put(resource, known)));
        return fates;
    }

    @Override
    public Map<DeclaredResource, Map<Difference, LiveResources.Owner>> owners(
            Map<DeclaredResource, List<Difference>> changed) {
        return ofEach(changed.keySet(), resource -> {
            var owners = new HashMap<Difference, LiveResources.Owner>();
            changed.getOrDefault(resource, List.of())
                    .forEach(change -> told(resource, reads -> insights.owner(reads, resource, change))
                            .ifPresent(owner -> owners.put(change, owner)));
            return owners;
        });
    }

    /// What AWS refuses to tell beyond the finding is not told: the finding stands without it.
    private <T> Optional<T> told(DeclaredResource resource, Function<Reads, Optional<T>> ask) {
        try {
            return places.reach(resource) instanceof LiveRead.Present<Aws>(var aws)
                    ? ask.apply(new WaveReads(
                            waves,
                            aws,
                            askers,
                            resource.type(),
                            !places.guess(resource).account()))
                    : Optional.empty();
        } catch (RuntimeException e) {
            return Optional.empty();
        }
    }

    /// One thread for each of a shift, so that what they ask travels together.
    private <T> Map<DeclaredResource, T> ofEach(
            Collection<DeclaredResource> declared, Function<DeclaredResource, T> ask) {
        var answers = new ConcurrentHashMap<DeclaredResource, T>();
        var shifts = Shifts.of(declared);
        for (var shift : shifts) {
            var done = new CountDownLatch(shift.size());
            waves.begin(shift.size());
            for (var resource : shift) {
                threads.execute(() -> {
                    try {
                        answers.put(resource, ask.apply(resource));
                    } finally {
                        waves.end();
                        done.countDown();
                    }
                });
            }
            await(done);
            if (shifts.size() > 1) {
                // The stacks that waited grew old. A heap that is allowed to grows before it collects them, and a
                // function is killed of it: Lambda's Java gets all of its memory as heap, classes and code.
                System.gc();
            }
        }
        return answers;
    }

    static void await(CountDownLatch done) {
        try {
            done.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("the scan was interrupted", e);
        }
    }

    private static LiveRead<Map<String, Value>> lost() {
        return new LiveRead.Unreadable<>(LiveRead.Failure.FAILED, "Lost", "its reader died; please report this");
    }

    private LiveRead<Map<String, Value>> read(DeclaredResource declared) {
        var type = catalogue.find(declared).orElseThrow();
        return switch (places.reach(declared)) {
            case LiveRead.Present<Aws>(var aws) -> read(type, aws, declared);
            case LiveRead.Absent<Aws>() -> new LiveRead.Absent<>();
            case LiveRead.Unreadable<Aws>(var kind, var code, var reason) ->
                new LiveRead.Unreadable<>(kind, code, reason);
        };
    }

    /// What is not where it was looked for is missing only if that place was told.
    private LiveRead<Map<String, Value>> read(ResourceType<?> type, Aws aws, DeclaredResource declared) {
        var guess = places.guess(declared);
        var reads = new WaveReads(waves, aws, askers, type.name(), !guess.account());
        var read = read(type, reads, declared);
        return read instanceof LiveRead.Absent
                ? guess.elsewhere()
                        .filter(elsewhere -> !elsewhere.onlyOfRegion() || reads.isRegional())
                        .map(Elsewhere::unreadable)
                        .orElse(read)
                : read;
    }

    private static LiveRead<Map<String, Value>> read(ResourceType<?> type, Reads reads, DeclaredResource declared) {
        try {
            return type.read(reads, declared)
                    .<LiveRead<Map<String, Value>>>map(LiveRead.Present::new)
                    .orElseGet(LiveRead.Absent::new);
        } catch (WaveReads.RefusedException e) {
            return Failures.unreadable(e.action(), e.problem());
        } catch (RuntimeException e) {
            return Failures.unreadable(type.name(), e);
        }
    }
}
