package dev.driftline.scanner;

import dev.driftline.core.delivery.Delivery;
import dev.driftline.core.report.Report;
import java.util.List;
import java.util.Optional;

/// What a scan counts as for the alarms.
///
/// The rule: somebody is woken when the scan could not do its work and will not do it next time either, and not when
/// somebody is just applying or one type cannot be read; that is in the messages.
sealed interface Outcome {

    /// Every state was read and compared. Drift is a success: it was found.
    record Finished() implements Outcome {}

    /// A state is locked. An apply ends by itself; a lock that stays lets the silence alarm go off.
    record Incomplete() implements Outcome {}

    /// A state could not be read, nothing in them could be, or nobody could be told.
    ///
    /// @param problem one line
    record Failed(String problem) implements Outcome {}

    /// @param told what became of the messages to channels; an archive is nobody
    static Outcome of(Report report, List<Delivery> told) {
        var unread = report.stacks().stream()
                .filter(stack -> stack.problem().isPresent() && !isLocked(stack))
                .findFirst();
        if (unread.isPresent()) {
            return new Failed(problem(unread.get(), report));
        }
        if (nothingCompared(report)) {
            return new Failed("none of %d resources could be read: %s"
                    .formatted(report.summary().unknown(), firstReason(report)));
        }
        return unheard(told)
                .<Outcome>map(Failed::new)
                .orElseGet(
                        () -> report.stacks().stream().anyMatch(Outcome::isLocked) ? new Incomplete() : new Finished());
    }

    private static boolean isLocked(Report.Stack stack) {
        return stack.problem()
                .filter(problem -> problem.kind().equals("locked"))
                .isPresent();
    }

    private static String problem(Report.Stack stack, Report report) {
        var problem = stack.problem().orElseThrow();
        var others = report.stacks().stream()
                        .filter(other -> other.problem().isPresent())
                        .count()
                - 1;
        return "state %s: %s; %s%s"
                .formatted(
                        stack.source(),
                        problem.text(),
                        problem.hint(),
                        others == 0 ? "" : " (and %d more not scanned)".formatted(others));
    }

    private static boolean nothingCompared(Report report) {
        var summary = report.summary();
        return summary.unknown() > 0 && summary.inSync() + summary.changed() + summary.missing() == 0;
    }

    private static String firstReason(Report report) {
        return report.coverage().stream()
                .filter(unchecked -> unchecked.status().unknown())
                .map(Report.Unchecked::reason)
                .findFirst()
                .orElse("they wait for an operation to end");
    }

    /// There was something to tell, there are channels, and none took it.
    private static Optional<String> unheard(List<Delivery> told) {
        if (told.stream().anyMatch(Delivery.Sent.class::isInstance)) {
            return Optional.empty();
        }
        return told.stream()
                .filter(Delivery.Failed.class::isInstance)
                .map(Delivery.Failed.class::cast)
                .findFirst()
                .map(failed ->
                        "nobody could be told; %s: %s; %s".formatted(failed.to(), failed.problem(), failed.hint()));
    }
}
