package dev.driftline.core.delivery;

import static java.util.stream.Collectors.groupingBy;

import dev.driftline.core.ledger.Notice;
import dev.driftline.core.ledger.Outbox;
import dev.driftline.core.ledger.Posting;
import dev.driftline.core.report.Digest;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.function.BooleanSupplier;

/// Tells every channel what waits for it: one announcement for each state and run.
///
/// A message is marked before it goes out and taken away when it arrived. Whatever dies in between is told again, and
/// the announcement says so: a channel with an idempotency key shows it once, one without may show it twice. Twice is
/// better than not at all.
public final class Notifier {

    private static final Duration FIRST_PAUSE = Duration.ofMinutes(1);
    private static final Duration LONGEST_PAUSE = Duration.ofHours(1);

    private final Outbox outbox;
    private final List<Channel> channels;
    private final Clock clock;

    public Notifier(Outbox outbox, List<Channel> channels, Clock clock) {
        this.outbox = outbox;
        this.channels = List.copyOf(channels);
        this.clock = clock;
    }

    /// @param busy channels that somebody else is telling right now
    /// @param left whether something that is due was left for lack of time
    public record Told(List<Delivery> deliveries, List<String> busy, boolean left) {
        public Told {
            deliveries = List.copyOf(deliveries);
            busy = List.copyOf(busy);
        }
    }

    /// @param hasTime asked before each announcement; what is left waits for the next call
    public Told tell(BooleanSupplier hasTime) {
        var deliveries = new ArrayList<Delivery>();
        var busy = new ArrayList<String>();
        var left = false;
        for (var channel : channels) {
            var claim = outbox.claim(channel.name(), clock.instant());
            if (claim.isEmpty()) {
                busy.add(channel.name());
                continue;
            }
            try (var mine = claim.get()) {
                left |= !told(channel, mine, hasTime, deliveries);
            }
        }
        return new Told(deliveries, busy, left);
    }

    /// @return whether everything that was due was tried
    private boolean told(Channel channel, Outbox.Claim claim, BooleanSupplier hasTime, List<Delivery> deliveries) {
        for (var due = claim.due(); !due.isEmpty(); due = claim.due()) {
            for (var together : grouped(channel, now(channel, claim, due))) {
                if (!hasTime.getAsBoolean()) {
                    return false;
                }
                deliveries.add(told(channel, claim, together));
            }
        }
        return true;
    }

    /// Those that the channel wants to hear now; the others are left until it does.
    private List<Notice> now(Channel channel, Outbox.Claim claim, List<Notice> notices) {
        var now = clock.instant();
        var later = notices.stream().collect(groupingBy(notice -> channel.due(notice.transition(), now)));
        var due = later.remove(now);
        later.forEach((time, waiting) -> claim.failed(waiting, time));
        return due == null ? List.of() : due;
    }

    private Delivery told(Channel channel, Outbox.Claim claim, List<Notice> notices) {
        var announcement = announcement(channel, claim, notices);
        claim.trying(notices);
        var delivery = told(channel, announcement);
        switch (delivery) {
            case Delivery.Sent _, Delivery.Unchanged _ -> claim.sent(notices);
            case Delivery.Failed _ -> claim.failed(notices, again(notices));
        }
        return delivery;
    }

    /// A mistake of ours in one channel must not keep the others from being told.
    private static Delivery told(Channel channel, Announcement announcement) {
        try {
            return channel.tell(announcement);
        } catch (RuntimeException e) {
            return new Delivery.Failed(
                    channel.name(), "unexpected: " + e.getClass().getName(), "this is a bug: please report it");
        }
    }

    private static Announcement announcement(Channel channel, Outbox.Claim claim, List<Notice> notices) {
        var transitions = notices.stream()
                .map(Notice::transition)
                .sorted(Posting.MOST_URGENT_FIRST)
                .toList();
        var parts = new ArrayList<String>(List.of(channel.name()));
        transitions.forEach(transition -> parts.add(transition.key()));
        return new Announcement(
                Digest.of(parts),
                notices.getFirst().scope(),
                transitions,
                claim.scan(notices.getFirst()),
                notices.stream().anyMatch(notice -> notice.attempts() > 0));
    }

    private static List<List<Notice>> grouped(Channel channel, List<Notice> notices) {
        if (channel.gathers()) {
            return notices.isEmpty() ? List.of() : List.of(notices);
        }
        record Together(String run, String scope) {}
        var groups = new LinkedHashMap<Together, List<Notice>>();
        for (var notice : notices) {
            groups.computeIfAbsent(new Together(notice.run(), notice.scope()), _ -> new ArrayList<>())
                    .add(notice);
        }
        return List.copyOf(groups.values());
    }

    private Instant again(List<Notice> notices) {
        var attempts = notices.stream().mapToInt(Notice::attempts).max().orElse(0);
        var pause = FIRST_PAUSE.multipliedBy(1L << Math.min(attempts, 10));
        return clock.instant().plus(pause.compareTo(LONGEST_PAUSE) < 0 ? pause : LONGEST_PAUSE);
    }
}
