package dev.driftline.core.state;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class PatientStateSourceTest {

    private static final StateRead.Locked LOCKED = new StateRead.Locked("s", "ann", "apply", Optional.empty());
    private static final StateRead.NotFound FREE = new StateRead.NotFound("s", "free");

    private final List<Duration> slept = new ArrayList<>();
    private Instant now = Instant.EPOCH;

    @Test
    void a_lock_that_ends_in_time_is_waited_for_longer_and_longer() {
        assertThat(source(Duration.ofMinutes(2), 6).read()).isEqualTo(FREE);
        assertThat(slept).extracting(Duration::toSeconds).containsExactly(1L, 2L, 4L, 8L, 16L, 16L);
    }

    @Test
    void a_lock_that_stays_is_told_when_patience_ends() {
        assertThat(source(Duration.ofSeconds(5), 99).read()).isEqualTo(LOCKED);
        assertThat(slept).extracting(Duration::toSeconds).containsExactly(1L, 2L, 2L);
    }

    @Test
    void the_second_look_of_a_scan_does_not_wait_all_over_again() {
        var source = source(Duration.ofSeconds(3), 99);
        source.read();
        slept.clear();

        assertThat(source.read()).isEqualTo(LOCKED);
        assertThat(slept).isEmpty();
    }

    @Test
    void what_is_not_locked_is_answered_at_once() {
        assertThat(source(Duration.ofMinutes(2), 0).read()).isEqualTo(FREE);
        assertThat(slept).isEmpty();
    }

    /// @param locked how many reads find it held
    private StateSource source(Duration patience, int locked) {
        var reads = new ArrayList<StateRead>();
        var held = new StateSource() {
            @Override
            public String location() {
                return "s";
            }

            @Override
            public StateRead read() {
                reads.add(LOCKED);
                return reads.size() > locked ? FREE : LOCKED;
            }
        };
        return new PatientStateSource(held, patience, new Ticking(), duration -> {
            slept.add(duration);
            now = now.plus(duration);
        });
    }

    private final class Ticking extends Clock {
        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }

        @Override
        public Instant instant() {
            return now;
        }
    }
}
