package dev.driftline.core.ledger;

import dev.driftline.core.compare.Difference;
import dev.driftline.core.ledger.Entry.Status;
import dev.driftline.core.ledger.Posting.Step;
import dev.driftline.core.ledger.Transition.Kind;
import dev.driftline.core.model.Value;
import dev.driftline.core.report.Finding;
import dev.driftline.core.report.Report;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// The rules of the ledger: what a look makes of the entries that are known. Pure; whoever keeps a ledger writes what
/// it says.
public final class Bookkeeping {

    private final Look look;
    private final RunId run;
    private final Instant at;

    /// @param at when the look began
    public Bookkeeping(Report report, RunId run, Instant at) {
        this.look = new Look(report, run);
        this.run = run;
        this.at = at;
    }

    /// The scopes whose entries have to be known.
    public Set<String> scopes() {
        return look.scopes();
    }

    /// @param known every entry of the scope, closed ones too
    public Posting of(String scope, Collection<Entry> known) {
        var steps = new ArrayList<Step>();
        var counts = new int[3];
        var matches = new Matching(scope, known).of(look.of(scope));
        for (var match : matches.seen()) {
            var step = match.seen().aside() ? aside(match) : told(match);
            step.ifPresent(steps::add);
            match.known().filter(entry -> !entry.status().isClosed()).ifPresent(entry -> {
                if (step.flatMap(Step::kind)
                        .filter(kind -> kind != Kind.ATTRIBUTED)
                        .isEmpty()) {
                    counts[entry.status() == Status.OPEN ? 0 : 1]++;
                }
            });
        }
        for (var entry : matches.unseen()) {
            if (entry.status().isClosed() || isDone(entry)) {
                continue;
            }
            if (look.canTell(entry)) {
                steps.add(closed(entry, Status.RESOLVED, Kind.RESOLVED));
            } else {
                counts[2]++;
            }
        }
        return new Posting(scope, steps, counts[0], counts[1], counts[2]);
    }

    /// This run's own work, or that of a later look.
    private boolean isDone(Entry entry) {
        return entry.lastRun().equals(run.id()) || at.isBefore(entry.closedAt().orElse(entry.lastSeen()));
    }

    private Optional<Step> told(Matching.Match match) {
        var finding = withoutSecrets(match.seen().finding());
        if (match.known().isEmpty()) {
            return Optional.of(
                    new Step(begun(match.subject(), finding, 1), Optional.empty(), Optional.of(Kind.NEW), at));
        }
        var known = match.known().get();
        if (isDone(known)) {
            return Optional.empty();
        }
        var same = known.fingerprint().equals(finding.id());
        if (known.status().isClosed()) {
            return Optional.of(
                    same
                            ? opened(known, finding, Kind.REOPENED)
                            : new Step(
                                    begun(match.subject(), finding, known.sequence() + 1),
                                    match.known(),
                                    Optional.of(Kind.NEW),
                                    at));
        }
        if (!same && !look.mayBeSame(known, finding)) {
            return Optional.of(opened(known, finding, Kind.CHANGED));
        }
        // Who made it stays known, also where this look did not ask.
        var still = same ? known.authored(finding) : known.finding();
        if (known.decision().filter(decision -> decision.isOver(at)).isPresent()) {
            return Optional.of(opened(known, still, Kind.RETURNED));
        }
        return Optional.of(stillThere(known, still));
    }

    private Optional<Step> aside(Matching.Match match) {
        return match.known()
                .filter(entry -> !isDone(entry) && !entry.status().isClosed())
                .map(entry -> closed(entry, Status.SET_ASIDE, Kind.SET_ASIDE));
    }

    private Entry begun(Subject subject, Finding finding, long sequence) {
        return new Entry(
                subject,
                finding.id(),
                Status.OPEN,
                finding,
                at,
                at,
                at,
                1,
                Optional.empty(),
                Optional.empty(),
                sequence,
                run.id());
    }

    private Step opened(Entry known, Finding finding, Kind kind) {
        var entry = new Entry(
                known.subject(),
                finding.id(),
                Status.OPEN,
                finding,
                known.firstSeen(),
                kind == Kind.RETURNED ? known.since() : at,
                at,
                known.timesSeen() + 1,
                Optional.empty(),
                Optional.empty(),
                known.sequence() + 1,
                run.id());
        return new Step(entry, Optional.of(known), Optional.of(kind), at);
    }

    private Step stillThere(Entry known, Finding finding) {
        var entry = new Entry(
                known.subject(),
                known.fingerprint(),
                known.status(),
                finding,
                known.firstSeen(),
                known.since(),
                at,
                known.timesSeen() + 1,
                known.closedAt(),
                known.decision(),
                known.sequence(),
                run.id());
        var found = known.status() == Status.OPEN
                && known.finding().insight().who().isEmpty()
                && finding.insight().who().isPresent();
        return new Step(entry, Optional.of(known), found ? Optional.of(Kind.ATTRIBUTED) : Optional.empty(), at);
    }

    private Step closed(Entry known, Status status, Kind kind) {
        var entry = new Entry(
                known.subject(),
                known.fingerprint(),
                status,
                known.finding(),
                known.firstSeen(),
                known.since(),
                known.lastSeen(),
                known.timesSeen(),
                Optional.of(at),
                Optional.empty(),
                known.sequence() + 1,
                run.id());
        return new Step(entry, Optional.of(known), Optional.of(kind), at);
    }

    /// What somebody decided; empty when the entry is not open any more.
    public static Optional<Step> decided(Entry known, Decision decision, Instant at) {
        if (known.status().isClosed()) {
            return Optional.empty();
        }
        var accepted = decision instanceof Decision.Accepted;
        var entry = new Entry(
                known.subject(),
                known.fingerprint(),
                accepted ? Status.ACCEPTED : Status.SNOOZED,
                known.finding(),
                known.firstSeen(),
                known.since(),
                known.lastSeen(),
                known.timesSeen(),
                Optional.empty(),
                Optional.of(decision),
                known.sequence() + 1,
                known.lastRun());
        return Optional.of(
                new Step(entry, Optional.of(known), Optional.of(accepted ? Kind.ACCEPTED : Kind.SNOOZED), at));
    }

    private static Finding withoutSecrets(Finding finding) {
        var changes = finding.changes().stream()
                .map(change -> change.sensitive()
                        ? new Difference(change.path(), change.shown(), Value.absent(), Value.absent(), true)
                        : change)
                .toList();
        return new Finding(
                finding.id(),
                finding.kind(),
                finding.stack(),
                finding.address(),
                finding.type(),
                finding.resourceId(),
                finding.account(),
                finding.region(),
                finding.severity(),
                finding.related(),
                List.copyOf(changes),
                finding.insight());
    }
}
