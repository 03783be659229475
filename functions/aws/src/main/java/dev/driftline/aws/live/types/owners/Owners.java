package dev.driftline.aws.live.types.owners;

import dev.driftline.aws.live.kit.Reads;
import dev.driftline.core.compare.Difference;
import dev.driftline.core.model.DeclaredResource;
import dev.driftline.core.scan.LiveResources.Owner;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/// Changes that AWS, or a controller, makes by itself and is meant to make. Each of them lies within what somebody
/// allowed; a change beyond that is drift.
public final class Owners {

    private final List<Explainer> explainers;

    /// @param everything all resources of the run: what may scale something is often declared beside it
    public Owners(Collection<DeclaredResource> everything) {
        this.explainers = List.of(
                new ScalingTargets(everything),
                new ScalingGroups(everything),
                new AuroraReplicas(),
                new TrafficShifts(everything),
                new DeployedAliases(),
                new DeployedServices(),
                new MinorUpgrades(everything),
                new Rotations(everything),
                new ControllerTags(everything));
    }

    /// One reason why a change is nobody's mistake.
    @FunctionalInterface
    interface Explainer {
        Optional<Owner> of(Reads reads, DeclaredResource declared, Difference difference);
    }

    public Optional<Owner> of(Reads reads, DeclaredResource declared, Difference difference) {
        return explainers.stream()
                .flatMap(explainer -> explainer.of(reads, declared, difference).stream())
                .findFirst();
    }
}
