package dev.driftline.aws.live.types.ec2;

import static org.assertj.core.api.Assertions.assertThat;

import dev.driftline.aws.live.kit.Answered;
import dev.driftline.core.model.Value;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.services.ec2.model.IpPermission;
import software.amazon.awssdk.services.ec2.model.IpRange;
import software.amazon.awssdk.services.ec2.model.PrefixListId;
import software.amazon.awssdk.services.ec2.model.SecurityGroup;
import software.amazon.awssdk.services.ec2.model.UserIdGroupPair;

/// Security groups and the three ways of writing their rules.
class SecurityGroupTypesTest {

    private static final String GROUP = "sg-0a";

    private final Answered aws = new Answered();

    @Test
    void how_sources_are_grouped_in_blocks_says_nothing() {
        live(tcp(443).ipRanges(range("10.0.0.0/8"), range("192.168.0.0/16")));
        group(rule("tcp", 443, "cidr_blocks", "192.168.0.0/16"), rule("tcp", 443, "cidr_blocks", "10.0.0.0/8"));
        assertThat(aws.findings()).isEmpty();
    }

    @Test
    void one_source_more_is_told_as_one_rule() {
        live(tcp(443).ipRanges(range("10.0.0.0/8"), range("0.0.0.0/0")));
        group(rule("tcp", 443, "cidr_blocks", "10.0.0.0/8"));
        assertThat(aws.findings()).containsExactly("aws_security_group.x[0]: ingress:  -> tcp 443 443 0.0.0.0/0");
    }

    @Test
    void ports_of_every_protocol_mean_nothing_and_self_is_the_group() {
        live(IpPermission.builder().ipProtocol("-1").userIdGroupPairs(pair(GROUP, "123456789012")));
        group(rule("-1", 0, "self", "").with("self", Value.of(true)));
        assertThat(aws.findings()).isEmpty();
    }

    @Test
    void a_group_of_another_account_is_known_by_its_id() {
        live(tcp(443).userIdGroupPairs(pair("sg-0b", "210987654321")));
        group(rule("tcp", 443, "security_groups", "210987654321/sg-0b"));
        assertThat(aws.findings()).isEmpty();
    }

    @Test
    void another_description_is_a_change_of_the_rule() {
        live(tcp(443).ipRanges(
                        range("10.0.0.0/8").toBuilder().description("who knows").build()));
        group(rule("tcp", 443, "cidr_blocks", "10.0.0.0/8").with("description", Value.of("office")));
        assertThat(aws.findings())
                .containsExactly("aws_security_group.x[0]: ingress[0].description: office -> who knows");
    }

    @Test
    void a_rule_resource_owns_its_rule_whatever_its_description() {
        live(tcp(22).ipRanges(
                        range("10.0.0.0/8").toBuilder().description("changed").build()));
        group();
        ruleResource("cidr_blocks", "10.0.0.0/8");
        assertThat(aws.findings()).containsExactly("aws_security_group_rule.x[0]: description:  -> changed");
    }

    @Test
    void a_rule_resource_with_one_of_its_sources_left_is_gone() {
        live(tcp(22).ipRanges(range("10.0.0.0/8")));
        group(rule("tcp", 22, "cidr_blocks", "10.0.0.0/8", "172.16.0.0/12"));
        ruleResource("cidr_blocks", "10.0.0.0/8", "172.16.0.0/12");
        assertThat(aws.findings())
                .containsExactlyInAnyOrder(
                        "aws_security_group_rule.x[0]: gone",
                        "aws_security_group.x[0]: told by aws_security_group_rule.x[0]");
    }

    @Test
    void a_rule_whose_source_is_its_own_group_is_self() {
        live(tcp(22).userIdGroupPairs(pair(GROUP, "123456789012")));
        group();
        aws.declaring(
                AwsSecurityGroupRule.TYPE,
                resource().with("source_security_group_id", Value.of(GROUP)).with("self", Value.of(false)));
        assertThat(aws.findings()).isEmpty();
    }

    @Test
    void no_description_of_a_prefix_lists_rule_is_no_answer() {
        live(tcp(443).prefixListIds(PrefixListId.builder().prefixListId("pl-1").build()));
        group(rule("tcp", 443, "prefix_list_ids", "pl-1").with("description", Value.of("offices")));
        assertThat(aws.findings()).isEmpty();
    }

    private void live(IpPermission.Builder... permissions) {
        aws.with(
                Ec2.SECURITY_GROUPS,
                GROUP,
                SecurityGroup.builder()
                        .groupId(GROUP)
                        .ipPermissions(Stream.of(permissions)
                                .map(IpPermission.Builder::build)
                                .toList())
                        .build());
    }

    private static IpRange range(String cidr) {
        return IpRange.builder().cidrIp(cidr).build();
    }

    private static UserIdGroupPair pair(String group, String account) {
        return UserIdGroupPair.builder().groupId(group).userId(account).build();
    }

    private static IpPermission.Builder tcp(int port) {
        return IpPermission.builder().ipProtocol("tcp").fromPort(port).toPort(port);
    }

    private void group(Value.Block... ingress) {
        aws.declaring(
                AwsSecurityGroup.TYPE,
                Value.block()
                        .with("id", Value.of(GROUP))
                        .with("ingress", Value.list(List.of(ingress), block -> block))
                        .with("egress", Value.list(List.of())));
    }

    private static Value.Block rule(String protocol, int port, String field, String... sources) {
        return Value.block()
                .with("protocol", Value.of(protocol))
                .with("from_port", Value.of(port))
                .with("to_port", Value.of(port))
                .with("description", Value.of(""))
                .with(field, Value.list(List.of(sources)));
    }

    private void ruleResource(String field, String... sources) {
        aws.declaring(AwsSecurityGroupRule.TYPE, resource().with(field, Value.list(List.of(sources))));
    }

    private static Value.Block resource() {
        return Value.block()
                .with("type", Value.of("ingress"))
                .with("security_group_id", Value.of(GROUP))
                .with("protocol", Value.of("tcp"))
                .with("from_port", Value.of(22))
                .with("to_port", Value.of(22))
                .with("description", Value.absent());
    }
}
