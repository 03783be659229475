package dev.driftline.aws.live.types.ec2;

import static dev.driftline.aws.live.types.ec2.Ec2.ec2;

import dev.driftline.aws.live.kit.Lookup;
import dev.driftline.aws.live.kit.Lookup.Whole;
import dev.driftline.aws.live.kit.Reads;
import dev.driftline.aws.live.kit.ResourceType;
import dev.driftline.aws.live.kit.TypeDeclaration;
import dev.driftline.core.compare.Claim;
import dev.driftline.core.compare.Meaning;
import dev.driftline.core.model.Value;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import software.amazon.awssdk.services.ec2.model.IcmpTypeCode;
import software.amazon.awssdk.services.ec2.model.NetworkAcl;
import software.amazon.awssdk.services.ec2.model.NetworkAclAssociation;
import software.amazon.awssdk.services.ec2.model.NetworkAclEntry;
import software.amazon.awssdk.services.ec2.model.PortRange;

/// Network ACLs with their entries and the subnets that they guard.
final class NetworkAcls {

    /// By id. ACLs, entries and associations all ask for the same few: one listing, a thousand in a page.
    static final Lookup<Whole, Map<String, NetworkAcl>> LISTED = Lookup.whole(
            "ec2:DescribeNetworkAcls",
            aws -> ec2(aws).describeNetworkAclsPaginator(ask -> ask.maxResults(1000)).networkAcls().stream()
                    .collect(Collectors.toMap(NetworkAcl::networkAclId, acl -> acl)));

    /// An entry as `ingress` and `egress` blocks have it. What a claim leaves out is left out.
    static final Meaning ENTRIES = Meaning.each(entries -> entries.mapElements(NetworkAcls::understood));

    /// The last entry of every ACL, for IPv4 and IPv6: it denies the rest and cannot be changed (Amazon VPC
    /// user guide, "Network ACL rules").
    private static final int LAST = 32767;

    private NetworkAcls() {}

    static Optional<NetworkAcl> get(Reads reads, String id) {
        return reads.get(LISTED, Whole.LISTING).flatMap(acls -> Optional.ofNullable(acls.get(id)));
    }

    /// What the VPC's default ACL has too.
    static TypeDeclaration<NetworkAcl> described(ResourceType.Named type) {
        return type.claimedAs("aws_network_acl")
                .readBy((reads, declared) -> get(reads, declared.text("id")))
                .needs(LISTED)
                .attributeOrChildren("egress", acl -> entries(acl, true), ENTRIES)
                .attributeOrChildren("ingress", acl -> entries(acl, false), ENTRIES)
                .tags(acl -> Ec2.tags(acl.tags()))
                .ignored("arn", "made of the account, the region and the id")
                .ignored("id", "the identity")
                .computed("owner_id", NetworkAcl::ownerId)
                .computed("vpc_id", NetworkAcl::vpcId);
    }

    /// That an entry is a resource of its own, whatever it says.
    static Stream<Claim> claim(String acl, boolean egress, Value number) {
        return Stream.of(new Claim(
                "aws_network_acl",
                acl,
                egress ? "egress" : "ingress",
                Value.block().with("rule_no", number)));
    }

    static Value subnets(NetworkAcl acl) {
        return Value.set(
                acl.associations().stream().map(NetworkAclAssociation::subnetId).toList());
    }

    private static Value entries(NetworkAcl acl, boolean egress) {
        return Value.set(
                acl.entries().stream()
                        .filter(entry -> entry.egress() == egress && entry.ruleNumber() < LAST)
                        .toList(),
                NetworkAcls::block);
    }

    private static Value.Block block(NetworkAclEntry entry) {
        var ports = Optional.ofNullable(entry.portRange());
        var icmp = Optional.ofNullable(entry.icmpTypeCode());
        return Value.block()
                .with("rule_no", Value.of(entry.ruleNumber()))
                .with("action", Value.of(entry.ruleActionAsString()))
                .with("protocol", Value.of(entry.protocol()))
                .with("cidr_block", Value.of(entry.cidrBlock()))
                .with("ipv6_cidr_block", Value.of(entry.ipv6CidrBlock()))
                .with("from_port", number(ports.map(PortRange::from)))
                .with("to_port", number(ports.map(PortRange::to)))
                .with("icmp_type", number(icmp.map(IcmpTypeCode::type)))
                .with("icmp_code", number(icmp.map(IcmpTypeCode::code)));
    }

    private static Value number(Optional<Integer> number) {
        return number.map(Value::of).orElseGet(Value::absent);
    }

    /// AWS speaks protocol numbers, a fresh state names; ports and ICMP types count only for protocols that
    /// have them (Amazon EC2 API reference, `NetworkAclEntry`).
    private static Value understood(Value element) {
        if (!(element instanceof Value.Block block) || !block.fields().containsKey("protocol")) {
            return element;
        }
        var protocol = Networks.protocol(block.get("protocol").asText());
        var known = block.with("protocol", Value.of(protocol))
                .with("action", Value.of(block.get("action").asText().toLowerCase(Locale.ROOT)))
                .with(
                        "cidr_block",
                        Value.of(Networks.cidr(block.get("cidr_block").asText())))
                .with(
                        "ipv6_cidr_block",
                        Value.of(Networks.cidr(block.get("ipv6_cidr_block").asText())));
        var ports = protocol.equals("tcp") || protocol.equals("udp");
        var types = protocol.equals("icmp") || protocol.equals("icmpv6");
        return known.with("from_port", counting(ports, block.get("from_port")))
                .with("to_port", counting(ports, block.get("to_port")))
                .with("icmp_type", counting(types, block.get("icmp_type")))
                .with("icmp_code", counting(types, block.get("icmp_code")));
    }

    private static Value counting(boolean counts, Value number) {
        return counts && !number.isEmpty() ? number : Value.of(0);
    }
}
