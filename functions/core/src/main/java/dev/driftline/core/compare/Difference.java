package dev.driftline.core.compare;

import dev.driftline.core.model.Value;

/// One attribute that is not what the state says.
///
/// @param path Terraform's: `ingress`, `tags["Name"]`, `versioning_configuration[0].status`
/// @param expected what the state holds; [Value.Absent] where AWS has more
/// @param actual what AWS holds; [Value.Absent] where AWS has less
/// @param sensitive neither value may be shown
public record Difference(String path, Value expected, Value actual, boolean sensitive) {

    /// The attribute's name: the path up to its first `.` or `[`.
    public String attribute() {
        return path.split("[.\\[]", 2)[0];
    }

    /// The same difference under another path.
    public Difference at(String other) {
        return new Difference(other, expected, actual, sensitive);
    }

    @Override
    public String toString() {
        return sensitive ? path + " (sensitive)" : "%s: %s -> %s".formatted(path, expected, actual);
    }
}
