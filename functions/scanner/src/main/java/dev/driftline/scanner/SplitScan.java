package dev.driftline.scanner;

import dev.driftline.aws.ledger.Lease;
import dev.driftline.aws.ledger.Leases;
import dev.driftline.aws.ledger.SplitRuns;
import dev.driftline.core.report.Digest;
import dev.driftline.core.scan.Numbers;
import dev.driftline.core.scan.OpenScan;
import dev.driftline.core.scan.Partial;
import dev.driftline.core.scan.ScanPlan;
import dev.driftline.scanner.ScanWorker.Result;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

/// One scan by several invocations: the first plans it, each part writes down what it found, whoever sees that
/// all parts are there asks for the join.
///
/// The leases of the states are the run's from the plan to the join. Every invocation may come twice and may die
/// anywhere: each looks first at what is written down, and what it asks for next is the same every time.
final class SplitScan {

    /// Of the states, from each invocation on: longer than a message can be out of sight that was in a process
    /// that died (six times 15 minutes, the queue's visibility timeout).
    private static final Duration LEASE = Duration.ofHours(2);

    private final SplitRuns runs;
    private final Leases leases;

    SplitScan(SplitRuns runs, Leases leases) {
        this.runs = runs;
        this.leases = leases;
    }

    /// @param held become the run's, unless the job was planned before
    Result begin(Job job, ScanPlan plan, Map<String, Lease> held) {
        return resumed(job, runs.begin(job.id(), new SplitRuns.Run(plan, held)));
    }

    /// @param partial what one process had time for; the rest is handed on
    Result begin(Job job, ScanPlan plan, Map<String, Lease> held, Partial partial) {
        var run = runs.begin(job.id(), new SplitRuns.Run(plan.atOnce(), held));
        runs.done(job.id(), plan.everything(), partial);
        return resumed(job, run);
    }

    boolean isBegun(Job job) {
        return runs.find(job.id()).isPresent();
    }

    Result resumed(Job job) {
        return runs.find(job.id()).map(run -> resumed(job, run)).orElseGet(() -> new Result.Moved("its plan lapsed"));
    }

    /// All that is still to do.
    private Result resumed(Job job, SplitRuns.Run run) {
        if (!extended(run)) {
            return lost(run);
        }
        var next = new ArrayList<Job>();
        var waiting = new ArrayList<>(run.plan().parts());
        while (!waiting.isEmpty()) {
            var part = waiting.removeLast();
            runs.outcome(job.id(), part)
                    .ifPresentOrElse(outcome -> waiting.addAll(handedOn(outcome)), () -> next.add(job.part(part)));
        }
        return new Result.Split(next.isEmpty() ? List.of(job.join()) : next);
    }

    /// @param opened reads the states
    Result part(Job job, Numbers which, Duration length, Supplier<OpenScan> opened) {
        var run = runs.find(job.id());
        if (run.isEmpty()) {
            return new Result.Moved("its plan lapsed");
        }
        var plan = run.get().plan();
        var before = runs.outcome(job.id(), which);
        if (before.isPresent()) {
            return next(job, plan, before.get());
        }
        var name = "part:" + Digest.of(List.of(job.id(), which.toString()));
        var lease = leases.acquire(name, length);
        if (lease.isEmpty()) {
            return new Result.Busy(name);
        }
        try {
            if (!extended(run.get())) {
                return lost(run.get());
            }
            var open = opened.get();
            if (!open.isAsPlanned(plan)) {
                return moved();
            }
            var partial = open.part(plan, which);
            return open.isAsPlanned(plan) ? next(job, plan, runs.done(job.id(), which, partial)) : moved();
        } finally {
            leases.release(lease.get());
        }
    }

    /// Whoever writes the last outcome sees all of them.
    private Result next(Job job, ScanPlan plan, SplitRuns.Outcome outcome) {
        var next = new ArrayList<Job>();
        handedOn(outcome).forEach(left -> next.add(job.part(left)));
        if (next.isEmpty() && isWhole(plan, runs.outcomes(job.id()))) {
            next.add(job.join());
        }
        return new Result.Split(next);
    }

    /// Of a part of which nothing was done, half as much is tried; in the end, one unit, which is never left.
    private static List<Numbers> handedOn(SplitRuns.Outcome outcome) {
        if (outcome.left().isEmpty()) {
            return List.of();
        }
        return outcome.done().isEmpty() ? outcome.left().halves() : List.of(outcome.left());
    }

    private static boolean isWhole(ScanPlan plan, List<SplitRuns.Outcome> outcomes) {
        return outcomes.stream()
                .map(SplitRuns.Outcome::done)
                .reduce(Numbers.none(), Numbers::plus)
                .equals(plan.everything());
    }

    /// What a process that joins does with it; the parts are read when the states are as they were.
    interface Joining {
        Result of(SplitRuns.Run run, Supplier<List<Partial>> parts);
    }

    Result join(Job job, Duration length, Joining joining) {
        var run = runs.find(job.id());
        if (run.isEmpty()) {
            return new Result.Moved("its plan lapsed");
        }
        var name = "join:" + job.id();
        var lease = leases.acquire(name, length);
        if (lease.isEmpty()) {
            return new Result.Busy(name);
        }
        try {
            if (!extended(run.get())) {
                return lost(run.get());
            }
            var outcomes = runs.outcomes(job.id());
            if (!isWhole(run.get().plan(), outcomes)) {
                return resumed(job, run.get());
            }
            var result = joining.of(
                    run.get(),
                    () -> outcomes.stream()
                            .filter(outcome -> !outcome.done().isEmpty())
                            .map(outcome -> runs.partial(job.id(), outcome))
                            .toList());
            if (result instanceof Result.Scanned(var _, Outcome.Failed _)) {
                // Its retry reads the states anew.
                release(run.get());
            }
            return result;
        } finally {
            leases.release(lease.get());
        }
    }

    /// The run is over; others may scan its states.
    void end(Job job) {
        runs.find(job.id()).ifPresent(this::release);
    }

    private void release(SplitRuns.Run run) {
        run.leases().values().forEach(leases::release);
    }

    private boolean extended(SplitRuns.Run run) {
        return run.leases().values().stream().allMatch(lease -> leases.extend(lease, LEASE));
    }

    static Result moved() {
        return new Result.Moved("a state changed while it was scanned in parts");
    }

    /// What it still holds would keep the job that follows waiting for as long as the leases last.
    private Result lost(SplitRuns.Run run) {
        release(run);
        return new Result.Moved("somebody else scans its states by now");
    }
}
