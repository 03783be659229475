package dev.driftline.aws.state;

import static org.assertj.core.api.Assertions.assertThat;

import dev.driftline.core.state.LockMode;
import dev.driftline.core.state.StateRead;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(Backends.class)
class DigestTest {

    private final List<Duration> slept = new ArrayList<>();
    private final Backend backend;

    DigestTest(Backend backend) {
        this.backend = backend;
        backend.putState("{\"serial\": 1}");
    }

    @Test
    void a_state_that_fits_its_digest_is_read_at_once() {
        backend.putDigestOf("{\"serial\": 1}");

        assertThat(read(slept::add)).isInstanceOf(StateRead.Current.class);
        assertThat(slept).isEmpty();
    }

    @Test
    void a_state_without_a_digest_is_read() {
        assertThat(read(slept::add)).isInstanceOf(StateRead.Current.class);
    }

    @Test
    void a_digest_that_is_none_is_no_digest() {
        backend.putItem(backend.bucket + "/" + Backend.KEY + "-md5", "Digest", "not hexadecimal");

        assertThat(read(slept::add)).isInstanceOf(StateRead.Current.class);
        assertThat(slept).isEmpty();
    }

    @Test
    void a_wrong_digest_is_waited_for_ten_seconds_and_then_told() {
        backend.putDigestOf("{\"serial\": 2}");

        assertThat(read(slept::add))
                .asInstanceOf(InstanceOfAssertFactories.type(StateRead.Failed.class))
                .satisfies(failed -> assertThat(failed.problem())
                        .isEqualTo("state in flux: its content is not what the digest in DynamoDB says"));
        assertThat(slept).hasSize(5).containsOnly(Duration.ofSeconds(2));
    }

    @Test
    void a_digest_that_becomes_right_meanwhile_is_no_matter() {
        backend.putDigestOf("{\"serial\": 2}");

        var read = read(duration -> {
            slept.add(duration);
            if (slept.size() == 2) {
                backend.putDigestOf("{\"serial\": 1}");
            }
        });

        assertThat(read).isInstanceOf(StateRead.Current.class);
        assertThat(slept).hasSize(2);
    }

    @Test
    void a_state_that_arrives_after_its_digest_is_the_one_read() {
        backend.putDigestOf("{\"serial\": 2}");

        var read = read(duration -> backend.putState("{\"serial\": 2}"));

        assertThat(((StateRead.Current) read).snapshot().bytes()).asString().isEqualTo("{\"serial\": 2}");
    }

    @Test
    void an_apply_that_begins_during_the_wait_is_seen() {
        backend.putDigestOf("{\"serial\": 2}");

        var read = read(duration -> {
            backend.putState("{\"serial\": 2}");
            backend.putLock(Backend.ANNS_LOCK);
        });

        assertThat(read).isInstanceOf(StateRead.Locked.class);
    }

    @Test
    void an_empty_object_beside_a_digest_is_in_flux() {
        backend.putState("");
        backend.putDigestOf("{\"serial\": 1}");

        assertThat(read(slept::add)).isInstanceOf(StateRead.Failed.class);
    }

    @Test
    void an_older_version_is_not_held_against_the_newest_ones_digest() {
        backend.keepVersions();
        var version = backend.putState("{\"serial\": 1}");
        backend.putState("{\"serial\": 2}");
        backend.putDigestOf("{\"serial\": 2}");

        var read = backend.source(backend.location() + "&version_id=" + version, LockMode.OBSERVE, slept::add)
                .read();

        assertThat(((StateRead.Current) read).snapshot().bytes()).asString().isEqualTo("{\"serial\": 1}");
        assertThat(slept).isEmpty();
    }

    @Test
    void a_version_that_is_not_there_is_not_found() {
        backend.keepVersions();
        backend.putState("{}");

        assertThat(backend.source(
                                backend.location() + "&version_id=00000000-0000-0000-0000-000000000000",
                                LockMode.OBSERVE,
                                slept::add)
                        .read())
                .isInstanceOf(StateRead.NotFound.class);
    }

    @Test
    void an_interruption_ends_the_wait() {
        backend.putDigestOf("{\"serial\": 2}");

        var read = read(duration -> {
            throw new InterruptedException();
        });

        assertThat(Thread.interrupted()).isTrue();
        assertThat(read).isEqualTo(new StateRead.Failed(backend.location(), "interrupted", "scan again"));
    }

    private StateRead read(Sleeper sleeper) {
        return backend.source(backend.location(), LockMode.OBSERVE, sleeper).read();
    }
}
