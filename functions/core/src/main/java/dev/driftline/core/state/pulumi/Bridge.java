package dev.driftline.core.state.pulumi;

import java.util.Optional;

/// Which resources of Pulumi's providers are known elsewhere, and as what.
@FunctionalInterface
public interface Bridge {

    /// Knows none.
    Bridge NONE = (_, _) -> Optional.empty();

    /// @param token Pulumi's name of the type, `aws:sqs/queue:Queue`
    /// @param version of the provider, empty when the state does not tell
    Optional<Bridged> find(String token, String version);

    /// @param type the name under which the type is compared
    /// @param schema of its attributes; empty where properties are kept as they are
    /// @param isComplete of which attributes the provider would have written a value, had there been one
    record Bridged(String type, Optional<Schema.Fields> schema, Completeness isComplete) {}

    /// What it means that a state holds nothing of an attribute: Pulumi leaves out what is null.
    @FunctionalInterface
    interface Completeness {
        boolean knows(String attribute);
    }
}
