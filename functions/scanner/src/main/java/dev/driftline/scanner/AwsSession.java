package dev.driftline.scanner;

import dev.driftline.aws.client.AwsClients;
import dev.driftline.aws.client.Roles;
import dev.driftline.aws.history.CloudTrailHistory;
import dev.driftline.core.delivery.Destination;
import dev.driftline.core.ledger.Authors;
import dev.driftline.core.remedy.Remedies;
import dev.driftline.core.report.Report;
import dev.driftline.core.scan.Numbers;
import dev.driftline.core.scan.OpenScan;
import dev.driftline.core.scan.Partial;
import dev.driftline.core.scan.Refinement;
import dev.driftline.core.scan.ScanPlan;
import dev.driftline.core.scan.ScanRequest;
import dev.driftline.core.scan.Scanner;
import dev.driftline.core.scan.StateWatch;
import dev.driftline.core.who.Who;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/// A scan of AWS, with the clients that it closes.
///
/// @param who by which roles it is asked who made a finding; empty where it is not
/// @param rules what is done with the report before anybody sees it
record AwsSession(
        AwsClients clients,
        Scanner scanner,
        StateWatch watch,
        ScanRequest request,
        Optional<Roles> who,
        Refinement rules,
        List<Destination> archives,
        List<Destination> channels)
        implements ScanJob.Session {

    /// What CloudTrail's pace allows in a minute.
    private static final int MOST_QUESTIONS = 30;

    @Override
    public OpenScan open() {
        return new Refined(scanner.open(request), report -> new Remedies().of(rules.of(report)));
    }

    /// Rules and remedies are for the whole report: a rule that fits nothing in one part may fit in another.
    private record Refined(OpenScan open, Refinement refinement) implements OpenScan {

        @Override
        public ScanPlan plan(int most) {
            return open.plan(most);
        }

        @Override
        public boolean isAsPlanned(ScanPlan plan) {
            return open.isAsPlanned(plan);
        }

        @Override
        public Partial part(ScanPlan plan, Numbers which) {
            return open.part(plan, which);
        }

        @Override
        public Report joined(ScanPlan plan, List<Partial> parts) {
            return refinement.of(open.joined(plan, parts));
        }
    }

    @Override
    public Optional<Authors.Asking> who(Instant until) {
        var clock = Clock.systemUTC();
        return who.map(roles -> new CloudTrailHistory(clients.until(until, clock), roles, clock))
                .map(history -> wanted -> new Who(history, List.of(), wanted, MOST_QUESTIONS));
    }

    @Override
    public List<String> told() {
        return watch.remember();
    }

    @Override
    public void close() {
        clients.close();
    }
}
