package dev.driftline.aws.live.types.sesv2;

import dev.driftline.aws.live.kit.Lookup;
import dev.driftline.aws.live.kit.ResourceType;
import dev.driftline.aws.live.kit.Verified;
import software.amazon.awssdk.services.sesv2.model.DedicatedIp;

/// That an address of one's own is in a pool: in another pool, it is no such assignment.
final class AwsSesv2DedicatedIpAssignment {

    private static final Lookup<String, DedicatedIp> ADDRESSES = Lookup.<String, DedicatedIp>each(
                    "ses:GetDedicatedIp",
                    (aws, ip) ->
                            SesV2.sesV2(aws).getDedicatedIp(ask -> ask.ip(ip)).dedicatedIp())
            .absentOn("NotFoundException");

    static final ResourceType<DedicatedIp> TYPE = ResourceType.named("aws_sesv2_dedicated_ip_assignment")
            .readBy((reads, declared) -> reads.get(ADDRESSES, declared.text("ip"))
                    .filter(address -> declared.text("destination_pool_name").equals(address.poolName())))
            .needs(ADDRESSES)
            .attribute("ip", DedicatedIp::ip)
            .ignored("destination_pool_name", "a part of the identity")
            .ignored("id", "the identity")
            .ignored("timeouts", "how long Terraform waits; AWS knows nothing of it")
            .verified(Verified.ANSWERS)
            .done();

    private AwsSesv2DedicatedIpAssignment() {}
}
