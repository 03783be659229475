package dev.driftline.aws.live.kit;

import dev.driftline.core.model.LiveRead;
import java.util.Optional;

/// Reads of one account and region that travel in waves.
final class WaveReads implements Reads {

    private final Waves waves;
    private final Aws aws;
    private final Askers askers;
    private final String type;
    private final boolean accountTold;
    private boolean regional;

    /// @param type for whom it asks, which the askers are told
    WaveReads(Waves waves, Aws aws, Askers askers, String type) {
        this(waves, aws, askers, type, false);
    }

    WaveReads(Waves waves, Aws aws, Askers askers, String type, boolean accountTold) {
        this.accountTold = accountTold;
        this.waves = waves;
        this.aws = aws;
        this.askers = askers;
        this.type = type;
    }

    @Override
    public <K, V> Optional<V> get(Lookup<K, V> lookup, K key) {
        asks(lookup);
        try {
            return waves.get(lookup, aws, key);
        } catch (RuntimeException e) {
            throw new RefusedException(lookup.action(), e);
        }
    }

    @Override
    public <K, V> LiveRead<V> attempt(Lookup<K, V> lookup, K key) {
        asks(lookup);
        try {
            return waves.get(lookup, aws, key)
                    .<LiveRead<V>>map(LiveRead.Present::new)
                    .orElseGet(LiveRead.Absent::new);
        } catch (RuntimeException e) {
            return Failures.unreadable(lookup.action(), e);
        }
    }

    @Override
    public <K, V> void prefetch(Lookup<K, V> lookup, K key) {
        waves.prefetch(lookup, aws, key);
    }

    private void asks(Lookup<?, ?> lookup) {
        regional |= !lookup.isGlobal();
        askers.asks(type, lookup);
    }

    /// Whether the answers were those of one region.
    boolean isRegional() {
        return regional;
    }

    @Override
    public boolean isAccountTold() {
        return accountTold;
    }

    @Override
    public Aws aws() {
        return aws;
    }

    /// A lookup that AWS did not answer, on its way from the reader to the verdict.
    static final class RefusedException extends RuntimeException {
        private static final long serialVersionUID = 1L;

        private final String action;
        private final RuntimeException problem;

        RefusedException(String action, RuntimeException problem) {
            super(action, problem);
            this.action = action;
            this.problem = problem;
        }

        String action() {
            return action;
        }

        RuntimeException problem() {
            return problem;
        }
    }
}
