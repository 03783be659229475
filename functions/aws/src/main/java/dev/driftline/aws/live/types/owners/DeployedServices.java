package dev.driftline.aws.live.types.owners;

import dev.driftline.aws.live.kit.Reads;
import dev.driftline.aws.live.types.ecs.DeployedTaskSet;
import dev.driftline.core.compare.Difference;
import dev.driftline.core.match.Scalars;
import dev.driftline.core.model.DeclaredResource;
import dev.driftline.core.model.Value;
import dev.driftline.core.scan.LiveResources.Owner;
import java.util.Optional;

/// What a deployment of CodeDeploy decides of an ECS service: the target groups and the settings of the task set that
/// it made. A value that this task set has not is drift.
///
/// Source: AWS CodeDeploy user guide, "AppSpec 'resources' section (Amazon ECS and AWS Lambda deployments)".
final class DeployedServices implements Owners.Explainer {

    @Override
    public Optional<Owner> of(Reads reads, DeclaredResource declared, Difference difference) {
        return declared.type().equals("aws_ecs_service") && DeployedTaskSet.decides(difference.attribute())
                ? DeployedTaskSet.of(reads, declared)
                        .filter(set -> has(set.get(difference.attribute()), difference))
                        .map(set ->
                                new Owner("codedeploy", "CodeDeploy's deployment " + set.deployment() + " made it so"))
                : Optional.empty();
    }

    /// What came is the task set's, or what went is not.
    private static boolean has(Value deployed, Difference difference) {
        var scalars = Scalars.of(deployed);
        return !scalars.isEmpty()
                && scalars.containsAll(Scalars.of(difference.actual()))
                && (!difference.actual().isEmpty() || !scalars.containsAll(Scalars.of(difference.expected())));
    }
}
