package dev.driftline.aws.state;

import static org.assertj.core.api.Assertions.assertThat;

import dev.driftline.aws.client.AwsClients;
import dev.driftline.core.state.LockInfo;
import dev.driftline.core.state.LockMode;
import dev.driftline.core.state.LockSighting;
import dev.driftline.core.state.StateLimits;
import dev.driftline.core.state.StateRead;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.ReentrantLock;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import software.amazon.awssdk.http.ExecutableHttpRequest;
import software.amazon.awssdk.http.HttpExecuteRequest;
import software.amazon.awssdk.http.HttpExecuteResponse;
import software.amazon.awssdk.http.SdkHttpClient;
import software.amazon.awssdk.http.urlconnection.UrlConnectionHttpClient;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.s3.S3Client;

/// What Terraform's own tests ask of a lock (`TestRemoteLocks`, `TestForceUnlock` and its `_withLockfile`), of each
/// place that a lock may be in.
@ExtendWith(Backends.class)
class LockContestTest {

    private static final int ROUNDS = 40;

    private final Backend backend;

    LockContestTest(Backend backend) {
        this.backend = backend;
        backend.putState("{}");
    }

    enum Place {
        TABLE,
        FILE,
        BOTH
    }

    @ParameterizedTest
    @EnumSource(names = {"TABLE", "FILE"})
    void a_second_owner_waits_for_the_first_and_then_has_an_id_of_its_own(Place place) {
        var lock = lock(place);
        var first = ours();
        var second = ours();

        assertThat(lock.take(first)).isEqualTo(new StateLock.Taking.Taken());
        assertThat(lock.take(second)).isEqualTo(new StateLock.Taking.Held(first));
        assertThat(lock.release(second)).isEmpty();
        assertThat(lock.look()).isEqualTo(new LockSighting.Held(first));
        assertThat(lock.release(first)).isEmpty();
        assertThat(lock.take(second)).isEqualTo(new StateLock.Taking.Taken());
    }

    @ParameterizedTest
    @EnumSource(names = {"TABLE", "FILE"})
    void of_two_that_come_at_once_never_both_own_it(Place place) throws Exception {
        var owners = new AtomicInteger();
        try (var clients = oneAtATime();
                var threads = Executors.newFixedThreadPool(2)) {
            var lock = lock(place, clients);
            for (var round = 0; round < ROUNDS; round++) {
                var start = new CyclicBarrier(2);
                var both = threads.invokeAll(List.of(contender(lock, start), contender(lock, start)));
                var taken = new ArrayList<LockInfo>();
                for (var one : both) {
                    one.get().ifPresent(taken::add);
                }
                assertThat(taken).hasSizeLessThanOrEqualTo(1);
                owners.addAndGet(taken.size());
                taken.forEach(lock::release);
                assertThat(lock.look()).isEqualTo(new LockSighting.Free());
            }
        }
        assertThat(owners).hasPositiveValue();
    }

    private static Callable<Optional<LockInfo>> contender(StateLock lock, CyclicBarrier start) {
        return () -> {
            var info = ours();
            start.await();
            return lock.take(info) instanceof StateLock.Taking.Taken ? Optional.of(info) : Optional.empty();
        };
    }

    @ParameterizedTest
    @EnumSource
    void a_scan_killed_after_any_of_its_calls_leaves_nothing_or_a_lock_that_is_known_and_cleared_as_ours(Place place) {
        var calls = 0;
        var left = 0;
        boolean isDone;
        do {
            calls++;
            try (var dying = dyingAfter(calls)) {
                isDone = survives(dying, location(place));
            }
            for (var lock : locks(place)) {
                if (lock.look() instanceof LockSighting.Held(var by)) {
                    left++;
                    assertThat(by.isOurs()).isTrue();
                    assertThat(read(location(place))).isInstanceOf(StateRead.Locked.class);
                    assertThat(clear(location(place), "another")).isInstanceOf(Unlocking.Left.class);
                    assertThat(clear(location(place), by.id())).isEqualTo(new Unlocking.Cleared(by.id()));
                }
                assertThat(lock.look()).isEqualTo(new LockSighting.Free());
            }
        } while (!isDone);
        assertThat(calls).isGreaterThan(3);
        assertThat(left).isPositive();
        assertThat(read(location(place))).isInstanceOf(StateRead.Current.class);
    }

    @Test
    void both_locks_of_a_backend_that_uses_both_are_taken_the_file_first_and_given_back() {
        assertThat(((StateRead.Current) read(location(Place.BOTH))).snapshot().lock())
                .isEqualTo("acquired");
        assertThat(backend.clients.calls())
                .containsEntry("dynamodb:PutItem", 1)
                .containsEntry("dynamodb:DeleteItem", 1)
                .containsEntry("s3:PutObject", 2)
                .containsEntry("s3:DeleteObject", 1);
    }

