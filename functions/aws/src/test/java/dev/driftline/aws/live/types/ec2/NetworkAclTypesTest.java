package dev.driftline.aws.live.types.ec2;

import static org.assertj.core.api.Assertions.assertThat;

import dev.driftline.aws.live.kit.Answered;
import dev.driftline.aws.live.kit.Lookup.Whole;
import dev.driftline.core.model.Value;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.services.ec2.model.NetworkAcl;
import software.amazon.awssdk.services.ec2.model.NetworkAclAssociation;
import software.amazon.awssdk.services.ec2.model.NetworkAclEntry;

class NetworkAclTypesTest {

    private static final String ACL = "acl-1";

    private final Answered aws = new Answered();

    @Test
    void protocols_have_names_in_a_fresh_state_and_numbers_in_aws() {
        live(List.of(), entry(100, "6").portRange(ports -> ports.from(443).to(443)));
        acl(ingress(100, "tcp").with("from_port", Value.of(443)).with("to_port", Value.of(443)));
        assertThat(aws.findings()).isEmpty();
    }

    @Test
    void the_last_entry_is_aws_own() {
        live(List.of(), entry(32767, "-1"), entry(32768, "-1"));
        acl();
        assertThat(aws.findings()).isEmpty();
    }

    @Test
    void an_entry_more_is_drift_beside_the_entries_that_are_resources() {
        live(List.of(), entry(100, "-1"), entry(90, "-1"));
        acl();
        aws.declaring(
                AwsNetworkAclRule.TYPE,
                Value.block()
                        .with("network_acl_id", Value.of(ACL))
                        .with("egress", Value.of(false))
                        .with("rule_number", Value.of(100))
                        .with("protocol", Value.of("all"))
                        .with("from_port", Value.of(80)));
        assertThat(aws.findings()).containsExactly("aws_network_acl.x[0]: ingress:  -> 90 allow -1 10.0.0.0/8");
    }

    @Test
    void a_subnet_taken_from_a_default_acl_is_drift_and_a_new_one_is_not() {
        live(List.of("subnet-b", "subnet-new"));
        aws.declaring(
                AwsDefaultNetworkAcl.TYPE,
                Value.block()
                        .with("id", Value.of(ACL))
                        .with("subnet_ids", Value.list(List.of("subnet-a", "subnet-b"))));
        assertThat(aws.findings()).containsExactly("aws_default_network_acl.x[0]: subnet_ids: subnet-a -> ");
    }

    private static NetworkAclEntry.Builder entry(int number, String protocol) {
        return NetworkAclEntry.builder()
                .egress(false)
                .ruleNumber(number)
                .ruleAction("allow")
                .protocol(protocol)
                .cidrBlock("10.0.0.0/8");
    }

    private void live(List<String> subnets, NetworkAclEntry.Builder... entries) {
        var acl = NetworkAcl.builder()
                .networkAclId(ACL)
                .entries(Stream.of(entries).map(NetworkAclEntry.Builder::build).toList())
                .associations(subnets.stream()
                        .map(subnet ->
                                NetworkAclAssociation.builder().subnetId(subnet).build())
                        .toList())
                .build();
        aws.with(NetworkAcls.LISTED, Whole.LISTING, Map.of(ACL, acl));
    }

    private void acl(Value.Block... ingress) {
        aws.declaring(
                AwsNetworkAcl.TYPE,
                Value.block()
                        .with("id", Value.of(ACL))
                        .with("ingress", Value.list(List.of(ingress), block -> block))
                        .with("egress", Value.list(List.of())));
    }

    private static Value.Block ingress(int number, String protocol) {
        return Value.block()
                .with("rule_no", Value.of(number))
                .with("action", Value.of("ALLOW"))
                .with("protocol", Value.of(protocol))
                .with("cidr_block", Value.of("10.0.0.0/8"));
    }
}
