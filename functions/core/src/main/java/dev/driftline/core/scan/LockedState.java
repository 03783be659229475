package dev.driftline.core.scan;

import dev.driftline.core.report.Report;
import dev.driftline.core.state.StateRead;
import java.time.Duration;
import java.time.Instant;

/// What to say of a state that somebody holds: who, since when, and whether anybody is likely to be there still.
record LockedState(StateRead.Locked lock, Instant now) {

    /// Longer than applies take; Terraform's locks end only when somebody ends them.
    static final Duration STALE = Duration.ofHours(6);

    boolean isStale() {
        return lock.since()
                .filter(since -> Duration.between(since, now).compareTo(STALE) > 0)
                .isPresent();
    }

    Report.Problem problem() {
        return new Report.Problem("locked", text(), hint());
    }

    private String text() {
        return "held by %s%s%s%s"
                .formatted(
                        lock.holder(),
                        lock.operation().isEmpty() ? "" : " (" + lock.operation() + ")",
                        lock.since().map(at -> " since " + at).orElse(""),
                        isStale() ? ", for %s: stale?".formatted(age()) : "");
    }

    private String age() {
        var age = Duration.between(lock.since().orElse(now), now);
        return age.toDays() > 1 ? age.toDays() + " days" : age.toHours() + " hours";
    }

    private String hint() {
        if (lock.location().startsWith("pulumi+")) {
            return "wait until the update is done; if nobody is updating, clear it with `pulumi cancel`";
        }
        if (lock.holder().startsWith("driftline@")) {
            return "a scan holds it, or was killed; then `driftline unlock --state '%s' %s`"
                    .formatted(lock.location(), lock.id());
        }
        return isStale()
                ? "no apply takes that long: make sure that nobody is applying, then `terraform force-unlock%s`"
                        .formatted(lock.id().isEmpty() ? "" : " " + lock.id())
                : "wait until the apply is done; if nobody is applying, the lock is stale: clear it with force-unlock";
    }
}
