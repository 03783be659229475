package dev.driftline.core.compare;

import dev.driftline.core.model.DeclaredResource;
import java.util.List;
import java.util.Set;

/// A comparison before its neighbours were heard: what may be a child's change is not yet counted.
///
/// @param differences the resource's own
/// @param ignored the resource's own, too, which the configuration says to leave out
/// @param shared differences in what children claim
record Judgement(
        DeclaredResource resource,
        List<Difference> differences,
        List<Difference> ignored,
        List<Shared> shared,
        List<Verdict.UnreadAttribute> unread) {

    /// @param claimers the children whose change it may be
    record Shared(Difference difference, Set<DeclaredResource> claimers) {}
}
