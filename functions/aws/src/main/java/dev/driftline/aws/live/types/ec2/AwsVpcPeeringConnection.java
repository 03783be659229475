package dev.driftline.aws.live.types.ec2;

import dev.driftline.aws.live.kit.ResourceType;
import dev.driftline.aws.live.types.ec2.VpcPeerings.Seen;
import dev.driftline.core.compare.Meaning;

/// A peering connection as the one who asked for it declares it.
final class AwsVpcPeeringConnection {

    static final ResourceType<Seen> TYPE = ResourceType.named("aws_vpc_peering_connection")
            .readBy((reads, declared) -> VpcPeerings.read(reads, declared, "id"))
            .needs(VpcPeerings.CONNECTIONS)
            .attribute("accepter", seen -> VpcPeerings.options(seen.accepter()), Meaning.whereTold())
            .attribute("peer_vpc_id", seen -> seen.peer().vpcId())
            .attribute("requester", seen -> VpcPeerings.options(seen.requester()), Meaning.whereTold())
            .attribute("vpc_id", seen -> seen.own().vpcId())
            .tags(seen -> Ec2.tags(seen.connection().tags()))
            .computed("id", seen -> seen.connection().vpcPeeringConnectionId())
            .computed("peer_owner_id", seen -> seen.peer().ownerId())
            .computed("peer_region", seen -> seen.accepter().region())
            .ignored("accept_status", "passes to active by itself; an end of any kind is missing")
            .ignored("auto_accept", "tells Terraform to accept the connection; AWS does not keep it")
            .ignored("timeouts", "how long Terraform waits; AWS knows nothing of it")
            .done();

    private AwsVpcPeeringConnection() {}
}
