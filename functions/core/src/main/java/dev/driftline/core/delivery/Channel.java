package dev.driftline.core.delivery;

import dev.driftline.core.ledger.Transition;
import java.time.Instant;

/// A place where people or programs hear of what happened to findings: Slack, SNS, an issue tracker.
///
/// Failing is an answer and never stops another channel; what failed is told again later. `Sent` means that all of the
/// announcement has arrived. A channel that tells findings one by one may fail in the middle: what it then tells again,
/// it recognises by [dev.driftline.core.ledger.Transition#key()] or the subject's key, if the other side lets it.
public interface Channel {

    /// As in the configuration, for logs: never with a credential or a webhook URL in it.
    String name();

    Delivery tell(Announcement announcement);

    /// When it may be told of this: not before now.
    default Instant due(Transition transition, Instant now) {
        return now;
    }

    /// Whether it can complete what it told before.
    default boolean edits() {
        return false;
    }

    /// Whether all that is due goes into one announcement, whatever state and run it is of.
    default boolean gathers() {
        return false;
    }
}
