package dev.driftline.core.ledger;

import dev.driftline.core.report.Finding;
import dev.driftline.core.report.Report;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// What a report says of each scope, and where it could not tell.
final class Look {

    /// Set aside because somebody said so in the ledger; they are there all the same.
    private static final Set<String> DECIDED = Set.of("accepted", "snoozed");

    private final RunId run;
    private final Map<String, List<Seen>> seen = new LinkedHashMap<>();
    private final Set<String> readable = new HashSet<>();
    private final Map<String, Set<Report.Status>> doubtful = new HashMap<>();
    private final Set<String> unreadTypes = new HashSet<>();
    private final boolean everyStateRead;

    /// @param aside it is there and alarms nobody
    record Seen(Finding finding, boolean aside) {}

    Look(Report report, RunId run) {
        this.run = run;
        for (var stack : report.stacks()) {
            if (stack.problem().isEmpty()) {
                readable.add(stack.source());
            }
        }
        everyStateRead =
                report.stacks().stream().allMatch(stack -> stack.problem().isEmpty());
        report.findings().forEach(finding -> add(new Seen(finding, false)));
        report.setAside().forEach(one -> add(new Seen(one.finding(), !DECIDED.contains(one.by()))));
        for (var unchecked : report.coverage()) {
            doubtful.computeIfAbsent(unchecked.address(), key -> new HashSet<>())
                    .add(unchecked.status());
            if (unchecked.status().unknown()) {
                unreadTypes.add(unchecked.type());
            }
        }
    }

    private void add(Seen one) {
        seen.computeIfAbsent(scope(one.finding()), key -> new ArrayList<>()).add(one);
    }

    private String scope(Finding finding) {
        return Scopes.of(finding, run.target());
    }

    /// Every scope that the report says anything about.
    Set<String> scopes() {
        var scopes = new LinkedHashSet<>(readable);
        if (run.unmanaged()) {
            scopes.add(run.target());
        }
        scopes.addAll(seen.keySet());
        return scopes;
    }

    List<Seen> of(String scope) {
        return seen.getOrDefault(scope, List.of());
    }

    /// Whether an entry that is not seen is gone: everything that could have shown it was read.
    boolean canTell(Entry entry) {
        var subject = entry.subject();
        return switch (subject.family()) {
            case UNMANAGED ->
                run.unmanaged()
                        && everyStateRead
                        && !unreadTypes.contains(entry.finding().type());
            case DUPLICATE -> everyStateRead && readable.contains(subject.scope());
            case RESOURCE -> readable.contains(subject.scope()) && isSettled(subject.address());
            case STATE_ROLLED_BACK, STATE_REPLACED, STATE_CHANGED_UNLOCKED, STATE_SHRUNK ->
                readable.contains(subject.scope());
        };
    }

    /// A finding that shows less than the earlier one, of a resource that was not wholly read, need not be another one.
    boolean mayBeSame(Entry entry, Finding now) {
        return !isSettled(now.address())
                && now.kind() == entry.finding().kind()
                && paths(entry.finding()).containsAll(paths(now));
    }

    /// Coverage names addresses without their state, so an address in doubt is so in every state of the run.
    private boolean isSettled(String address) {
        return doubtful.getOrDefault(address, Set.of()).stream()
                .allMatch(status -> status == Report.Status.EXISTENCE_ONLY);
    }

    private static Set<String> paths(Finding finding) {
        var paths = new HashSet<String>();
        finding.changes().forEach(change -> paths.add(change.path()));
        return paths;
    }
}
