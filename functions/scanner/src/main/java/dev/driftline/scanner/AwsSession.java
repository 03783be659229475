package dev.driftline.scanner;

import dev.driftline.aws.client.AwsClients;
import dev.driftline.core.delivery.Destination;
import dev.driftline.core.remedy.Remedies;
import dev.driftline.core.report.Report;
import dev.driftline.core.scan.Refinement;
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
    public Report scan() {
        return new Remedies().of(rules.of(scanner.scan(request)));
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
