package dev.driftline.aws.live.types.quicksight;

import dev.driftline.aws.live.kit.Lookup;
import dev.driftline.aws.live.kit.ResourceType;
import software.amazon.awssdk.services.quicksight.QuickSightClient;
import software.amazon.awssdk.services.quicksight.model.Group;

/// People who see the same dashboards.
final class AwsQuicksightGroup {

    private record Key(String account, String namespace, String name) {}

    private static final Lookup<Key, Group> GROUPS = Lookup.<Key, Group>each(
                    "quicksight:DescribeGroup",
                    (aws, key) -> aws.client(QuickSightClient.class, QuickSightClient::builder)
                            .describeGroup(ask -> ask.awsAccountId(key.account())
                                    .namespace(key.namespace())
                                    .groupName(key.name()))
                            .group())
            .absentOn("ResourceNotFoundException");

    static final ResourceType<Group> TYPE = ResourceType.named("aws_quicksight_group")
            .readBy((reads, declared) -> reads.get(
                    GROUPS,
                    new Key(declared.text("aws_account_id"), declared.text("namespace"), declared.text("group_name"))))
            .needs(GROUPS)
            .attribute("description", Group::description)
            .ignored("arn", "made of the names, which are the identity")
            .ignored("aws_account_id", "a part of the identity")
            .ignored("group_name", "the identity")
            .ignored("id", "the identity")
            .ignored("namespace", "a part of the identity")
            .done();

    private AwsQuicksightGroup() {}
}
