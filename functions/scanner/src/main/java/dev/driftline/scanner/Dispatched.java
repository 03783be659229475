package dev.driftline.scanner;

import io.quarkus.runtime.annotations.RegisterForReflection;
import java.util.List;

/// What the dispatcher answers.
///
/// @param jobs how many scans wait now because of it
@RegisterForReflection
public record Dispatched(int jobs, int states, List<String> targets) {

    public Dispatched {
        targets = List.copyOf(targets);
    }

    static Dispatched of(List<Job> jobs) {
        return new Dispatched(
                jobs.size(),
                jobs.stream().mapToInt(job -> job.states().size()).sum(),
                jobs.stream().map(Job::target).distinct().toList());
    }
}
