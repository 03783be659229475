package dev.driftline.core.delivery;

import java.time.Clock;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;

/// Patience that waits for nobody, and what it would have waited.
public record Waits(List<Duration> pauses) {

    public Waits() {
        this(new ArrayList<>());
    }

    public Patience patience() {
        return new Patience(Clock.fixed(Announced.NOW, ZoneOffset.UTC), pauses::add, Duration.ofSeconds(30));
    }
}
