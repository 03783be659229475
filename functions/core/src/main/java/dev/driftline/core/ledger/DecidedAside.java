package dev.driftline.core.ledger;

import dev.driftline.core.aside.SettingAside;
import dev.driftline.core.aside.SettingAside.Reason;
import dev.driftline.core.report.Report;
import dev.driftline.core.scan.Refinement;
import dev.driftline.core.severity.SeverityRules;
import java.time.Instant;
import java.util.Optional;

/// Lists apart what somebody accepted or snoozed in the ledger, with who and until when. The ledger still sees it: when
/// the difference is another one, it is a finding again.
public final class DecidedAside implements Refinement {

    private final OpenEntries known;
    private final Instant at;

    public DecidedAside(OpenEntries known, Instant at) {
        this.known = known;
        this.at = at;
    }

    @Override
    public Report of(Report report) {
        return new SettingAside(SeverityRules.defaults())
                .of(report, (finding, _) -> known.of(finding).flatMap(this::reason));
    }

    private Optional<Reason> reason(Entry entry) {
        return entry.decision().filter(decision -> !decision.isOver(at)).map(decision -> switch (decision) {
            case Decision.Accepted(var reason, var by, var until) ->
                new Reason(
                        "accepted",
                        "%s (%s, %s)"
                                .formatted(
                                        reason,
                                        by,
                                        until.map(end -> "until " + end).orElse("until it changes")),
                        true);
            case Decision.Snoozed(var until, var by) ->
                new Reason("snoozed", "snoozed by %s until %s".formatted(by, until), true);
        });
    }
}
