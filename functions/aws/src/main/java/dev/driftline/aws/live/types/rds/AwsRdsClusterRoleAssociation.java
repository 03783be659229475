package dev.driftline.aws.live.types.rds;

import dev.driftline.aws.live.kit.ResourceType;
import dev.driftline.aws.live.kit.Verified;
import dev.driftline.core.model.Value;
import software.amazon.awssdk.services.rds.model.DBClusterRole;

/// A role that a cluster uses for one of its features.
final class AwsRdsClusterRoleAssociation {

    static final ResourceType<DBClusterRole> TYPE = ResourceType.named("aws_rds_cluster_role_association")
            .readBy((reads, declared) -> reads.get(Clusters.CLUSTERS, declared.text("db_cluster_identifier"))
                    .flatMap(cluster -> cluster.associatedRoles().stream()
                            .filter(role -> declared.text("role_arn").equals(role.roleArn()))
                            .findFirst()))
            .needs(Clusters.CLUSTERS)
            .claims(
                    "aws_rds_cluster",
                    "iam_roles",
                    declared -> declared.text("db_cluster_identifier"),
                    declared -> Value.of(declared.text("role_arn")))
            .attribute("feature_name", DBClusterRole::featureName)
            .ignored("db_cluster_identifier", "the identity")
            .ignored("id", "the identity")
            .ignored("role_arn", "the identity")
            .ignored("timeouts", "how long Terraform waits; AWS knows nothing of it")
            .verified(Verified.ANSWERS)
            .done();

    private AwsRdsClusterRoleAssociation() {}
}
