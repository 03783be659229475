package dev.driftline.aws.live.types.owners;

import dev.driftline.core.model.Value;

/// From the least to the most that something may be scaled to.
record Band(long least, long most) {

    boolean holds(Value value) {
        if (!(value instanceof Value.Numeric(var number))) {
            return false;
        }
        return number.stripTrailingZeros().scale() <= 0 && number.longValue() >= least && number.longValue() <= most;
    }

    @Override
    public String toString() {
        return "%d to %d".formatted(least, most);
    }
}
