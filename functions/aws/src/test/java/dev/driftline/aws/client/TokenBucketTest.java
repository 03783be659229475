package dev.driftline.aws.client;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

class TokenBucketTest {

    private final AtomicLong now = new AtomicLong();
    private final TokenBucket bucket = new TokenBucket(new Rate(4, 3), now::get);

    @Test
    void a_burst_goes_at_once_and_the_rest_one_after_the_other() {
        assertThat(seconds(bucket.take())).isZero();
        assertThat(seconds(bucket.take())).isZero();
        assertThat(seconds(bucket.take())).isZero();
        assertThat(seconds(bucket.take())).isEqualTo(0.25);
        assertThat(seconds(bucket.take())).isEqualTo(0.5);
    }

    @Test
    void a_pause_saves_up_no_more_than_a_burst() {
        pass(Duration.ofHours(1));
        for (var request = 0; request < 3; request++) {
            assertThat(bucket.take()).isZero();
        }
        assertThat(bucket.take()).isPositive();
    }

    @Test
    void a_throttle_takes_what_was_saved_up_and_halves_the_rate() {
        bucket.throttled();
        assertThat(seconds(bucket.take())).isEqualTo(0.5);
        bucket.throttled();
        assertThat(seconds(bucket.take())).isEqualTo(2.0);
    }

    @Test
    void throttle_after_throttle_never_stops_it() {
        for (var throttle = 0; throttle < 100; throttle++) {
            bucket.throttled();
        }
        assertThat(seconds(bucket.take())).isEqualTo(2.0);
    }

    @Test
    void without_further_throttles_it_is_as_fast_as_before() {
        bucket.throttled();
        pass(Duration.ofSeconds(11));
        for (var request = 0; request < 3; request++) {
            bucket.take();
        }
        assertThat(seconds(bucket.take())).isCloseTo(0.25, within(0.01));
    }

    private void pass(Duration time) {
        now.addAndGet(time.toNanos());
    }

    private static double seconds(long nanos) {
        return nanos / 1e9;
    }
}
