package dev.driftline.aws.state;

import static org.assertj.core.api.Assertions.assertThat;

import dev.driftline.core.state.LockInfo;
import dev.driftline.core.state.LockMode;
import dev.driftline.core.state.StateRead;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(Backends.class)
class AcquiredLockFileTest {

    private final Backend backend;

    AcquiredLockFileTest(Backend backend) {
        this.backend = backend;
        backend.putState("{}");
    }

    @Test
    void without_a_table_the_lock_file_is_taken_and_removed() {
        var read = acquire();

        assertThat(((StateRead.Current) read).snapshot().lock()).isEqualTo("acquired");
        assertThat(backend.clients.calls()).containsEntry("s3:PutObject", 2).containsEntry("s3:DeleteObject", 1);
        assertThat(backend.hasLockFile()).isFalse();
    }

    @Test
    void somebody_else_s_lock_file_is_not_taken_and_not_touched() {
        backend.put(Backend.KEY + ".tflock", Backend.ANNS_LOCK);

        assertThat(acquire()).isInstanceOf(StateRead.Locked.class);
        assertThat(backend.hasLockFile()).isTrue();
    }

    @Test
    void a_lock_file_that_became_somebody_else_s_is_not_removed() {
        var lock = new S3LockFile(backend.s3, S3Location.parse(backend.locationWithoutTable()), "us-east-1");
        var ours = new LockInfo("ours", "", "", "driftline@here", "", Optional.empty(), "");
        assertThat(lock.take(ours)).isEqualTo(new StateLock.Taking.Taken());

        backend.put(Backend.KEY + ".tflock", Backend.ANNS_LOCK);

        assertThat(lock.release(ours)).isEmpty();
        assertThat(backend.hasLockFile()).isTrue();
    }

    @Test
    void a_lock_taken_by_a_request_whose_answer_was_lost_is_recognised_as_ours() {
        var ours = new LockInfo("ours", "", "", "driftline@here", "", Optional.empty(), "");
        var table = new DynamoDbLock(backend.dynamodb, backend.table, backend.bucket + "/" + Backend.KEY);
        var file = new S3LockFile(backend.s3, S3Location.parse(backend.locationWithoutTable()), "us-east-1");

        for (StateLock lock : new StateLock[] {table, file}) {
            assertThat(lock.take(ours)).isEqualTo(new StateLock.Taking.Taken());
            assertThat(lock.take(ours)).isEqualTo(new StateLock.Taking.Taken());
        }
    }

    private StateRead acquire() {
        return backend.source(backend.locationWithoutTable(), LockMode.ACQUIRE, duration -> {})
                .read();
    }
}
