package dev.driftline.cli;

import dev.driftline.aws.client.AwsClients;
import dev.driftline.aws.client.AwsSettings;
import dev.driftline.aws.live.AwsLive;
import dev.driftline.aws.state.StateSources;
import dev.driftline.core.report.Report;
import dev.driftline.core.scan.ScanRequest;
import dev.driftline.core.scan.Scanner;
import dev.driftline.core.state.BadLocationException;
import dev.driftline.core.state.StateLimits;
import dev.driftline.core.state.StateSource;
import dev.driftline.core.state.terraform.TerraformFormat;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Supplier;

/// Scans with the AWS access that the environment gives.
///
/// @param version Driftline's own
record AwsScanning(Map<String, String> environment, Clock clock, String version) implements Scanning {

    @Override
    public Report scan(Asked asked, Function<Supplier<Map<String, Integer>>, Progress> watch) {
        try (var clients = new AwsClients(settings(asked))) {
            var request = new ScanRequest(sources(asked, clients));
            var scanner =
                    new Scanner(new TerraformFormat(StateLimits.defaults()), new AwsLive(clients), clock, version);
            try (var _ = watch.apply(clients::calls)) {
                return scanner.scan(request);
            }
        }
    }

    private static List<StateSource> sources(Asked asked, AwsClients clients) {
        var sources = new StateSources(clients, asked.lock(), StateLimits.defaults());
        try {
            return asked.states().stream().map(sources::open).toList();
        } catch (BadLocationException e) {
            throw new UsageException("--state " + e.getMessage(), e);
        }
    }

    private AwsSettings settings(Asked asked) {
        try {
            var settings = AwsSettings.from(environment);
            return asked.region().map(settings::withRegion).orElse(settings);
        } catch (IllegalArgumentException e) {
            throw new UsageException(
                    "AWS environment: %s; see AWS_ENDPOINT_URL and AWS_MAX_ATTEMPTS".formatted(e.getMessage()), e);
        }
    }
}
