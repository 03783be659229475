package dev.driftline.core.delivery.timing;

import dev.driftline.core.delivery.Announcement;
import dev.driftline.core.delivery.Channel;
import dev.driftline.core.delivery.Delivery;
import dev.driftline.core.ledger.Transition;
import dev.driftline.core.report.Severity;
import java.time.Instant;
import java.util.Optional;

/// A channel that is told at its own time: never in its quiet hours, or once a day. What is critical passes at once.
public record TimedChannel(Channel channel, Optional<QuietHours> quiet, Optional<DailyDigest> digest)
        implements Channel {

    @Override
    public String name() {
        return channel.name();
    }

    @Override
    public Delivery tell(Announcement announcement) {
        return channel.tell(announcement);
    }

    @Override
    public Instant due(Transition transition, Instant now) {
        if (transition.kind().isAlarm() && transition.finding().severity() == Severity.CRITICAL) {
            return now;
        }
        var digested = digest.map(daily -> daily.after(transition.at()))
                .filter(time -> time.isAfter(now))
                .orElse(now);
        return quiet.map(hours -> hours.after(digested)).orElse(digested);
    }

    @Override
    public boolean edits() {
        return channel.edits();
    }

    @Override
    public boolean gathers() {
        return digest.isPresent();
    }
}
