package dev.driftline.aws.state;

import dev.driftline.aws.http.Hosts;
import java.time.Duration;
import java.util.List;
import java.util.Map;

/// What the operator allows and expects of reading states.
///
/// @param environment where secrets are referred to by the name of a variable, and tokens are looked for
/// @param hosts which servers may be asked that are not AWS
/// @param patience how long a state is waited for that somebody holds
/// @param maxStates how many states one location may mean
public record StateAccess(Map<String, String> environment, Hosts hosts, Duration patience, int maxStates) {

    public static final int MOST_STATES = 1_000;

    public StateAccess {
        environment = Map.copyOf(environment);
    }

    /// Public hosts, no waiting, no secrets.
    public static StateAccess plain() {
        return new StateAccess(Map.of(), Hosts.publicOnly(), Duration.ZERO, MOST_STATES);
    }

    /// As the variables say: `DRIFT_STATE_HOSTS` (comma separated) and `DRIFT_MAX_STATES`.
    ///
    /// @throws IllegalArgumentException when the number is none
    public static StateAccess from(Map<String, String> environment, Duration patience) {
        var hosts = List.of(environment.getOrDefault("DRIFT_STATE_HOSTS", "").split(","));
        var most = environment.getOrDefault("DRIFT_MAX_STATES", "").strip();
        if (!most.isEmpty() && !most.matches("[1-9]\\d{0,5}")) {
            throw new IllegalArgumentException("DRIFT_MAX_STATES is no number of states: '%s'".formatted(most));
        }
        return new StateAccess(
                environment, Hosts.trusting(hosts), patience, most.isEmpty() ? MOST_STATES : Integer.parseInt(most));
    }
}
