package dev.driftline.scanner;

import dev.driftline.aws.ledger.LostLeaseException;
import dev.driftline.aws.queue.MessageQueue;
import java.time.Duration;
import java.util.List;

/// Works on the jobs that Lambda brings from the queue.
///
/// Done, put off and handed on leave the queue; only what failed stays in it, to be tried again and in the end to wait
/// in the dead-letter queue for somebody to look.
final class QueueWork {

    private static final Duration BUSY = Duration.ofMinutes(1);
    private static final Duration LOCKED = Duration.ofMinutes(5);

    /// An apply of an hour is waited for; a lock that stays longer is stale, and the schedule comes again anyway.
    private static final int LONGEST_WAIT = 12;

    private final ScanWorker worker;
    private final MessageQueue jobs;
    private final MessageQueue news;

    /// @param news where the notifier hears that something waits
    QueueWork(ScanWorker worker, MessageQueue jobs, MessageQueue news) {
        this.worker = worker;
        this.jobs = jobs;
        this.news = news;
    }

    SqsBatch.Answer work(SqsBatch batch, Remaining remaining) {
        return batch.each(message -> isDone(message, remaining));
    }

    private boolean isDone(SqsBatch.Message message, Remaining remaining) {
        try {
            var job = Job.read(message.body());
            if (!remaining.isEnough()) {
                ScanLog.putOff(job, "no-time");
                send(job, Duration.ZERO);
                return true;
            }
            return isDone(job, message, remaining);
        } catch (BadEventException | LostLeaseException e) {
            ScanLog.failed(message.id(), e);
            return false;
        } catch (RuntimeException e) {
            // The table, the queue or ourselves: the other messages may fare better.
            ScanLog.failed(message.id(), e);
            again(message);
            return false;
        }
    }

    private boolean isDone(Job job, SqsBatch.Message message, Remaining remaining) {
        switch (worker.run(job, remaining)) {
            case ScanWorker.Result.DoneBefore() -> {
                ScanLog.doneBefore(job);
                return true;
            }
            case ScanWorker.Result.Busy(var scope) -> {
                if (job.waited() >= LONGEST_WAIT) {
                    ScanLog.putOff(job, "given-up busy=" + scope);
                    return false;
                }
                ScanLog.putOff(job, "busy=" + scope);
                send(job.putOff(), BUSY);
                return true;
            }
            case ScanWorker.Result.Split(var next) -> {
                ScanLog.split(job, next);
                jobs.send(next.stream().map(Job::written).toList(), Duration.ZERO);
                return true;
            }
            case ScanWorker.Result.Moved(var why) -> {
                if (job.waited() >= LONGEST_WAIT) {
                    ScanLog.putOff(job, "given-up " + why);
                    return false;
                }
                ScanLog.putOff(job, why);
                send(job.later(), BUSY);
                worker.done(job);
                return true;
            }
            case ScanWorker.Result.Scanned(var _, var outcome) -> {
                tell(job);
                if (outcome instanceof Outcome.Failed) {
                    again(message);
                    return false;
                }
                if (outcome instanceof Outcome.Incomplete && job.waited() < LONGEST_WAIT) {
                    ScanLog.putOff(job, "locked");
                    send(job.later(), LOCKED);
                }
                worker.done(job);
                return true;
            }
        }
    }

    private void tell(Job job) {
        news.send(List.of("{\"run\":\"" + job.id() + "\"}"), Duration.ZERO);
    }

    private void send(Job job, Duration delay) {
        jobs.send(List.of(job.written()), delay);
    }

    /// Sooner than the visibility timeout, which is made for a function that died; later each time.
    private void again(SqsBatch.Message message) {
        try {
            jobs.retryIn(Duration.ofMinutes(1L << Math.min(message.received(), 5)), message.receiptHandle());
        } catch (RuntimeException _) {
            // Then it comes again when the visibility timeout is over.
        }
    }
}
