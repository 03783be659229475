package dev.driftline.core.scan;

import dev.driftline.core.report.Finding;
import dev.driftline.core.state.StateMemory;
import dev.driftline.core.state.StateMemory.Recall;
import dev.driftline.core.state.StateMemory.Seen;
import dev.driftline.core.state.StateSource;
import java.time.Clock;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Looks at the states of one scan as an auditor would: has one been set back, exchanged or edited since the last scan?
/// What it saw is remembered when the findings have been told, so that each is told once and none gets lost.
public final class StateWatch {

    private final Optional<StateMemory> memory;
    private final Clock clock;
    private final Map<String, Seen> seen = new LinkedHashMap<>();
    private final List<String> notices = new ArrayList<>();

    private StateWatch(Optional<StateMemory> memory, Clock clock) {
        this.memory = memory;
        this.clock = clock;
    }

    /// Remembers nothing, so finds nothing.
    public static StateWatch none() {
        return new StateWatch(Optional.empty(), Clock.systemUTC());
    }

    public static StateWatch with(StateMemory memory, Clock clock) {
        return new StateWatch(Optional.of(memory), clock);
    }

    boolean wantsHashes() {
        return memory.isPresent();
    }

    /// What is wrong with the state itself. Nothing is, when it is seen for the first time.
    List<Finding> findings(StateSource source, Scanner.Loaded.Parsed loaded) {
        if (memory.isEmpty()) {
            return List.of();
        }
        var state = loaded.state();
        var now = new Seen(
                state.serial(),
                state.lineage(),
                loaded.hash(),
                state.resources().size(),
                clock.instant());
        return switch (memory.get().recall(loaded.location())) {
            case Recall.Nothing() -> {
                seen.put(loaded.location(), now);
                yield List.of();
            }
            case Recall.Known(var before) -> {
                seen.put(loaded.location(), now);
                yield new StateChange(loaded.location(), before, now).findings(source);
            }
            case Recall.Unknown(var problem) -> {
                notices.add("%s: not compared with its earlier self: %s".formatted(loaded.location(), problem));
                yield List.of();
            }
        };
    }

    /// What the operator should know of it, one line each.
    List<String> notices() {
        return List.copyOf(notices);
    }

    /// To be called when the report has been told. Answers what could not be remembered, one line each.
    public List<String> remember() {
        var problems = new ArrayList<String>();
        memory.ifPresent(kept -> seen.forEach((location, now) -> kept.remember(location, now)
                .ifPresent(problem -> problems.add("%s: not remembered: %s".formatted(location, problem)))));
        return problems;
    }
}
