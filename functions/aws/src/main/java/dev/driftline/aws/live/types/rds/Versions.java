package dev.driftline.aws.live.types.rds;

import dev.driftline.core.model.DeclaredResource;
import org.jspecify.annotations.Nullable;

/// Engine versions: a state may hold the beginning of one (`8.0` of `8.0.35`), which leaves the rest to AWS.
///
/// @param actual what runs
/// @param pending what will run after the next maintenance
/// @param upgradedByAws whether AWS may install newer minor versions
record Versions(
        DeclaredResource declared, @Nullable String actual, @Nullable String pending, boolean upgradedByAws) {

    /// The version as the state has it, where that is a beginning of what runs or will run.
    @Nullable
    String version() {
        var wanted = declared.text("engine_version");
        return begins(wanted, actual) || begins(wanted, pending) ? wanted : actual;
    }

    /// A newer minor version is no drift where the state leaves the choice to AWS.
    @Nullable
    String actualVersion() {
        var wanted = declared.text("engine_version");
        var last = declared.text("engine_version_actual");
        var chosenByAws = upgradedByAws && !wanted.equals(last) && begins(wanted, last) && begins(wanted, actual);
        return chosenByAws ? last : actual;
    }

    private static boolean begins(String wanted, @Nullable String version) {
        return version != null && !wanted.isEmpty() && (version.equals(wanted) || version.startsWith(wanted + "."));
    }
}
