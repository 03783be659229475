package dev.driftline.aws.live.types.redshift;

import dev.driftline.aws.live.kit.ResourceType;
import dev.driftline.aws.live.kit.Verified;
import dev.driftline.core.model.Value;
import software.amazon.awssdk.services.redshift.model.Cluster;
import software.amazon.awssdk.services.redshift.model.ClusterIamRole;

/// All roles that a cluster may use.
final class AwsRedshiftClusterIamRoles {

    static final ResourceType<Cluster> TYPE = ResourceType.named("aws_redshift_cluster_iam_roles")
            .identifiedBy("cluster_identifier")
            .readBy(Redshift.CLUSTERS)
            .mirroredIn(
                    "aws_redshift_cluster",
                    declared -> declared.text("cluster_identifier"),
                    "default_iam_role_arn",
                    "iam_roles")
            .computed("default_iam_role_arn", Cluster::defaultIamRoleArn)
            .computed(
                    "iam_role_arns",
                    cluster -> Value.set(cluster.iamRoles().stream()
                            .map(ClusterIamRole::iamRoleArn)
                            .toList()))
            .ignored("cluster_identifier", "the identity")
            .ignored("id", "the identity")
            .ignored("timeouts", "how long Terraform waits; AWS knows nothing of it")
            .verified(Verified.ANSWERS)
            .done();

    private AwsRedshiftClusterIamRoles() {}
}
