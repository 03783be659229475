package dev.driftline.scanner;

import dev.driftline.aws.client.AwsClients;
import dev.driftline.aws.client.AwsSettings;
import dev.driftline.aws.client.Role;
import dev.driftline.aws.client.Roles;
import dev.driftline.aws.config.StoredConfiguration;
import dev.driftline.aws.ledger.Table;
import dev.driftline.aws.queue.MessageQueue;
import dev.driftline.aws.state.StatePowers;
import dev.driftline.core.config.Configuration;
import dev.driftline.core.config.Target;
import dev.driftline.core.delivery.Channel;
import dev.driftline.core.delivery.Delivery;
import dev.driftline.core.delivery.Routes;
import dev.driftline.core.delivery.slack.SlackInteractions;
import dev.driftline.core.ledger.Ledger;
import dev.driftline.core.report.Digest;
import dev.driftline.core.report.Report;
import dev.driftline.core.scan.UnmanagedRequest;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;

/// The functions in AWS, as their environment says.
final class AwsFunctions implements Functions {

    private static final Duration SHORTEST_CLAIM = Duration.ofMinutes(1);

    private final ScanConfig config;
    private final AwsSettings settings;
    private final Parts parts;

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
    }

    @Override
    public Dispatched dispatch(Trigger trigger, String request) {
        try (var control = control()) {
            var dispatched = control.dispatcher(
                            configuration(control.clients()).targets(),
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
            var configuration = configuration(clients);
            if (asksWho(configuration)) {
                ScanLog.problem("who: only what is new is asked about, and without DRIFT_TABLE nobody knows what is");
            }
            return new ScanJob(asked ->
                            parts.session(asked, scope(clients, configuration, all(configuration)), Instant.MAX))
                    .run(named(event, configuration));
        }
    }

    /// The small deployment with a memory: one function that scans, writes down and tells.
    private ScanResult recorded(ScanEvent event, String request, Remaining remaining) {
        try (var control = control()) {
            var configuration = configuration(control.clients());
            var asked = named(event, configuration);
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
            var configuration = configuration(control.clients());
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
            var configuration = configuration(control.clients());
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

    private dev.driftline.core.delivery.Notifier.Told told(
            Control control, Configuration configuration, Remaining remaining) {
        var told = control.notifier(parts.channels(control.clients(), configuration), claim(remaining))
                .tell(remaining::isEnough);
        told.deliveries().forEach(ScanLog::delivered);
        return told;
    }

    private static Duration claim(Remaining remaining) {
        return remaining.time().plus(SHORTEST_CLAIM);
    }

    private ScanWorker queueWorker(Control control) {
        var configuration = configuration(control.clients());
        return worker(
                control, configuration, OptionalInt.of(configuration.scanning().splitAt()));
    }

    private ScanWorker worker(Control control, Configuration configuration, OptionalInt splitAt) {
        var channels = parts.channels(control.clients(), configuration);
        return control.worker(
                (job, until) -> parts.session(
                        new ScanEvent(job.states(), job.lock(), Optional.empty()),
                        scope(control.clients(), configuration, named(configuration, job.target())),
                        until),
                parts.routes(channels, configuration),
                parts.links(control.clients()),
                splitAt);
    }

    private Control control() {
        var clients = new AwsClients(settings);
        return new Control(clients, Table.of(clients, needed(config.table(), "DRIFT_TABLE")), Clock.systemUTC());
    }

    private Configuration configuration(AwsClients clients) {
        return config.config()
                .map(location -> new StoredConfiguration(clients).read(location))
                .orElseGet(() -> Configuration.of(config.states().orElse(List.of()), config.lock()));
    }

    private static ScanEvent named(ScanEvent event, Configuration configuration) {
        if (!event.states().isEmpty()) {
            refuseMorePowers(event.states(), configuration);
            return event;
        }
        var states = configuration.targets().stream()
                .flatMap(target -> target.states().stream())
                .distinct()
                .toList();
        if (states.isEmpty()) {
            throw new BadEventException("it names no states, and DRIFT_STATES is not set");
        }
        return new ScanEvent(states, event.lock(), event.occasion());
    }

    /// Who may send an event need not be let near roles, secrets and servers that the operator's own states do not use.
    private static void refuseMorePowers(List<String> states, Configuration configuration) {
        var asked = states.stream()
                .flatMap(state -> StatePowers.of(state).stream())
                .collect(Collectors.toCollection(TreeSet::new));
        configuration.targets().stream()
                .flatMap(target -> target.states().stream())
                .forEach(state -> asked.removeAll(StatePowers.of(state)));
        if (!asked.isEmpty()) {
            throw new BadEventException(
                    "it asks for %s, which no configured state uses".formatted(ScanEvent.quoted(asked.getFirst())));
        }
    }

    private static List<Target> all(Configuration configuration) {
        return configuration.targets();
    }

    private static List<Target> named(Configuration configuration, String name) {
        var one = configuration.targets().stream()
                .filter(target -> target.name().equals(name))
                .toList();
        return one.isEmpty() ? all(configuration) : one;
    }

    private Scope scope(AwsClients clients, Configuration configuration, List<Target> targets) {
        var rules = new ConfiguredRules(new StoredConfiguration(clients)).of(configuration.rules(), Clock.systemUTC());
        return new Scope(roles(configuration, targets), rules, asksWho(configuration), unmanaged(targets));
    }

    private boolean asksWho(Configuration configuration) {
        return configuration.scanning().who().orElseGet(config::who);
    }

    private static Optional<UnmanagedRequest> unmanaged(List<Target> targets) {
        var wanting = targets.stream().filter(Target::unmanaged).toList();
        var everywhere = wanting.stream().anyMatch(target -> target.regions().isEmpty());
        var regions = wanting.stream()
                .flatMap(target -> target.regions().stream())
                .filter(_ -> !everywhere)
                .collect(Collectors.toSet());
        return wanting.isEmpty() ? Optional.empty() : Optional.of(new UnmanagedRequest(Set.of(), Map.of(), regions));
    }

    /// Of the accounts that these targets name; a target that names none means all of them.
    private static Roles roles(Configuration configuration, List<Target> targets) {
        var named =
                targets.stream().flatMap(target -> target.accounts().stream()).collect(Collectors.toSet());
        var everyone = targets.stream().anyMatch(target -> target.accounts().isEmpty());
        return Roles.of(configuration.accounts().stream()
                .filter(account -> everyone || named.contains(account.id()))
                .map(account -> new Role(account.roleArn(), account.externalId()))
                .toList());
    }

    private static String needed(Optional<String> setting, String name) {
        return setting.orElseThrow(() -> new BadEventException(
                name + " is not set, so this function has nothing to work with: deploy it with template.yaml"));
    }
}
