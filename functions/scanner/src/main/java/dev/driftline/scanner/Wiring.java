package dev.driftline.scanner;

import dev.driftline.aws.client.AwsClients;
import dev.driftline.aws.client.AwsSettings;
import dev.driftline.aws.delivery.Channels;
import dev.driftline.aws.delivery.DynamoMessages;
import dev.driftline.aws.delivery.S3Reports;
import dev.driftline.aws.delivery.SnsMessage;
import dev.driftline.aws.delivery.SnsTopic;
import dev.driftline.aws.delivery.StoredSecrets;
import dev.driftline.aws.delivery.StoredWebhook;
import dev.driftline.aws.encryption.StateDecryption;
import dev.driftline.aws.http.Hosts;
import dev.driftline.aws.ledger.ScanHistory;
import dev.driftline.aws.ledger.Table;
import dev.driftline.aws.live.AwsLive;
import dev.driftline.aws.state.DynamoDbStateMemory;
import dev.driftline.aws.state.StateAccess;
import dev.driftline.aws.state.StateSources;
import dev.driftline.aws.state.pulumi.AwsBridge;
import dev.driftline.core.config.Configuration;
import dev.driftline.core.delivery.Channel;
import dev.driftline.core.delivery.Destination;
import dev.driftline.core.delivery.Patience;
import dev.driftline.core.delivery.ReportChannel;
import dev.driftline.core.delivery.Routes;
import dev.driftline.core.delivery.SlackWebhook;
import dev.driftline.core.delivery.WebhookAddress;
import dev.driftline.core.delivery.settings.ChannelSettings;
import dev.driftline.core.delivery.settings.ConfiguredRoutes;
import dev.driftline.core.delivery.slack.PostedMessages;
import dev.driftline.core.delivery.slack.RecentMessages;
import dev.driftline.core.delivery.slack.SlackInteractions;
import dev.driftline.core.ledger.Ledger;
import dev.driftline.core.model.IgnoredChanges;
import dev.driftline.core.report.HtmlReport;
import dev.driftline.core.report.JsonReport;
import dev.driftline.core.report.Report;
import dev.driftline.core.report.SlackMessage;
import dev.driftline.core.report.TextReport;
import dev.driftline.core.scan.ScanRequest;
import dev.driftline.core.scan.Scanner;
import dev.driftline.core.scan.StateWatch;
import dev.driftline.core.state.StateLimits;
import dev.driftline.core.state.StateSource;
import dev.driftline.core.state.UnavailableState;
import dev.driftline.core.state.formats.KnownFormats;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.Config;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/// The one place that knows every part and puts them together.
@Singleton
final class Wiring implements AwsFunctions.Parts {

    private static final Duration SLACK_PATIENCE = Duration.ofSeconds(45);

    /// Through the configuration, so that a test can set them.
    private static final List<String> AWS_NAMES =
            List.of("AWS_REGION", "AWS_DEFAULT_REGION", "AWS_ENDPOINT_URL", "AWS_MAX_ATTEMPTS", "DRIFTLINE_MAX_CALLS");

    private static final String NO_REPORT = "no report is kept: set DRIFT_REPORT_BUCKET";

    private final ScanConfig config;
    private final Config environment;
    private final String version;

    Wiring(
            ScanConfig config,
            Config environment,
            @ConfigProperty(name = "quarkus.application.version") String version) {
        this.config = config;
        this.environment = environment;
        this.version = version;
    }

    @Produces
    @Singleton
    Functions functions() {
        return new AwsFunctions(config, settings(), this);
    }

    /// Clients of their own for every scan: their counts are the scan's, and no connection outlives Lambda's freezing.
    @Override
    public ScanJob.Session session(ScanEvent event, Scope scope, Instant until) {
        var clients = new AwsClients(settings());
        var limits = StateLimits.from(this::variable);
        var decryption = new StateDecryption(this::variable, clients, limits);
        var states = new StateSources(clients, event.lock().orElseGet(config::lock), limits, stateAccess());
        var watch = config.table()
                .map(table -> StateWatch.with(new DynamoDbStateMemory(clients, table), Clock.systemUTC()))
                .orElseGet(StateWatch::none);
        var formats = new KnownFormats(limits, decryption.configured(), new AwsBridge());
        var clock = Clock.systemUTC();
        var live = new AwsLive(clients.until(until, clock), scope.roles());
        var scanner = new Scanner(formats, live, clock, version, watch);
        var sources = event.states().stream()
                .flatMap(location -> opened(states, location).stream())
                .toList();
        var request = new ScanRequest(sources, IgnoredChanges.none(), scope.unmanaged(), until);
        var archive = config.reportBucket().map(bucket -> new S3Reports(clients, bucket, files(clients)));
        var wholeReport =
                archive.<Function<Report, String>>map(kept -> kept::location).orElse(_ -> NO_REPORT);
        return new AwsSession(
                clients,
                scanner,
                watch,
                request,
                scope.who() ? Optional.of(scope.roles()) : Optional.empty(),
                scope.rules(),
                archive.<List<Destination>>map(List::of).orElse(List.of()),
                channels(clients, wholeReport));
    }

