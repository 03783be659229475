package dev.driftline.scanner;

import dev.driftline.aws.ledger.Debounce;
import dev.driftline.aws.queue.MessageQueue;
import dev.driftline.core.config.Target;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Makes jobs of a trigger and puts them into the queue. It keeps nothing: when it dies, its retry makes the same jobs,
/// and those that are there twice are scanned once.
final class Dispatcher {

    /// From the first write of a state to its scan: an apply writes it again and again.
    static final Duration SETTLING = Duration.ofSeconds(60);

    private static final Duration AFTER_SETTLING = SETTLING.plusSeconds(15);

    private final Targets targets;
    private final MessageQueue queue;
    private final Debounce debounce;

    Dispatcher(Targets targets, MessageQueue queue, Debounce debounce) {
        this.targets = targets;
        this.queue = queue;
        this.debounce = debounce;
    }

    /// @param request Lambda's id of the invocation, the same in its retries
    Dispatched dispatch(Trigger trigger, String request) {
        return switch (trigger) {
            case Trigger.Due(var name, var occasion) -> sent(all(occasion, targets.due(name)));
            case Trigger.Asked(var target, var states, var lock)
            when !states.isEmpty() && target.isEmpty() ->
                sent(List.of(Job.of(request, "on demand", states, lock, false)));
            case Trigger.Asked(var target, var _, var _) ->
                sent(all(
                        request,
                        target.map(name -> List.of(targets.named(name)))
                                .orElseGet(() -> targets.due(Optional.empty()))));
            case Trigger.Written(var events) -> written(events);
        };
    }

    private List<Job> all(String occasion, List<Target> due) {
        return due.stream()
                .flatMap(target -> targets.jobs(occasion, target).stream())
                .toList();
    }

    private Dispatched written(List<Trigger.Event> events) {
        var jobs = new ArrayList<Job>();
        for (var event : events) {
            for (var target : targets.with(event.state().text())) {
                for (var job : targets.jobs(
                        "written " + event.id(), target, event.state().text())) {
                    var what = job.target() + " " + String.join(" ", job.states());
                    if (debounce.isFirst(what, event.id(), SETTLING)) {
                        jobs.add(job);
                    }
                }
            }
        }
        queue.send(jobs.stream().map(Job::written).toList(), AFTER_SETTLING);
        return Dispatched.of(jobs);
    }

    private Dispatched sent(List<Job> jobs) {
        queue.send(jobs.stream().map(Job::written).toList(), Duration.ZERO);
        return Dispatched.of(jobs);
    }
}
