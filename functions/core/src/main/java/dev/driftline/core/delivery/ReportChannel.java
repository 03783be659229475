package dev.driftline.core.delivery;

import dev.driftline.core.ledger.Transition;
import dev.driftline.core.report.Report;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/// A destination of whole reports as a channel: it is sent a report of what is new and nothing else. What is
/// resolved it has no words for.
public final class ReportChannel implements Channel {

    private final String name;
    private final Function<Announcement, Destination> destinations;

    /// @param destinations made for each announcement, which knows where the whole report is kept
    public ReportChannel(String name, Function<Announcement, Destination> destinations) {
        this.name = name;
        this.destinations = destinations;
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public Delivery tell(Announcement announcement) {
        var alarms = announcement.transitions().stream()
                .filter(transition -> transition.kind().isAlarm())
                .map(Transition::finding)
                .toList();
        if (alarms.isEmpty()) {
            return new Delivery.Unchanged(name);
        }
        var scan = announcement.scan();
        var stacks = new ArrayList<Report.Stack>();
        if (scan.notScanned().stream().noneMatch(stack -> stack.source().equals(announcement.stack()))) {
            stacks.add(new Report.Stack(
                    announcement.stack(), "", "", "", "", scan.counts().resources(), Optional.empty()));
        }
        stacks.addAll(scan.notScanned());
        return destinations
                .apply(announcement)
                .send(new Report(
                        new Report.Scan(scan.id(), scan.startedAt(), Duration.ZERO, scan.version(), Map.of()),
                        scan.counts(),
                        stacks,
                        alarms,
                        List.of()));
    }
}
