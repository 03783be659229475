package dev.driftline.scanner;

import dev.driftline.aws.client.AwsClients;
import dev.driftline.aws.client.AwsSettings;
import dev.driftline.aws.ledger.Table;
import dev.driftline.aws.queue.MessageQueue;
import dev.driftline.core.config.Configuration;
import dev.driftline.core.delivery.Channel;
import dev.driftline.core.delivery.Delivery;
import dev.driftline.core.delivery.Notifier;
import dev.driftline.core.delivery.Routes;
import dev.driftline.core.delivery.slack.SlackInteractions;
import dev.driftline.core.ledger.Ledger;
import dev.driftline.core.report.Digest;
import dev.driftline.core.report.Report;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;

/// The functions in AWS, as their environment says.
final class AwsFunctions implements Functions {

    private static final Duration SHORTEST_CLAIM = Duration.ofMinutes(1);

    private final ScanConfig config;
    private final AwsSettings settings;
    private final Parts parts;
    private final Operator operator;

    /// What is put together elsewhere.
    interface Parts {

        /// @param until nothing is asked of AWS later than that
        ScanJob.Session session(ScanEvent event, Scope scope, Instant until);

        /// @param configuration its sections say which
        List<Channel> channels(AwsClients clients, Configuration configuration);

        Routes routes(List<Channel> channels, Configuration configuration);

        Function<Report, Optional<String>> links(AwsClients clients);

        SlackInteractions interactions(AwsClients clients, Configuration configuration, Ledger ledger);

        Targets.Expansion expansion(AwsClients clients);
    }

    AwsFunctions(ScanConfig config, AwsSettings settings, Parts parts) {
        this.config = config;
        this.settings = settings;
        this.parts = parts;
        this.operator = new Operator(config);
    }

    @Override
    public Dispatched dispatch(Trigger trigger, String request) {
        try (var control = control()) {
            var dispatched = control.dispatcher(
                            operator.configuration(control.clients()).targets(),
                            parts.expansion(control.clients()),
                            needed(config.queue(), "DRIFT_QUEUE"))
                    .dispatch(trigger, request);
            ScanLog.dispatched(trigger, dispatched);
            return dispatched;
        }
    }

    @Override
    public SqsBatch.Answer work(SqsBatch batch, Remaining remaining) {
        try (var control = control()) {
            return control.queueWork(
                            queueWorker(control),
                            needed(config.queue(), "DRIFT_QUEUE"),
                            needed(config.newsQueue(), "DRIFT_NEWS_QUEUE"))
                    .work(batch, remaining);
        }
    }

    @Override
    public ScanResult scan(ScanEvent event, String request, Remaining remaining) {
        if (config.table().isPresent()) {
            return recorded(event, request, remaining);
        }
        try (var clients = new AwsClients(settings)) {
            var configuration = operator.configuration(clients);
            if (operator.asksWho(configuration)) {
                ScanLog.problem("who: only what is new is asked about, and without DRIFT_TABLE nobody knows what is");
            }
            return new ScanJob(asked -> parts.session(
                            asked, operator.scope(clients, configuration, configuration.targets()), Instant.MAX))
                    .run(Operator.named(event, configuration));
        }
    }

    /// The small deployment with a memory: one function that scans, writes down and tells.
    private ScanResult recorded(ScanEvent event, String request, Remaining remaining) {
        try (var control = control()) {
            var configuration = operator.configuration(control.clients());
            var asked = Operator.named(event, configuration);
            var occasion = request.isEmpty() ? control.clock().instant().toString() : request;
            var job = Job.of(
                    event.occasion().orElse(occasion),
                    event.states().isEmpty() ? "configured" : "on demand " + Digest.of(asked.states()),
                    asked.states(),
                    asked.lock(),
                    false);
            // Whoever asked waits for all of it, so nothing is handed on.
            var worker = worker(control, configuration, OptionalInt.empty());
            var result = worker.run(job, remaining);
            var deliveries = config.newsQueue().isPresent()
                    ? List.<Delivery>of()
                    : told(control, configuration, remaining).deliveries();
            return switch (result) {
                case ScanWorker.Result.Scanned(var _, Outcome.Failed(var problem)) ->
                    throw new ScanFailedException(problem);
                case ScanWorker.Result.Scanned(var report, var _) -> {
                    worker.done(job);
                    yield ScanResult.of(report, deliveries);
                }
                case ScanWorker.Result.DoneBefore() -> ScanResult.doneBefore(job.id());
                case ScanWorker.Result.Split _, ScanWorker.Result.Moved _ ->
                    throw new IllegalStateException("a scan that waits for its result was split");
                case ScanWorker.Result.Busy(var scope) ->
                    throw new ScanFailedException(
                            "state %s is being scanned by another run; its findings are told there".formatted(scope));
            };
        }
    }

    @Override
    public NewsWork.Answer tell(boolean sweep, Remaining remaining) {
        try (var control = control()) {
            var configuration = operator.configuration(control.clients());
            return control.newsWork(
                            parts.channels(control.clients(), configuration),
                            claim(remaining),
                            needed(config.newsQueue(), "DRIFT_NEWS_QUEUE"))
                    .tell(sweep, remaining);
        }
    }

    /// The notifier is woken, so that the message changes while who pressed still looks at it.
    @Override
    public Interaction.Answer interact(Interaction request) {
        try (var control = control()) {
            var configuration = operator.configuration(control.clients());
            var routes = parts.routes(parts.channels(control.clients(), configuration), configuration);
            var ledger = control.ledger(routes, parts.links(control.clients()));
            var answer = request.answeredBy(parts.interactions(control.clients(), configuration, ledger));
            if (answer.statusCode() == 200) {
                config.newsQueue()
                        .ifPresent(queue -> new MessageQueue(control.clients(), queue)
                                .send(List.of(NewsWork.ANYTHING), Duration.ZERO));
            }
            return answer;
        }
    }

    private Notifier.Told told(Control control, Configuration configuration, Remaining remaining) {
        var told = control.notifier(parts.channels(control.clients(), configuration), claim(remaining))
                .tell(remaining::isEnough);
        told.deliveries().forEach(ScanLog::delivered);
        return told;
    }

    private static Duration claim(Remaining remaining) {
        return remaining.time().plus(SHORTEST_CLAIM);
    }

    private ScanWorker queueWorker(Control control) {
        var configuration = operator.configuration(control.clients());
        return worker(
                control, configuration, OptionalInt.of(configuration.scanning().splitAt()));
    }

    private ScanWorker worker(Control control, Configuration configuration, OptionalInt splitAt) {
        var channels = parts.channels(control.clients(), configuration);
        return control.worker(
                (job, until) -> parts.session(
                        new ScanEvent(job.states(), job.lock(), Optional.empty()),
                        operator.scope(control.clients(), configuration, Operator.targets(configuration, job.target())),
                        until),
                parts.routes(channels, configuration),
                parts.links(control.clients()),
                splitAt);
    }

    private Control control() {
        var clients = new AwsClients(settings);
        return new Control(clients, Table.of(clients, needed(config.table(), "DRIFT_TABLE")), Clock.systemUTC());
    }

    private static String needed(Optional<String> setting, String name) {
        return setting.orElseThrow(() -> new BadEventException(
                name + " is not set, so this function has nothing to work with: deploy it with template.yaml"));
    }
}
