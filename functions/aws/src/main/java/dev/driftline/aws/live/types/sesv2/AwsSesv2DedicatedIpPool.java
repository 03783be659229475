package dev.driftline.aws.live.types.sesv2;

import dev.driftline.aws.live.kit.Lookup;
import dev.driftline.aws.live.kit.ResourceType;
import dev.driftline.aws.live.types.Tagged;
import dev.driftline.aws.live.types.Tagging;
import software.amazon.awssdk.services.sesv2.model.DedicatedIpPool;

/// Addresses of one's own to send mail from.
final class AwsSesv2DedicatedIpPool {

    private static final Lookup<String, DedicatedIpPool> POOLS = Lookup.<String, DedicatedIpPool>each(
                    "ses:GetDedicatedIpPool",
                    (aws, name) -> SesV2.sesV2(aws)
                            .getDedicatedIpPool(ask -> ask.poolName(name))
                            .dedicatedIpPool())
            .absentOn("NotFoundException");

    static final ResourceType<Tagged<DedicatedIpPool>> TYPE = ResourceType.named("aws_sesv2_dedicated_ip_pool")
            .identifiedBy("pool_name")
            .readBy(Tagged.by(POOLS, "pool_name", SesV2.TAGS))
            .needs(POOLS, SesV2.TAGS, Tagging.TAGGED)
            .computed("scaling_mode", pool -> pool.thing().scalingModeAsString())
            .tags(Tagged::tags)
            .ignored("arn", "made of the name by Terraform")
            .ignored("id", "the name, which is the identity")
            .ignored("pool_name", "the identity")
            .ignored("timeouts", "how long Terraform waits; AWS knows nothing of it")
            .done();

    private AwsSesv2DedicatedIpPool() {}
}
