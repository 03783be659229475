package dev.driftline.aws.state;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.driftline.core.state.LockMode;
import dev.driftline.core.state.StateRead;
import java.util.ArrayList;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(Backends.class)
class AcquiredLockTest {

    private final Backend backend;

    AcquiredLockTest(Backend backend) {
        this.backend = backend;
        backend.putState("{}");
    }

    @Test
    void the_lock_is_there_while_the_state_is_read_and_gone_afterwards() throws JsonProcessingException {
        backend.putDigestOf("not yet");
        var seen = new ArrayList<Optional<String>>();

        var read = reading(backend.location(), () -> {
            seen.add(backend.lockInfo());
            backend.putDigestOf("{}");
        });

        assertThat(((StateRead.Current) read).snapshot().lock()).isEqualTo("acquired");
        assertThat(backend.lockInfo()).isEmpty();
        var info = new ObjectMapper().readTree(seen.getFirst().orElseThrow());
        assertThat(info.properties().stream().map(Map.Entry::getKey))
                .containsExactly("ID", "Operation", "Info", "Who", "Version", "Created", "Path");
        assertThat(info.path("Who").asText()).startsWith("driftline@");
        assertThat(info.path("Operation").asText()).isEqualTo("OperationTypeRefresh");
        assertThat(info.path("Created").asText()).isEqualTo("2026-03-04T05:06:07.123456Z");
        assertThat(info.path("Path").asText()).isEqualTo(backend.bucket + "/" + Backend.KEY);
    }

    @Test
    void somebody_else_s_lock_is_not_taken_and_not_touched() {
        backend.putLock(Backend.ANNS_LOCK);

        assertThat(acquire())
                .asInstanceOf(InstanceOfAssertFactories.type(StateRead.Locked.class))
                .satisfies(locked -> assertThat(locked.holder()).isEqualTo("ann@build-7"));
        assertThat(backend.lockInfo()).hasValue(Backend.ANNS_LOCK);
    }

    @Test
    void a_lock_file_beside_the_table_counts_and_ours_is_given_back() {
        backend.put(Backend.KEY + ".tflock", Backend.ANNS_LOCK);

        assertThat(acquire()).isInstanceOf(StateRead.Locked.class);
        assertThat(backend.lockInfo()).isEmpty();
        assertThat(backend.hasLockFile()).isTrue();
    }

    @Test
    void the_lock_is_given_back_when_the_state_is_missing() {
        backend.s3.deleteObject(request -> request.bucket(backend.bucket).key(Backend.KEY));

        assertThat(acquire()).isInstanceOf(StateRead.NotFound.class);
        assertThat(backend.lockInfo()).isEmpty();
    }

    @Test
    void the_lock_is_given_back_when_the_read_blows_up() {
        backend.putDigestOf("other");

        assertThatThrownBy(() -> reading(backend.location(), () -> {
                    assertThat(backend.lockInfo()).isPresent();
                    throw new IllegalStateException("a bug");
                }))
                .hasMessage("a bug");
        assertThat(backend.lockInfo()).isEmpty();
    }

    @Test
    void a_lock_forced_open_and_taken_by_somebody_else_stays_theirs() {
        backend.putDigestOf("not yet");

        var read = reading(backend.location(), () -> {
            backend.putLock(Backend.ANNS_LOCK);
            backend.putDigestOf("{}");
        });

        assertThat(read).isInstanceOf(StateRead.Current.class);
        assertThat(backend.lockInfo()).hasValue(Backend.ANNS_LOCK);
    }

    @Test
    void of_two_at_once_one_gets_the_lock_and_the_other_is_told_who_has_it() throws Exception {
        backend.putDigestOf("not yet");
        var second = new ArrayList<StateRead>();

        var first = reading(backend.location(), () -> {
            second.add(acquire());
            backend.putDigestOf("{}");
        });

        assertThat(first).isInstanceOf(StateRead.Current.class);
        assertThat(second.getFirst())
                .asInstanceOf(InstanceOfAssertFactories.type(StateRead.Locked.class))
                .satisfies(locked -> {
                    assertThat(locked.holder()).startsWith("driftline@");
                    assertThat(locked.since()).hasValue(Backend.NOW);
                });
    }

    @Test
    void of_many_at_once_each_reads_or_is_told_and_nothing_is_left_behind() throws Exception {
        try (var threads = Executors.newFixedThreadPool(8)) {
            var reads = new ArrayList<Future<StateRead>>();
            for (var i = 0; i < 16; i++) {
                reads.add(threads.submit(this::acquire));
            }
            for (var read : reads) {
                assertThat(read.get()).isInstanceOfAny(StateRead.Current.class, StateRead.Locked.class);
            }
            assertThat(reads).anyMatch(read -> read.resultNow() instanceof StateRead.Current);
        }
        assertThat(backend.lockInfo()).isEmpty();
    }

    @Test
    void a_lock_that_cannot_be_taken_is_a_failure_and_no_holder() {
        var location = backend.locationWithoutTable() + "&dynamodb_table=elsewhere";

        assertThat(reading(location, () -> {}))
                .isEqualTo(new StateRead.Failed(
                        location,
                        "the lock cannot be acquired: no DynamoDB table elsewhere in this region",
                        "check dynamodb_table and region of the location"));
    }

    private StateRead acquire() {
        return reading(backend.location(), () -> {});
    }

    /// @param meanwhile runs while the digest is waited for, that is with the lock held
    private StateRead reading(String location, Runnable meanwhile) {
        return backend.source(location, LockMode.ACQUIRE, duration -> meanwhile.run())
                .read();
    }
}
