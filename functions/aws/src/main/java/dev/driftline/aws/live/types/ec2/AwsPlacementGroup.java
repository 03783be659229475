package dev.driftline.aws.live.types.ec2;

import dev.driftline.aws.live.kit.ResourceType;
import dev.driftline.aws.live.kit.Verified;
import software.amazon.awssdk.services.ec2.model.PlacementGroup;

/// How near to or far from each other instances run.
final class AwsPlacementGroup {

    static final ResourceType<PlacementGroup> TYPE = ResourceType.named("aws_placement_group")
            .readBy(Ec2Capacity.PLACEMENT_GROUPS)
            .attribute("strategy", PlacementGroup::strategyAsString)
            .computed("partition_count", PlacementGroup::partitionCount)
            .computed("placement_group_id", PlacementGroup::groupId)
            .computed("spread_level", PlacementGroup::spreadLevelAsString)
            .tags(group -> Ec2.tags(group.tags()))
            .ignored("arn", "made of the name by Terraform")
            .ignored("id", "the identity")
            .ignored("name", "the identity")
            .verified(Verified.ANSWERS)
            .done();

    private AwsPlacementGroup() {}
}
