package dev.driftline.aws.live.types.ec2;

import dev.driftline.aws.live.kit.ResourceType;
import dev.driftline.aws.live.kit.Verified;
import dev.driftline.aws.live.types.ec2.VpcPeerings.Seen;
import dev.driftline.core.compare.Meaning;

/// A peering connection as the one who accepted it declares it.
final class AwsVpcPeeringConnectionAccepter {

    static final ResourceType<Seen> TYPE = ResourceType.named("aws_vpc_peering_connection_accepter")
            .identifiedBy("vpc_peering_connection_id")
            .readBy((reads, declared) -> VpcPeerings.read(reads, declared, "vpc_peering_connection_id"))
            .needs(VpcPeerings.CONNECTIONS)
            .attribute("accepter", seen -> VpcPeerings.options(seen.accepter()), Meaning.whereTold())
            .attribute("requester", seen -> VpcPeerings.options(seen.requester()), Meaning.whereTold())
            .tags(seen -> Ec2.tags(seen.connection().tags()))
            .computed("peer_owner_id", seen -> seen.peer().ownerId())
            .computed("peer_region", seen -> seen.accepter().region())
            .computed("peer_vpc_id", seen -> seen.peer().vpcId())
            .computed("vpc_id", seen -> seen.own().vpcId())
            .ignored("accept_status", "passes to active by itself; an end of any kind is missing")
            .ignored("auto_accept", "tells Terraform to accept the connection; AWS does not keep it")
            .ignored("id", "the connection's id, which is the identity")
            .ignored("timeouts", "how long Terraform waits; AWS knows nothing of it")
            .ignored("vpc_peering_connection_id", "the identity")
            .claimsMany(VpcPeerings::optionClaims)
            .verified(Verified.ANSWERS)
            .done();

    private AwsVpcPeeringConnectionAccepter() {}
}
