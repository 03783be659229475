package dev.driftline.core.ledger;

import dev.driftline.core.report.Report;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/// A ledger that lives as long as the process: for the command line, and the model that the one in a table is tested
/// against.
public final class MemoryLedger implements Ledger, Outbox {

    private static final int IN_ONE_GO = 100;

    private final Routing routing;
    private final Function<Report, Optional<String>> links;
    private final Map<Subject, Entry> entries = new LinkedHashMap<>();
    private final Map<String, Waiting> waiting = new LinkedHashMap<>();
    private final Map<String, ScanSummary> scans = new LinkedHashMap<>();
    private final Set<String> claimed = new HashSet<>();

    private record Waiting(Notice notice, Instant from) {}

    public MemoryLedger(Routing routing) {
        this(routing, _ -> Optional.empty());
    }

    /// @param links where a report is kept
    public MemoryLedger(Routing routing, Function<Report, Optional<String>> links) {
        this.routing = routing;
        this.links = links;
    }

    /// With entries of an earlier process.
    public static MemoryLedger of(List<Entry> known) {
        var ledger = new MemoryLedger(_ -> Set.of());
        known.forEach(entry -> ledger.entries.put(entry.subject(), entry));
        return ledger;
    }

    @Override
    public synchronized Changes record(Report report, RunId run, Instant at) {
        scans.put(run.id(), ScanSummary.of(report, run, links.apply(report)));
        var bookkeeping = new Bookkeeping(report, run, at);
        var postings = bookkeeping.scopes().stream()
                .map(scope -> bookkeeping.of(scope, of(scope)))
                .toList();
        postings.forEach(posting -> posting.steps().forEach(step -> write(step, run.id())));
        return Posting.changes(postings);
    }

    private Optional<Transition> write(Posting.Step step, String run) {
        entries.put(step.entry().subject(), step.entry());
        step.transition()
                .ifPresent(transition -> routing.channels(transition)
                        .forEach(channel -> waiting.put(
                                channel + " " + transition.key(),
                                new Waiting(new Notice(channel, run, transition, 0), step.at()))));
        return step.transition();
    }

    @Override
    public Optional<Transition> snooze(String fingerprint, Decision.Snoozed decision, Instant at) {
        return decide(fingerprint, decision, at);
    }

    @Override
    public Optional<Transition> accept(String fingerprint, Decision.Accepted decision, Instant at) {
        return decide(fingerprint, decision, at);
    }

    private synchronized Optional<Transition> decide(String fingerprint, Decision decision, Instant at) {
        return find(fingerprint)
                .flatMap(entry -> Bookkeeping.decided(entry, decision, at))
                .flatMap(step -> {
                    var run = "decision-" + step.entry().subject().key() + "-"
                            + step.entry().sequence();
                    scans.put(run, ScanSummary.none(run, at));
                    return write(step, run);
                });
    }

    @Override
    public synchronized Optional<Entry> find(String fingerprint) {
        return entries.values().stream()
                .filter(entry -> entry.fingerprint().equals(fingerprint))
                .findFirst();
    }

    @Override
    public synchronized List<Entry> of(String scope) {
        return entries.values().stream()
                .filter(entry -> entry.subject().scope().equals(scope))
                .toList();
    }

    /// Everything, in the order in which it came to be known.
    public synchronized List<Entry> entries() {
        return List.copyOf(entries.values());
    }

    @Override
    public synchronized Optional<Claim> claim(String channel, Instant now) {
        return claimed.add(channel) ? Optional.of(new Sending(channel, now)) : Optional.empty();
    }

    private final class Sending implements Claim {
        private final String channel;
        private final Instant now;

        Sending(String channel, Instant now) {
            this.channel = channel;
            this.now = now;
        }

        @Override
        public List<Notice> due() {
            synchronized (MemoryLedger.this) {
                return waiting.values().stream()
                        .filter(one -> one.notice().channel().equals(channel)
                                && !one.from().isAfter(now))
                        .map(Waiting::notice)
                        .limit(IN_ONE_GO)
                        .toList();
            }
        }

        @Override
        public ScanSummary scan(Notice notice) {
            synchronized (MemoryLedger.this) {
                return scans.getOrDefault(
                        notice.run(),
                        ScanSummary.none(notice.run(), notice.transition().at()));
            }
        }

        @Override
        public void trying(List<Notice> notices) {
            change(notices, one -> Optional.of(new Waiting(one.notice().tried(), one.from())));
        }

        @Override
        public void sent(List<Notice> notices) {
            change(notices, _ -> Optional.empty());
        }

        @Override
        public void failed(List<Notice> notices, Instant again) {
            change(notices, one -> Optional.of(new Waiting(one.notice(), again)));
        }

        private void change(List<Notice> notices, Function<Waiting, Optional<Waiting>> change) {
            synchronized (MemoryLedger.this) {
                var keys = new ArrayList<String>();
                notices.forEach(
                        notice -> keys.add(channel + " " + notice.transition().key()));
                keys.forEach(key -> waiting.computeIfPresent(
                        key, (_, one) -> change.apply(one).orElse(null)));
            }
        }

        @Override
        public void close() {
            synchronized (MemoryLedger.this) {
                claimed.remove(channel);
            }
        }
    }
}
