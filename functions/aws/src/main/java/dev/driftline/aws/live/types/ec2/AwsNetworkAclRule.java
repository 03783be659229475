package dev.driftline.aws.live.types.ec2;

import dev.driftline.aws.live.kit.Reads;
import dev.driftline.aws.live.kit.ResourceType;
import dev.driftline.core.compare.Meaning;
import dev.driftline.core.model.DeclaredResource;
import dev.driftline.core.model.Value;
import java.util.Optional;
import software.amazon.awssdk.services.ec2.model.NetworkAclEntry;

/// One entry of a network ACL, found by its direction and number.
final class AwsNetworkAclRule {

    /// @param declared has the ports and ICMP types that AWS does not keep, where the protocol has none
    record Live(NetworkAclEntry entry, DeclaredResource declared) {}

    static final ResourceType<Live> TYPE = ResourceType.named("aws_network_acl_rule")
            .readBy(AwsNetworkAclRule::read)
            .needs(NetworkAcls.LISTED)
            .claimsMany(rule -> NetworkAcls.claim(rule.text("network_acl_id"), egress(rule), rule.get("rule_number")))
            .attribute("cidr_block", live -> live.entry().cidrBlock(), Networks.CIDR)
            .ignored("egress", "a part of the identity")
            .attribute("from_port", AwsNetworkAclRule::fromPort)
            .attribute("icmp_code", AwsNetworkAclRule::icmpCode)
            .attribute("icmp_type", AwsNetworkAclRule::icmpType)
            .ignored("id", "made up by Terraform")
            .attribute("ipv6_cidr_block", live -> live.entry().ipv6CidrBlock(), Networks.CIDR)
            .ignored("network_acl_id", "a part of the identity")
            .attribute("protocol", live -> live.entry().protocol(), Networks.PROTOCOL)
            .attribute("rule_action", live -> live.entry().ruleActionAsString(), Meaning.caseless())
            .ignored("rule_number", "a part of the identity")
            .attribute("to_port", AwsNetworkAclRule::toPort)
            .done();

    private AwsNetworkAclRule() {}

    private static boolean egress(DeclaredResource rule) {
        return rule.text("egress").equals("true");
    }

    private static Optional<Live> read(Reads reads, DeclaredResource declared) {
        return NetworkAcls.get(reads, declared.text("network_acl_id")).stream()
                .flatMap(acl -> acl.entries().stream())
                .filter(entry -> entry.egress() == egress(declared)
                        && entry.ruleNumber().toString().equals(declared.text("rule_number")))
                .findFirst()
                .map(entry -> new Live(entry, declared));
    }

    private static Value fromPort(Live live) {
        var ports = live.entry().portRange();
        return ports == null ? live.declared().get("from_port") : Value.of(ports.from());
    }

    private static Value toPort(Live live) {
        var ports = live.entry().portRange();
        return ports == null ? live.declared().get("to_port") : Value.of(ports.to());
    }

    private static Value icmpCode(Live live) {
        var icmp = live.entry().icmpTypeCode();
        return icmp == null ? live.declared().get("icmp_code") : Value.of(icmp.code());
    }

    private static Value icmpType(Live live) {
        var icmp = live.entry().icmpTypeCode();
        return icmp == null ? live.declared().get("icmp_type") : Value.of(icmp.type());
    }
}
