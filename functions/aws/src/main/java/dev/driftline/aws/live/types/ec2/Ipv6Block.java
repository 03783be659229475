package dev.driftline.aws.live.types.ec2;

import dev.driftline.core.model.DeclaredResource;
import dev.driftline.core.model.Value;
import java.util.Optional;
import software.amazon.awssdk.services.ec2.model.Vpc;
import software.amazon.awssdk.services.ec2.model.VpcCidrBlockStateCode;
import software.amazon.awssdk.services.ec2.model.VpcIpv6CidrBlockAssociation;

/// The one IPv6 block of a VPC that Terraform shows on the VPC itself: the one that the state names, or else
/// any.
record Ipv6Block(boolean isAmazons, Value id, Value cidr, Value borderGroup, Value pool) {

    /// Pools that are no pool's id. Source: Amazon EC2 API reference, `VpcIpv6CidrBlockAssociation`.
    private static final String AMAZONS = "Amazon";

    private static final String SOME_IPAM_POOL = "IPAM Managed";

    static Ipv6Block of(Vpc vpc, DeclaredResource declared) {
        var shown = declared.text("ipv6_association_id");
        return find(vpc, shown)
                .or(() -> vpc.ipv6CidrBlockAssociationSet().stream()
                        .filter(Ipv6Block::isInUse)
                        .findFirst())
                .map(block -> of(block, declared))
                .orElseGet(() -> new Ipv6Block(false, Value.absent(), Value.absent(), Value.absent(), Value.absent()));
    }

    /// The association with that id; former ones stay listed as disassociated.
    static Optional<VpcIpv6CidrBlockAssociation> find(Vpc vpc, String id) {
        return vpc.ipv6CidrBlockAssociationSet().stream()
                .filter(Ipv6Block::isInUse)
                .filter(block -> id.equals(block.associationId()))
                .findFirst();
    }

    private static Ipv6Block of(VpcIpv6CidrBlockAssociation block, DeclaredResource declared) {
        return new Ipv6Block(
                AMAZONS.equals(block.ipv6Pool()),
                Value.of(block.associationId()),
                Value.of(block.ipv6CidrBlock()),
                Value.of(block.networkBorderGroup()),
                pool(block, declared));
    }

    /// AWS does not tell which pool of an IPAM a block came from.
    static Value pool(VpcIpv6CidrBlockAssociation block, DeclaredResource declared) {
        var pool = Value.of(block.ipv6Pool());
        return switch (pool.asText()) {
            case AMAZONS -> Value.absent();
            case SOME_IPAM_POOL -> declared.get("ipv6_ipam_pool_id");
            default -> pool;
        };
    }

    private static boolean isInUse(VpcIpv6CidrBlockAssociation block) {
        var state = block.ipv6CidrBlockState();
        return state == null
                || state.state() == VpcCidrBlockStateCode.ASSOCIATED
                || state.state() == VpcCidrBlockStateCode.ASSOCIATING;
    }
}
