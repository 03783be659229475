package dev.driftline.aws.live.types.ec2;

import static dev.driftline.aws.live.types.ec2.Ec2.ec2;

import dev.driftline.aws.live.kit.Lookup;
import dev.driftline.aws.live.kit.ResourceType;
import dev.driftline.core.compare.Meaning;
import dev.driftline.core.model.Value;
import java.util.Objects;
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
                        SecurityGroupRules::key)
                .attribute("cidr_ipv4", SecurityGroupRule::cidrIpv4, Networks.CIDR)
                .attribute("cidr_ipv6", SecurityGroupRule::cidrIpv6, Networks.CIDR)
                .attribute("description", VpcSecurityGroupRules::description, VpcSecurityGroupRules::toldOnly)
                .attribute("from_port", SecurityGroupRule::fromPort, PORT)
                .attribute("ip_protocol", SecurityGroupRule::ipProtocol, Networks.PROTOCOL)
                .attribute("prefix_list_id", SecurityGroupRule::prefixListId)
                .attribute(
                        "referenced_security_group_id",
                        VpcSecurityGroupRules::referenced,
                        Meaning.eachText(SecurityGroupRules::groupId))
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

    /// Not every endpoint returns the description of a rule for a group or prefix list: there, none told is
    /// no answer.
    private static Value description(SecurityGroupRule rule) {
        var ofAddresses = rule.cidrIpv4() != null || rule.cidrIpv6() != null;
        return Value.of(rule.description() == null && ofAddresses ? "" : rule.description());
    }

    private static Meaning.Sides toldOnly(Meaning.Sides sides) {
        return sides.live() instanceof Value.Absent ? new Meaning.Sides(sides.live(), sides.live()) : sides;
    }
}
