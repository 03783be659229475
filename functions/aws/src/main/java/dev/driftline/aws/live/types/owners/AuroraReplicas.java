package dev.driftline.aws.live.types.owners;

import dev.driftline.aws.live.kit.Reads;
import dev.driftline.core.compare.Difference;
import dev.driftline.core.model.DeclaredResource;
import dev.driftline.core.scan.LiveResources.Owner;
import java.util.Optional;

/// Replicas that Aurora Auto Scaling adds to a cluster; it names them itself.
///
/// Source: Amazon Aurora user guide, "Amazon Aurora Auto Scaling with Aurora Replicas".
final class AuroraReplicas implements Owners.Explainer {

    private static final String NAME = "application-autoscaling-";

    @Override
    public Optional<Owner> of(Reads reads, DeclaredResource declared, Difference difference) {
        return difference.path().equals("cluster_members")
                        && difference.actual().asText().startsWith(NAME)
                ? Optional.of(new Owner("autoscaling", "Aurora Auto Scaling added the replica"))
                : Optional.empty();
    }
}
