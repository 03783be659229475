package dev.driftline.scanner;

import dev.driftline.core.config.Target;
import dev.driftline.core.state.LockMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/// The configured targets, and the jobs that they make.
final class Targets {

    private final List<Target> targets;
    private final Expansion expansion;

    /// What a location with patterns or workspaces stands for.
    @FunctionalInterface
    interface Expansion {
        /// Never empty and never throws: what cannot be listed stays as it is, and the scan of it tells why.
        List<String> of(String location, LockMode lock);
    }

    Targets(List<Target> targets, Expansion expansion) {
        this.targets = List.copyOf(targets);
        this.expansion = expansion;
    }

    /// @param schedule empty: all targets, whatever their schedule
    List<Target> due(Optional<String> schedule) {
        return targets.stream()
                .filter(target -> schedule.isEmpty()
                        || target.schedule().isEmpty()
                        || target.schedule().equals(schedule))
                .toList();
    }

    Target named(String name) {
        return targets.stream()
                .filter(target -> target.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new BadEventException("there is no target %s; there are %s"
                        .formatted(
                                ScanEvent.quoted(name),
                                targets.stream().map(Target::name).toList())));
    }

    List<Job> jobs(String occasion, Target target) {
        return jobs(occasion, target, _ -> true, UnaryOperator.identity());
    }

    /// Those of its jobs that scan this state.
    List<Job> jobs(String occasion, Target target, String state) {
        return switch (target.compare()) {
            case TOGETHER -> jobs(occasion, target);
            case EACH ->
                jobs(occasion, target, location -> StateKey.of(location).equals(StateKey.of(state)), name -> name);
        };
    }

    private List<Job> jobs(
            String occasion, Target target, java.util.function.Predicate<String> which, UnaryOperator<String> name) {
        var states = new ArrayList<String>();
        target.states().forEach(location -> states.addAll(expansion.of(location, target.lock())));
        var lock = Optional.of(target.lock());
        return switch (target.compare()) {
            case TOGETHER -> List.of(Job.of(occasion, target.name(), states, lock, target.unmanaged()));
            case EACH ->
                states.stream()
                        .distinct()
                        .filter(which)
                        .map(state -> new Job(
                                Job.of(occasion + " " + name.apply(state), target.name(), List.of(), lock, false)
                                        .id(),
                                target.name(),
                                List.of(state),
                                lock,
                                false,
                                0))
                        .toList();
        };
    }

    /// The targets that a state of this place belongs to.
    List<Target> with(String state) {
        return targets.stream()
                .filter(target -> target.states().stream()
                        .anyMatch(location -> StateKey.of(location).matches(StateKey.of(state))))
                .toList();
    }
}
