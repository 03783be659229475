package dev.driftline.scanner;

import dev.driftline.aws.client.AwsClients;
import dev.driftline.core.delivery.Destination;
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
import java.util.List;

/// A scan of AWS, with the clients that it closes.
///
/// @param rules what is done with the report before anybody sees it
record AwsSession(
        AwsClients clients,
        Scanner scanner,
        StateWatch watch,
        ScanRequest request,
        Refinement rules,
        List<Destination> archives,
        List<Destination> channels)
        implements ScanJob.Session {

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
    public List<String> told() {
        return watch.remember();
    }

    @Override
    public void close() {
        clients.close();
    }
}
