package dev.driftline.aws.state;

import dev.driftline.core.state.BadLocationException;
import java.util.LinkedHashSet;
import java.util.SequencedSet;
import java.util.Set;

/// What a location lends to whoever reads it: a role, a secret, the way to a server. Somebody who may ask for
/// scans, and is not the operator, has only what the operator's own locations lend.
public final class StatePowers {

    private static final Set<String> LENDING =
            Set.of("role_arn", "external_id", "sse_customer_key", "token", "password", "credentials");

    private StatePowers() {}

    /// In words, to be compared: `role_arn arn:aws:iam::..`, `server gitlab.internal`. One that cannot be understood
    /// lends nothing: it is not read either.
    public static SequencedSet<String> of(String location) {
        var powers = new LinkedHashSet<String>();
        try {
            var options = LocationOptions.of(location, "");
            for (var option : LENDING.stream().sorted().toList()) {
                options.take(option).ifPresent(value -> powers.add(option + " " + value));
            }
            var place = options.place();
            var scheme = place.indexOf("://");
            if (WebSources.knows(location)) {
                powers.add("server " + place.substring(scheme + 3).split("/", 2)[0]);
            }
            return powers;
        } catch (BadLocationException e) {
            return powers;
        }
    }
}