    /// Messages point to the first of them.
    private List<S3Reports.File> files(AwsClients clients) {
        var html = config.table()
                .map(table -> new ScanHistory(Table.of(clients, table), Clock.systemUTC()))
                .map(history -> new HtmlReport(history::of))
                .orElseGet(HtmlReport::new);
        return List.of(
                new S3Reports.File("html", "text/html; charset=utf-8", html),
                new S3Reports.File("json", "application/json", new JsonReport()));
    }

    /// What a path opens here is a file of the runtime, and who may send an event need not be let near those.
    private static List<StateSource> opened(StateSources states, String location) {
        return location.contains("://") && !location.contains("file://")
                ? states.expandAll(List.of(location))
                : List.of(new UnavailableState(location, "a function has no local files", "give s3://bucket/key"));
    }

    private StateAccess stateAccess() {
        return new StateAccess(
                System.getenv(),
                Hosts.trusting(config.stateHosts().orElse(List.of())),
                config.lockTimeout(),
                config.maxStates());
    }

    /// Those of the configuration; when it names none, the topic and the webhook of the environment, told what is new.
    @Override
    public List<Channel> channels(AwsClients clients, Configuration configuration) {
        var settings = ChannelSettings.of(configuration.channels());
        return settings.isEmpty()
                ? environmentChannels(clients)
                : configured(clients).of(settings);
    }

    private List<Channel> environmentChannels(AwsClients clients) {
        return channels(clients, _ -> NO_REPORT).stream()
                .map(Destination::name)
                .<Channel>map(name -> new ReportChannel(
                        name,
                        announcement -> channels(
                                        clients, _ -> announcement.reportLink().orElse(NO_REPORT))
                                .stream()
                                .filter(destination -> destination.name().equals(name))
                                .findFirst()
                                .orElseThrow()))
                .toList();
    }

    @Override
    public Routes routes(List<Channel> channels, Configuration configuration) {
        return ConfiguredRoutes.of(
                        configuration.routes(),
                        channels.stream().map(Channel::name).collect(Collectors.toSet()))
                .editing(channels.stream()
                        .filter(Channel::edits)
                        .map(Channel::name)
                        .collect(Collectors.toSet()));
    }

    @Override
    public SlackInteractions interactions(AwsClients clients, Configuration configuration, Ledger ledger) {
        return configured(clients).interactions(ChannelSettings.of(configuration.channels()), ledger);
    }

    /// What was posted to Slack is found again in the ledger's table.
    private Channels configured(AwsClients clients) {
        var clock = Clock.systemUTC();
        return new Channels(
                clients,
                new StoredSecrets(clients, clock),
                config.table()
                        .<PostedMessages>map(table -> new DynamoMessages(clients, table, clock, ScanLog::problem))
                        .orElseGet(RecentMessages::new),
                new Patience(clock, Thread::sleep, SLACK_PATIENCE),
                clock);
    }

    @Override
    public Function<Report, Optional<String>> links(AwsClients clients) {
        return report ->
                config.reportBucket().map(bucket -> new S3Reports(clients, bucket, files(clients)).location(report));
    }

    @Override
    public Targets.Expansion expansion(AwsClients clients) {
        return (location, lock) -> location.contains("://")
                ? new StateSources(clients, lock, StateLimits.defaults(), stateAccess())
                        .expandAll(List.of(location)).stream()
                                .map(StateSource::location)
                                .toList()
                : List.of(location);
    }

    private List<Destination> channels(AwsClients clients, Function<Report, String> wholeReport) {
        var topic = config.snsTopic()
                .<Destination>map(arn -> new SnsTopic(
                        clients, arn, new SnsMessage(new JsonReport(), new TextReport(false), wholeReport)));
        var slack = webhook(clients)
                .<Destination>map(webhook -> new SlackWebhook(
                        webhook,
                        new SlackMessage(wholeReport),
                        new Patience(Clock.systemUTC(), Thread::sleep, SLACK_PATIENCE)));
        return Stream.of(topic, slack).flatMap(Optional::stream).toList();
    }

    private Optional<Supplier<WebhookAddress>> webhook(AwsClients clients) {
        Optional<Supplier<WebhookAddress>> stored = config.slackWebhookParameter()
                .map(parameter -> new StoredWebhook(clients, parameter, config.slackHost()));
        return stored.or(() -> config.slackWebhook().map(url -> () -> WebhookAddress.of(url, config.slackHost())));
    }

    private Optional<String> variable(String name) {
        return environment.getOptionalValue(name, String.class);
    }

    private AwsSettings settings() {
        var found = new HashMap<String, String>();
        for (var name : AWS_NAMES) {
            variable(name).ifPresent(value -> found.put(name, value));
        }
        return AwsSettings.from(found);
    }
}
