package dev.driftline.scanner;

import dev.driftline.core.delivery.Delivery;
import dev.driftline.core.ledger.Changes;
import dev.driftline.core.ledger.Transition;
import dev.driftline.core.report.Report;
import java.util.List;
import org.jboss.logging.Logger;

/// The function's log: one line a scan, one for each state that was not scanned, one for each channel. The words that
/// begin them are what the template's metric filters look for.
final class ScanLog {

    private static final Logger LOG = Logger.getLogger("driftline");

    private ScanLog() {}

    static void scanned(Report report, Outcome outcome) {
        var line = summary(report);
        switch (outcome) {
            case Outcome.Finished() -> LOG.infof("scan finished %s", line);
            case Outcome.Incomplete() -> LOG.warnf("scan incomplete %s", line);
            case Outcome.Failed(var problem) -> LOG.errorf("scan failed %s problem=%s", line, oneLine(problem));
        }
        for (var stack : report.stacks()) {
            stack.problem()
                    .ifPresent(problem -> LOG.warnf(
                            "state not-scanned scan=%s state=%s kind=%s problem=%s",
                            report.scan().id(), oneLine(stack.source()), problem.kind(), oneLine(problem.text())));
        }
    }

    static void problem(String problem) {
        LOG.warnf("problem %s", oneLine(problem));
    }

    static void notice(String notice) {
        LOG.infof("notice %s", oneLine(notice));
    }

    static void delivered(Delivery delivery) {
        switch (delivery) {
            case Delivery.Sent(var to, var id) -> LOG.infof("delivered to=%s message=%s", oneLine(to), oneLine(id));
            case Delivery.Unchanged(var to) -> LOG.debugf("nothing new to=%s", oneLine(to));
            case Delivery.Failed(var to, var problem, var hint) ->
                LOG.errorf("delivery failed to=%s problem=%s hint=%s", oneLine(to), oneLine(problem), oneLine(hint));
        }
    }

    /// Changed or unchanged is the second word: a metric filter can count either.
    static void recorded(Job job, Changes changes) {
        LOG.infof(
                "ledger %s job=%s target=%s new=%d changed=%d reopened=%d returned=%d resolved=%d set_aside=%d still_open=%d quiet=%d undecided=%d",
                changes.isNothing() ? "unchanged" : "changed",
                oneLine(job.id()),
                oneLine(job.target()),
                changes.count(Transition.Kind.NEW),
                changes.count(Transition.Kind.CHANGED),
                changes.count(Transition.Kind.REOPENED),
                changes.count(Transition.Kind.RETURNED),
                changes.count(Transition.Kind.RESOLVED),
                changes.count(Transition.Kind.SET_ASIDE),
                changes.stillOpen(),
                changes.quiet(),
                changes.undecided());
    }

    static void dispatched(Trigger trigger, Dispatched dispatched) {
        LOG.infof(
                "dispatched trigger=%s jobs=%d states=%d targets=%s",
                trigger.getClass().getSimpleName(), dispatched.jobs(), dispatched.states(), dispatched.targets());
    }

    static void putOff(Job job, String why) {
        LOG.infof(
                "job put-off job=%s target=%s waited=%d why=%s",
                oneLine(job.id()), oneLine(job.target()), job.waited(), oneLine(why));
    }

    static void split(Job job, List<Job> next) {
        LOG.infof(
                "job split job=%s target=%s share=%s next=%d",
                oneLine(job.id()), oneLine(job.target()), job.share(), next.size());
    }

    static void doneBefore(Job job) {
        LOG.debugf("job done-before job=%s target=%s", oneLine(job.id()), oneLine(job.target()));
    }

    static void failed(String message, RuntimeException e) {
        LOG.errorf(
                "job failed message=%s problem=%s",
                oneLine(message), oneLine(e.getClass().getSimpleName() + ": " + e.getMessage()));
    }

    static void notRemembered(String problem) {
        LOG.warnf("state not-remembered problem=%s", oneLine(problem));
    }

    private static String summary(Report report) {
        var summary = report.summary();
        return "scan=%s exit_code=%d states=%d resources=%d in_sync=%d changed=%d missing=%d unknown=%d unsupported=%d findings=%d api_calls=%d duration_ms=%d"
                .formatted(
                        report.scan().id(),
                        report.exitCode(false),
                        report.stacks().size(),
                        summary.resources(),
                        summary.inSync(),
                        summary.changed(),
                        summary.missing(),
                        summary.unknown(),
                        summary.unsupported(),
                        report.findings().size(),
                        report.scan().totalCalls(),
                        report.scan().took().toMillis());
    }

    /// A lock's holder is somebody else's text: a line break in it would forge a line of ours.
    private static String oneLine(String text) {
        return text.replaceAll("[\\p{Cntrl}\\u2028\\u2029]", " ");
    }
}
