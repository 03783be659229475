package dev.driftline.aws.live.types.ec2;

import dev.driftline.aws.live.kit.ResourceType;
import dev.driftline.aws.live.kit.Verified;
import dev.driftline.aws.live.types.ec2.VpcPeerings.Seen;
import dev.driftline.core.compare.Meaning;

/// The options of a peering connection, declared apart from it.
final class AwsVpcPeeringConnectionOptions {

    static final ResourceType<Seen> TYPE = ResourceType.named("aws_vpc_peering_connection_options")
            .identifiedBy("vpc_peering_connection_id")
            .readBy((reads, declared) -> VpcPeerings.read(reads, declared, "vpc_peering_connection_id"))
            .needs(VpcPeerings.CONNECTIONS)
            .attribute("accepter", seen -> VpcPeerings.options(seen.accepter()), Meaning.whereTold())
            .attribute("requester", seen -> VpcPeerings.options(seen.requester()), Meaning.whereTold())
            .ignored("id", "the connection's id, which is the identity")
            .ignored("vpc_peering_connection_id", "the identity")
            .claimsMany(VpcPeerings::optionClaims)
            .verified(Verified.ANSWERS)
            .done();

    private AwsVpcPeeringConnectionOptions() {}
}
