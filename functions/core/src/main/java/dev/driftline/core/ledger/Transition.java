package dev.driftline.core.ledger;

import dev.driftline.core.report.Finding;
import java.time.Instant;
import java.util.Locale;

/// Something that happened to a finding and is worth telling. That one is still there is none.
///
/// @param entry as it is after it
/// @param finding what it is told of: as seen now, or as last seen of one that is resolved
public record Transition(Kind kind, Entry entry, Finding finding, Instant at) {

    public enum Kind {
        NEW,
        /// The same subject differs in another way.
        CHANGED,
        /// The very difference that was resolved is there again.
        REOPENED,
        /// A snooze or an acceptance ran out, and it is still there.
        RETURNED,
        /// No longer there; only a look that could tell says so.
        RESOLVED,
        /// Still there; a rule says that it alarms nobody.
        SET_ASIDE,
        SNOOZED,
        ACCEPTED,
        /// Who made it became known later. No message of its own: what told of it is completed, where that can be.
        ATTRIBUTED;

        public String label() {
            return name().toLowerCase(Locale.ROOT);
        }

        /// Somebody should look.
        public boolean isAlarm() {
            return switch (this) {
                case NEW, CHANGED, REOPENED, RETURNED -> true;
                case RESOLVED, SET_ASIDE, SNOOZED, ACCEPTED, ATTRIBUTED -> false;
            };
        }
    }

    /// One of a kind over all time: what a channel with an idempotency key sends as one. The same in every retry.
    public String key() {
        return "%s-%s-%s-%d".formatted(entry.subject().key(), entry.fingerprint(), kind.label(), entry.sequence());
    }
}
