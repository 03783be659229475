package dev.driftline.core.compare;

import dev.driftline.core.model.Value;

/// One attribute that is not what the state says. Everything speaks Terraform's names of it; people are shown those of
/// the tool that manages the resource.
///
/// @param path Terraform's: `ingress`, `tags["Name"]`, `versioning_configuration[0].status`
/// @param shown the same as the users of the tool know it: `versioningConfiguration[0].status`
/// @param expected what the state holds; [Value.Absent] where AWS has more
/// @param actual what AWS holds; [Value.Absent] where AWS has less
/// @param sensitive neither value may be shown
public record Difference(String path, String shown, Value expected, Value actual, boolean sensitive) {

    /// One that everybody knows by Terraform's name.
    public Difference(String path, Value expected, Value actual, boolean sensitive) {
        this(path, path, expected, actual, sensitive);
    }

    /// The attribute's name: the path up to its first `.` or `[`.
    public String attribute() {
        return first(path);
    }

    /// The same as the users of the tool know it.
    public String shownAttribute() {
        return first(shown);
    }

    private static String first(String path) {
        return path.split("[.\\[]", 2)[0];
    }

    @Override
    public String toString() {
        return sensitive ? shown + " (sensitive)" : "%s: %s -> %s".formatted(shown, expected, actual);
    }
}
