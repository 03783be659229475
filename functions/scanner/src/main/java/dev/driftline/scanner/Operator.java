package dev.driftline.scanner;

import dev.driftline.aws.client.AwsClients;
import dev.driftline.aws.client.Role;
import dev.driftline.aws.client.Roles;
import dev.driftline.aws.config.StoredConfiguration;
import dev.driftline.aws.state.StatePowers;
import dev.driftline.core.config.Configuration;
import dev.driftline.core.config.Target;
import dev.driftline.core.scan.UnmanagedRequest;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/// What the operator lets a scan be: which states, in which accounts, by which rules. An event may ask for less, never
/// for more.
final class Operator {

    private final ScanConfig config;

    Operator(ScanConfig config) {
        this.config = config;
    }

    Configuration configuration(AwsClients clients) {
        return config.config()
                .map(location -> new StoredConfiguration(clients).read(location))
                .orElseGet(() -> Configuration.of(config.states().orElse(List.of()), config.lock()));
    }

    static ScanEvent named(ScanEvent event, Configuration configuration) {
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

    /// That of this name, or all.
    static List<Target> targets(Configuration configuration, String name) {
        var one = configuration.targets().stream()
                .filter(target -> target.name().equals(name))
                .toList();
        return one.isEmpty() ? configuration.targets() : one;
    }

    Scope scope(AwsClients clients, Configuration configuration, List<Target> targets) {
        var rules = new ConfiguredRules(new StoredConfiguration(clients)).of(configuration.rules(), Clock.systemUTC());
        return new Scope(roles(configuration, targets), rules, asksWho(configuration), unmanaged(targets));
    }

    boolean asksWho(Configuration configuration) {
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
}
