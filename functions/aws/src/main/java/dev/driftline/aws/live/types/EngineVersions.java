package dev.driftline.aws.live.types;

import dev.driftline.core.model.DeclaredResource;
import org.jspecify.annotations.Nullable;

/// Engine versions: a state may hold the beginning of one (`8.0` of `8.0.35`, `6.x` of
/// `6.2.6`), which leaves the rest to AWS.
///
/// @param actual what runs
/// @param pending what will run after the next maintenance
/// @param upgradedByAws whether AWS may install newer minor versions
public record EngineVersions(
        DeclaredResource declared,
        @Nullable String actual,
        @Nullable String pending,
        boolean upgradedByAws) {

    /// The version as the state has it, where that is a beginning of what runs or will run.
    public @Nullable String version() {
        var wanted = declared.text("engine_version");
        return begins(wanted, actual) || begins(wanted, pending) ? wanted : actual;
    }

    /// A newer minor version is no drift where the state leaves the choice to AWS.
    public @Nullable String actualVersion() {
        var wanted = declared.text("engine_version");
        var last = declared.text("engine_version_actual");
        var chosenByAws = upgradedByAws && !wanted.equals(last) && begins(wanted, last) && begins(wanted, actual);
        return chosenByAws ? last : actual;
    }

    private static boolean begins(String wanted, @Nullable String version) {
        if (version == null || wanted.isEmpty()) {
            return false;
        }
        var beginning = wanted.endsWith(".x") ? wanted.substring(0, wanted.length() - 2) : wanted;
        return version.equals(beginning) || version.startsWith(beginning + ".");
    }
}
