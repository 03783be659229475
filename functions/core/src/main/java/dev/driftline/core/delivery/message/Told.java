package dev.driftline.core.delivery.message;

import dev.driftline.core.delivery.Announcement;
import dev.driftline.core.ledger.Decision;
import dev.driftline.core.ledger.Subject;
import dev.driftline.core.ledger.Transition;
import dev.driftline.core.report.FindingText;
import dev.driftline.core.report.SummaryLine;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// What every message for people says of an announcement, in words that need no formatting.
///
/// @param alarms what somebody should look at, most urgent first
/// @param others what is over or was decided
public record Told(List<Transition> alarms, List<Transition> others) {

    private static final DateTimeFormatter MOMENT =
            DateTimeFormatter.ofPattern("d MMM uuuu, HH:mm 'UTC'", Locale.ROOT).withZone(ZoneOffset.UTC);

    public Told {
        alarms = List.copyOf(alarms);
        others = List.copyOf(others);
    }

    /// Of each subject only where it stands now: in a digest it may have come and gone.
    public static Told of(Announcement announcement) {
        var latest = new LinkedHashMap<Subject, Transition>();
        for (var transition : announcement.transitions()) {
            latest.merge(transition.entry().subject(), transition, Told::later);
        }
        var alarms = new ArrayList<Transition>();
        var others = new ArrayList<Transition>();
        latest.values().forEach(transition -> (transition.kind().isAlarm() ? alarms : others).add(transition));
        return new Told(alarms, others);
    }

    private static Transition later(Transition a, Transition b) {
        if (a.entry().sequence() != b.entry().sequence()) {
            return a.entry().sequence() > b.entry().sequence() ? a : b;
        }
        // Of one sequence there is one that tells, and maybe the author of the same finding after it.
        return b.kind() == Transition.Kind.ATTRIBUTED ? new Transition(a.kind(), b.entry(), b.finding(), a.at()) : a;
    }

    /// `Drift: 2 new, 1 changed` or `Drift: 3 resolved`
    public String headline() {
        var counts = new EnumMap<Transition.Kind, Integer>(Transition.Kind.class);
        alarms.forEach(transition -> counts.merge(transition.kind(), 1, Integer::sum));
        others.forEach(transition -> counts.merge(transition.kind(), 1, Integer::sum));
        var parts = new ArrayList<String>();
        counts.forEach((kind, count) ->
                parts.add(SummaryLine.number(count) + " " + kind.label().replace('_', ' ')));
        return "Drift: " + String.join(", ", parts);
    }

    /// The states that it is about.
    public List<String> stacks() {
        var stacks = new ArrayList<String>();
        alarms.forEach(transition -> stacks.add(transition.entry().subject().scope()));
        others.forEach(transition -> stacks.add(transition.entry().subject().scope()));
        return stacks.stream().distinct().toList();
    }

    /// `new`, `reopened, open for 3 days, by jane@example.com via console, ...`
    public static String history(Transition transition) {
        var parts = new ArrayList<String>();
        parts.add(transition.kind().label().replace('_', ' '));
        var age = transition.entry().age(transition.at());
        if (transition.kind() != Transition.Kind.NEW && age.toMinutes() > 0) {
            parts.add((transition.kind().isAlarm() ? "open for " : "after ") + Ages.of(age));
        } else if (transition.kind() == Transition.Kind.NEW) {
            parts.add("first seen " + moment(transition.entry().firstSeen()));
        }
        decision(transition).ifPresent(parts::add);
        var insight = transition.finding().insight();
        insight.who().map(FindingText::who).ifPresent(parts::add);
        insight.cause().ifPresent(cause -> parts.add(cause.text()));
        return String.join(", ", parts);
    }

    /// `until 3 Dec 2026, 10:00 UTC by ann`
    public static Optional<String> decision(Transition transition) {
        return transition.entry().decision().map(decision -> switch (decision) {
            case Decision.Snoozed(var until, var by) -> "until %s by %s".formatted(moment(until), by);
            case Decision.Accepted(var reason, var by, var until) ->
                "by %s%s%s"
                        .formatted(
                                by,
                                until.map(end -> " until " + moment(end)).orElse(""),
                                reason.isEmpty() ? "" : ": " + reason);
        });
    }

    public static String moment(Instant instant) {
        return MOMENT.format(instant);
    }
}
