package dev.driftline.aws.live.types;

import static dev.driftline.aws.live.types.Ec2.ec2;

import dev.driftline.aws.live.kit.Lookup;
import dev.driftline.aws.live.kit.ResourceType;
import dev.driftline.core.compare.Meaning;
import dev.driftline.core.model.DeclaredResource;
import dev.driftline.core.model.Value;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.ec2.model.SecurityGroupRule;

/// Security group rules that have an id and tags of their own: one source each.
final class VpcSecurityGroupRules {

    private static final Lookup<String, SecurityGroupRule> RULES = Lookup.batches(
            "ec2:DescribeSecurityGroupRules",
            Ec2.FILTER_VALUES,
            (aws, ids) -> ec2(aws).describeSecurityGroupRulesPaginator(
                            ask -> ask.filters(Ec2.by("security-group-rule-id", ids)))
                    .securityGroupRules(),
            SecurityGroupRule::securityGroupRuleId);

    /// AWS says -1 for "every port", where the configuration leaves the ports out.
    private static final Meaning PORT = Meaning.unsetIs(-1);

    private VpcSecurityGroupRules() {}

    /// @param direction the group's attribute that shows such rules
    static ResourceType<SecurityGroupRule> type(String name, String direction) {
        var egress = direction.equals("egress");
        return ResourceType.named(name)
                .readBy((reads, declared) ->
                        reads.get(RULES, declared.text("id")).filter(rule -> Objects.equals(rule.isEgress(), egress)))
                .needs(RULES)
                .claims(
                        "aws_security_group",
                        direction,
                        declared -> declared.text("security_group_id"),
                        VpcSecurityGroupRules::key)
                .attribute("cidr_ipv4", SecurityGroupRule::cidrIpv4, Networks.CIDR)
                .attribute("cidr_ipv6", SecurityGroupRule::cidrIpv6, Networks.CIDR)
                .attribute("description", SecurityGroupRule::description)
                .attribute("from_port", SecurityGroupRule::fromPort, PORT)
                .attribute("ip_protocol", SecurityGroupRule::ipProtocol, Networks.PROTOCOL)
                .attribute("prefix_list_id", SecurityGroupRule::prefixListId)
                .attribute(
                        "referenced_security_group_id",
                        VpcSecurityGroupRules::referenced,
                        Meaning.eachText(id -> SecurityGroupRules.source(id, "")))
                .attribute("security_group_id", SecurityGroupRule::groupId)
                .attribute("to_port", SecurityGroupRule::toPort, PORT)
                .tags(rule -> Ec2.tags(rule.tags()))
                .ignored("arn", "made of the account, the region and the id")
                .ignored("id", "the identity")
                .ignored("security_group_rule_id", "the identity")
                .done();
    }

    private static @Nullable String referenced(SecurityGroupRule rule) {
        var group = rule.referencedGroupInfo();
        return group == null ? null : group.groupId();
    }

    private static Value key(DeclaredResource rule) {
        var group =
                SecurityGroupRules.source(rule.text("referenced_security_group_id"), rule.text("security_group_id"));
        var source = Stream.of(rule.text("cidr_ipv4"), rule.text("cidr_ipv6"), rule.text("prefix_list_id"))
                .filter(text -> !text.isEmpty())
                .findFirst()
                .orElse(group);
        return SecurityGroupRules.key(rule.text("ip_protocol"), rule.get("from_port"), rule.get("to_port"), source);
    }
}