    @Test
    void who_gets_the_first_of_both_and_not_the_second_gives_the_first_back() {
        backend.putLock(Backend.ANNS_LOCK);

        assertThat(read(location(Place.BOTH))).isInstanceOf(StateRead.Locked.class);
        assertThat(backend.hasLockFile()).isFalse();
        assertThat(backend.lockInfo()).hasValue(Backend.ANNS_LOCK);
    }

    @ParameterizedTest
    @EnumSource
    void nobody_elses_lock_is_ever_cleared(Place place) {
        if (place != Place.FILE) {
            backend.putLock(Backend.ANNS_LOCK);
        }
        if (place != Place.TABLE) {
            backend.put(Backend.KEY + ".tflock", Backend.ANNS_LOCK);
        }

        assertThat(clear(location(place), "ann-1"))
                .isInstanceOfSatisfying(
                        Unlocking.Left.class, left -> assertThat(left.problem()).contains("held by ann@build-7"));
        assertThat(locks(place)).allMatch(lock -> lock.look() instanceof LockSighting.Held);
    }

    @Test
    void where_nobody_holds_a_lock_there_is_nothing_to_clear() {
        assertThat(clear(location(Place.TABLE), "any")).isEqualTo(new Unlocking.Free());
    }

    private boolean survives(AwsClients dying, String location) {
        try {
            return new StateSources(dying, LockMode.ACQUIRE, StateLimits.defaults())
                            .open(location)
                            .read()
                    instanceof StateRead.Current;
        } catch (Killed e) {
            return false;
        }
    }

    private StateRead read(String location) {
        return backend.source(location, LockMode.ACQUIRE, duration -> {}).read();
    }

    private Unlocking clear(String location, String id) {
        return new StateSources(backend.clients, LockMode.OBSERVE, StateLimits.defaults()).unlock(location, id);
    }

    private String location(Place place) {
        return switch (place) {
            case TABLE -> backend.location();
            case FILE -> backend.locationWithoutTable();
            case BOTH -> backend.location() + "&use_lockfile=true";
        };
    }

    private List<StateLock> locks(Place place) {
        return switch (place) {
            case TABLE, FILE -> List.of(lock(place));
            case BOTH -> List.of(lock(Place.FILE), lock(Place.TABLE));
        };
    }

    private StateLock lock(Place place) {
        return lock(place, backend.clients);
    }

    private StateLock lock(Place place, AwsClients clients) {
        var region = clients.settings().region();
        return place == Place.TABLE
                ? new DynamoDbLock(
                        clients.get(DynamoDbClient.class, DynamoDbClient::builder, region),
                        backend.table,
                        backend.bucket + "/" + Backend.KEY)
                : new S3LockFile(
                        clients.get(S3Client.class, S3Client::builder, region),
                        S3Location.parse(backend.locationWithoutTable()),
                        region);
    }

    private static LockInfo ours() {
        return LockInfo.ours(UUID.randomUUID().toString(), "here", Backend.NOW, "path");
    }

    /// The end of the process, as far as a test can have it: nothing that comes after it gets through.
    private static final class Killed extends Error {
        private static final long serialVersionUID = 1L;
    }

    /// Clients that do so many calls, the last of them answered to nobody.
    private AwsClients dyingAfter(int calls) {
        var left = new AtomicInteger(calls);
        return clients(request -> {
            if (left.get() <= 0) {
                throw new Killed();
            }
            var answer = request.call();
            if (left.decrementAndGet() <= 0) {
                throw new Killed();
            }
            return answer;
        });
    }

    /// Clients whose requests are served one after the other: the emulator's threads look first and write then, while a
    /// conditional write is one step in DynamoDB and S3 (Amazon DynamoDB Developer Guide, "Condition expressions";
    /// Amazon S3 User Guide, "Conditional writes").
    private AwsClients oneAtATime() {
        var turn = new ReentrantLock();
        return clients(request -> {
            turn.lock();
            try {
                return request.call();
            } finally {
                turn.unlock();
            }
        });
    }

    /// How a request goes to the emulator.
    private interface Way {
        HttpExecuteResponse of(ExecutableHttpRequest request) throws IOException;
    }

    private AwsClients clients(Way way) {
        var http = UrlConnectionHttpClient.create();
        return new AwsClients(backend.clients.settings(), new SdkHttpClient() {
            @Override
            public ExecutableHttpRequest prepareRequest(HttpExecuteRequest request) {
                var prepared = http.prepareRequest(request);
                return new ExecutableHttpRequest() {
                    @Override
                    public HttpExecuteResponse call() throws IOException {
                        return way.of(prepared);
                    }

                    @Override
                    public void abort() {
                        prepared.abort();
                    }
                };
            }

            @Override
            public void close() {
                http.close();
            }
        });
    }
}
