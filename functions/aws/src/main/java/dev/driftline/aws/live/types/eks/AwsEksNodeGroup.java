package dev.driftline.aws.live.types.eks;

import dev.driftline.aws.live.kit.ResourceType;
import dev.driftline.aws.live.kit.Shape;
import dev.driftline.core.model.Value;
import software.amazon.awssdk.services.eks.model.Nodegroup;

/// Nodes that EKS keeps up to date.
final class AwsEksNodeGroup {

    private static final Shape SHAPE =
            Shape.PLAIN.complete().renamed("source_security_groups", "source_security_group_ids");

    static final ResourceType<Nodegroup> TYPE = ResourceType.named("aws_eks_node_group")
            .readBy((reads, declared) -> reads.get(Eks.NODE_GROUPS, Eks.InCluster.of(declared, "node_group_name")))
            .needs(Eks.NODE_GROUPS)
            .attributes(group -> group, "labels")
            .allComputed(group -> group, "ami_type", "capacity_type", "disk_size", "release_version", "version")
            .computed("instance_types", group -> Value.list(group.instanceTypes()))
            .attribute("launch_template", group -> SHAPE.single(group.launchTemplate()))
            .attribute("node_role_arn", Nodegroup::nodeRole)
            .attribute("remote_access", group -> SHAPE.single(group.remoteAccess()))
            .attribute("scaling_config", group -> SHAPE.single(group.scalingConfig()))
            .attribute("subnet_ids", group -> Value.set(group.subnets()))
            .attribute("taint", group -> SHAPE.set(group.taints()))
            .computed("update_config", group -> SHAPE.single(group.updateConfig()))
            .tags(group -> Value.map(Eks.tags(group.tags())))
            .allIgnored("the identity", "arn", "cluster_name", "id", "node_group_name")
            .ignored("force_update_version", "tells Terraform what to do on update; AWS knows nothing of it")
            .ignored("node_group_name_prefix", "only read when Terraform creates the group; the name is the identity")
            .ignored("resources", "made by EKS for the group")
            .ignored("status", "tells how a change goes on, not what the group is")
            .ignored("timeouts", "how long Terraform waits; AWS knows nothing of it")
            .done();

    private AwsEksNodeGroup() {}
}
