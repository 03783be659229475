package dev.driftline.aws.state;

import static org.assertj.core.api.Assertions.assertThat;

import dev.driftline.core.state.LockMode;
import dev.driftline.core.state.StateSource.LockTrace;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/// What a bucket with versioning tells of locks that are gone.
@ExtendWith(Backends.class)
class S3LockTraceTest {

    private final Backend backend;

    S3LockTraceTest(Backend backend) {
        this.backend = backend;
        backend.putState("{}");
    }

    @Test
    void a_lock_that_came_and_went_since_then_left_its_trace() {
        backend.keepVersions();
        lockAndUnlock();

        assertThat(since(Instant.now().minusSeconds(60))).isEqualTo(LockTrace.LOCKED);
    }

    @Test
    void where_older_traces_are_and_no_newer_ones_nobody_held_the_lock() {
        backend.keepVersions();
        lockAndUnlock();

        assertThat(since(Instant.now().plus(Duration.ofHours(1)))).isEqualTo(LockTrace.NOT_LOCKED);
    }

    @Test
    void where_no_lock_file_ever_was_nothing_is_known() {
        backend.keepVersions();
        backend.put(Backend.KEY + ".tflock-of-another", "{}");

        assertThat(since(Instant.EPOCH)).isEqualTo(LockTrace.UNKNOWN);
    }

    @Test
    void a_bucket_without_versions_and_a_backend_with_a_table_know_nothing() {
        lockAndUnlock();
        assertThat(since(Instant.EPOCH)).isEqualTo(LockTrace.UNKNOWN);
        backend.keepVersions();
        lockAndUnlock();
        assertThat(backend.source(LockMode.OBSERVE).lockedSince(Instant.EPOCH)).isEqualTo(LockTrace.UNKNOWN);
    }

    private LockTrace since(Instant then) {
        return backend.source(backend.locationWithoutTable(), LockMode.OBSERVE, duration -> {})
                .lockedSince(then);
    }

    private void lockAndUnlock() {
        backend.put(Backend.KEY + ".tflock", Backend.ANNS_LOCK);
        backend.s3.deleteObject(request -> request.bucket(backend.bucket).key(Backend.KEY + ".tflock"));
    }
}
