package dev.driftline.aws.live.types.rds;

import dev.driftline.aws.live.kit.ResourceType;
import dev.driftline.aws.live.kit.Shape;
import dev.driftline.aws.live.kit.Verified;
import software.amazon.awssdk.services.rds.model.DBProxyTargetGroup;

/// The pool of connections of a proxy.
final class AwsDbProxyDefaultTargetGroup {

    static final ResourceType<DBProxyTargetGroup> TYPE = ResourceType.named("aws_db_proxy_default_target_group")
            .identifiedBy("db_proxy_name")
            .readBy((reads, declared) -> reads.get(Proxies.TARGET_GROUPS, declared.text("db_proxy_name"))
                    .flatMap(groups -> groups.stream()
                            .filter(DBProxyTargetGroup::isDefault)
                            .findFirst()))
            .needs(Proxies.TARGET_GROUPS)
            .computed("arn", DBProxyTargetGroup::targetGroupArn)
            .attribute("connection_pool_config", group -> Shape.PLAIN.single(group.connectionPoolConfig()))
            .computed("name", DBProxyTargetGroup::targetGroupName)
            .ignored("db_proxy_name", "the identity")
            .ignored("id", "the identity")
            .ignored("timeouts", "how long Terraform waits; AWS knows nothing of it")
            .verified(Verified.ANSWERS)
            .done();

    private AwsDbProxyDefaultTargetGroup() {}
}
