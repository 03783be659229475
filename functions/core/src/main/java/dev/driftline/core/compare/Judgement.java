package dev.driftline.core.compare;

import dev.driftline.core.model.DeclaredResource;
import java.util.List;
import java.util.Set;

/// A comparison before its neighbours were heard: what may be a child's change is not yet counted.
///
/// @param differences the resource's own
/// @param shared differences in what children claim
/// @param mirrored children of which a differing attribute is only the picture
record Judgement(
        DeclaredResource resource,
        List<Difference> differences,
        List<Shared> shared,
        Set<DeclaredResource> mirrored,
        List<Verdict.UnreadAttribute> unread) {

    /// @param claimers the children whose change it may be
    record Shared(Difference difference, Set<DeclaredResource> claimers) {}
}
