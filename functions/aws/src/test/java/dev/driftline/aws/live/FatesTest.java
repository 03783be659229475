package dev.driftline.aws.live;

import static org.assertj.core.api.Assertions.assertThat;

import dev.driftline.core.report.Finding;
import dev.driftline.core.report.Insight;
import dev.driftline.core.report.Report;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/// What AWS says of resources that are gone.
class FatesTest {

    private static final String NO_GROUPS = groups("");

    @Test
    void a_security_group_of_the_same_name_took_the_others_place() {
        var aws = new CannedAws()
                .answers("DescribeSecurityGroupRules", "<r><securityGroupRuleSet/></r>")
                .answers(
                        "DescribeSecurityGroups",
                        asked -> asked.contains("group-name")
                                ? groups(
                                        "<item><groupId>sg-2</groupId><groupName>web</groupName><vpcId>vpc-1</vpcId></item>"
                                                + "<item><groupId>sg-3</groupId><groupName>web</groupName><vpcId>vpc-2</vpcId></item>")
                                : NO_GROUPS)
                .declares("aws_security_group.web", Map.of("id", "sg-1", "name", "web", "vpc_id", "vpc-1"));
        assertThat(cause(aws.scan()))
                .isEqualTo(new Insight.Cause("replaced", "sg-2 has its name now, and no state of this scan holds it"));
    }

    @Test
    void a_vpc_of_the_same_name_tag_took_the_others_place() {
        var aws = new CannedAws()
                .answers("DescribeVpcs", "<r><vpcSet/></r>")
                .answers(
                        "DescribeTags",
                        "<r><tagSet>"
                                + tag("vpc-0123456789abcdef1", "vpc")
                                + tag("subnet-0123456789abcdef2", "subnet")
                                + "</tagSet></r>")
                .declares("aws_vpc.main", Map.of("id", "vpc-0123456789abcdef0", "tags", Map.of("Name", "main")));
        assertThat(cause(aws.scan()))
                .isEqualTo(new Insight.Cause(
                        "replaced", "vpc-0123456789abcdef1 has its Name tag now, and no state of this scan holds it"));
    }

    @Test
    void a_terminated_instance_is_told_with_who_ended_it() {
        var aws = new CannedAws()
                .answers(
                        "DescribeInstances",
                        "<r><reservationSet><item><instancesSet><item><instanceId>i-1</instanceId><instanceState>"
                                + "<code>48</code><name>terminated</name></instanceState>"
                                + "<reason>User initiated (2026-11-27 07:00:00 GMT)</reason></item></instancesSet>"
                                + "</item></reservationSet></r>")
                .declares("aws_instance.web", Map.of("id", "i-1"));
        assertThat(cause(aws.scan()))
                .isEqualTo(new Insight.Cause("terminated", "terminated: User initiated (2026-11-27 07:00:00 GMT)"));
    }

    @Test
    void an_endpoint_that_is_being_deleted_is_missing_and_still_listed() {
        var aws = new CannedAws()
                .answers(
                        "DescribeVpcEndpoints",
                        "<r><vpcEndpointSet><item><vpcEndpointId>vpce-1</vpcEndpointId><state>deleting</state></item>"
                                + "</vpcEndpointSet></r>")
                .declares("aws_vpc_endpoint.s3", Map.of("id", "vpce-1"));
        assertThat(cause(aws.scan())).isEqualTo(new Insight.Cause("terminated", "deleting, still listed"));
    }

    @Test
    void a_key_that_waits_for_its_deletion_is_missing_and_can_be_kept() {
        var aws = new CannedAws()
                .answers(
                        "DescribeKey",
                        "{\"KeyMetadata\": {\"KeyId\": \"k\", \"KeyState\": \"PendingDeletion\", \"DeletionDate\":"
                                + " 1796000000}}")
                .declares("aws_kms_key.data", Map.of("id", "k", "arn", "arn:aws:kms:us-east-1:123456789012:key/k"));
        assertThat(cause(aws.scan())).satisfies(cause -> {
            assertThat(cause.kind()).isEqualTo("pending_deletion");
            assertThat(cause.text()).contains("2026-11-30", "kms:CancelKeyDeletion");
        });
    }

    @Test
    void a_secret_that_was_deleted_can_be_restored() {
        var arn = "arn:aws:secretsmanager:us-east-1:123456789012:secret:db-AbCdEf";
        var aws = new CannedAws()
                .answers("DescribeSecret", "{\"ARN\": \"" + arn + "\", \"DeletedDate\": 1796000000}")
                .declares("aws_secretsmanager_secret.db", Map.of("id", arn, "arn", arn, "name", "db"));
        assertThat(cause(aws.scan()).kind()).isEqualTo("pending_deletion");
    }

    @Test
    void what_may_not_be_asked_leaves_the_finding_as_it_is() {
        var aws = new CannedAws()
                .answers("DescribeVpcs", "<r><vpcSet/></r>")
                .answers(
                        "DescribeTags",
                        403,
                        "<r><Errors><Error><Code>UnauthorizedOperation</Code></Error></Errors></r>")
                .declares("aws_vpc.main", Map.of("id", "vpc-0123456789abcdef0", "tags", Map.of("Name", "main")));
        assertThat(cause(aws.scan()).kind()).isEqualTo("deleted");
    }

    @Test
    void a_capacity_within_a_target_that_only_aws_knows_is_listed_apart() {
        var aws = new CannedAws()
                .answers(
                        "DescribeTable",
                        "{\"Table\": {\"TableName\": \"t\", \"TableStatus\": \"ACTIVE\", \"ProvisionedThroughput\":"
                                + " {\"ReadCapacityUnits\": 7, \"WriteCapacityUnits\": 1}}}")
                .answers(
                        "DescribeScalableTargets",
                        "{\"ScalableTargets\": [{\"ResourceId\": \"table/t\", \"ScalableDimension\":"
                                + " \"dynamodb:table:ReadCapacityUnits\", \"MinCapacity\": 5, \"MaxCapacity\": 9}]}")
                .declares("aws_dynamodb_table.t", Map.of("id", "t", "name", "t", "read_capacity", 5));
        var report = aws.scan();
        assertThat(report.findings()).isEmpty();
        assertThat(report.setAside()).extracting(Report.SetAside::by).isEqualTo(List.of("autoscaling"));
        assertThat(aws.asked()).containsOnlyOnce("DescribeScalableTargets");
        assertThat(report.scan().apiCalls()).containsEntry("application-autoscaling:DescribeScalableTargets", 1);
    }

    private static Insight.Cause cause(Report report) {
        assertThat(report.findings())
                .singleElement()
                .satisfies(finding -> assertThat(finding.kind()).isEqualTo(Finding.Kind.MISSING));
        return report.findings().getFirst().insight().cause().orElseThrow();
    }

    private static String groups(String items) {
        return "<r><securityGroupInfo>" + items + "</securityGroupInfo></r>";
    }

    private static String tag(String id, String kind) {
        return "<item><resourceId>%s</resourceId><resourceType>%s</resourceType><key>Name</key><value>main</value></item>"
                .formatted(id, kind);
    }
}
