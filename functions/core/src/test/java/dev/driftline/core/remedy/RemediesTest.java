package dev.driftline.core.remedy;

import static dev.driftline.core.remedy.Found.change;
import static org.assertj.core.api.Assertions.assertThat;

import dev.driftline.core.compare.Difference;
import dev.driftline.core.model.Value;
import dev.driftline.core.report.Finding;
import dev.driftline.core.report.Finding.Kind;
import dev.driftline.core.report.Insight;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class RemediesTest {

    private static final String TERRAFORM = "terraform/4";
    private static final String URN = "urn:pulumi:prod::shop::aws:sqs/queue:Queue::jobs";

    @Test
    void a_change_is_kept_by_refreshing_and_undone_by_applying() {
        assertThat(Found.remedies(TERRAFORM, Found.of(Kind.CHANGED, "module.a[\"x y\"].aws_sqs_queue.jobs")))
                .containsExactly(
                        "keep terraform: terraform apply -refresh-only -target='module.a[\"x y\"].aws_sqs_queue.jobs'",
                        "undo terraform: terraform apply -target='module.a[\"x y\"].aws_sqs_queue.jobs'");
    }

    @Test
    void a_change_that_no_plan_sees_is_undone_by_making_the_resource_anew() {
        var stages = change("version_stages", Value.of("AWSCURRENT"), Value.of("AWSPREVIOUS"));
        var type = "aws_secretsmanager_secret_version";
        assertThat(Found.remedies(TERRAFORM, Found.of(Kind.CHANGED, type + ".db", type, "arn|1", stages)))
                .last()
                .isEqualTo("undo terraform: terraform apply -replace='%1$s.db' -target='%1$s.db'".formatted(type));
        assertThat(Found.remedies("pulumi/3", Found.of(Kind.CHANGED, URN, type, "arn|1", stages)))
                .last()
                .isEqualTo("undo pulumi: pulumi up --refresh --stack 'prod' --target '%1$s' --replace '%1$s'"
                        .formatted(URN));
    }

    @Test
    void nothing_else_is_made_anew() {
        var stages = change("version_stages", Value.of("AWSCURRENT"), Value.of("AWSPREVIOUS"));
        var type = "aws_secretsmanager_secret_version";
        assertThat(Found.remedies(TERRAFORM, Found.of(Kind.MISSING, type + ".db", type, "arn|1")))
                .noneMatch(remedy -> remedy.contains("-replace"));
        assertThat(Found.remedies(
                        TERRAFORM, Found.of(Kind.CHANGED, "aws_s3_bucket_acl.a", "aws_s3_bucket_acl", "a", stages)))
                .noneMatch(remedy -> remedy.contains("-replace"));
    }

    @Test
    void keeping_a_change_names_what_to_change_in_the_configuration() {
        var report = Found.report(TERRAFORM, Found.of(Kind.CHANGED, "aws_sqs_queue.jobs"));
        assertThat(report.findings().getFirst().insight().remedies().getFirst().text())
                .endsWith("\n# and change the configuration, or the next apply undoes it: delay_seconds");
    }

    @Test
    void what_is_gone_is_forgotten_or_made_again() {
        assertThat(Found.remedies(TERRAFORM, Found.of(Kind.MISSING, "aws_sqs_queue.jobs")))
                .containsExactly(
                        "keep terraform: terraform state rm 'aws_sqs_queue.jobs'",
                        "undo terraform: terraform apply -target='aws_sqs_queue.jobs'");
    }

    @Test
    void what_two_states_hold_is_taken_out_of_one() {
        var report = Found.report(TERRAFORM, Found.of(Kind.DUPLICATE, "aws_sqs_queue.jobs"));
        assertThat(report.findings().getFirst().insight().remedies())
                .singleElement()
                .satisfies(remedy -> assertThat(remedy.text())
                        .startsWith("terraform state rm 'aws_sqs_queue.jobs'\n# in one of the two only"));
    }

    @Test
    void what_no_state_holds_is_imported() {
        assertThat(Found.remedies(TERRAFORM, Found.of(Kind.UNMANAGED, "", "aws_iam_role", "job-role")))
                .containsExactly(
                        "keep terraform: import {\n  to = aws_iam_role.job-role\n  id = \"job-role\"\n}",
                        "keep terraform: terraform import 'aws_iam_role.job-role' 'job-role'");
    }

    @Test
    void a_type_that_is_imported_by_another_id_is_told_with_that() {
        var stream = Found.of(Kind.UNMANAGED, "", "aws_kinesis_firehose_delivery_stream", "audit");
        assertThat(Found.remedies(TERRAFORM, stream))
                .first()
                .isEqualTo("keep terraform: import {\n  to = aws_kinesis_firehose_delivery_stream.audit\n"
                        + "  id = \"arn:aws:firehose:eu-west-1:123456789012:deliverystream/audit\"\n}");
    }

    @ParameterizedTest
    @ValueSource(strings = {"aws_lb_target_group_attachment", "aws_service_discovery_private_dns_namespace"})
    void what_terraform_cannot_import_by_what_is_known_of_it_is_not_imported(String type) {
        assertThat(Found.remedies(TERRAFORM, Found.of(Kind.UNMANAGED, "", type, "ns-1")))
                .isEmpty();
    }

    @Test
    void what_another_tool_made_is_not_imported() {
        var made = new Insight.Cause("made_by_another_tool", "made by CloudFormation");
        var finding = Found.of(Kind.UNMANAGED, "", "aws_vpc", "vpc-1").with(Insight.NONE.with(made));
        assertThat(Found.remedies(TERRAFORM, finding)).isEmpty();
    }

    @Test
    void names_for_imports_are_told_apart_where_ids_look_the_same() {
        assertThat(Hcl.identifier("/a/b")).startsWith("a_b_").isNotEqualTo(Hcl.identifier("a:b"));
        assertThat(Hcl.identifier("0-9")).matches("imported_0-9_[0-9a-f]{6}");
    }

    @Test
    void an_import_says_the_region_where_it_may_be_another() {
        var report = Found.report(TERRAFORM, Found.of(Kind.UNMANAGED, "", "aws_vpc", "vpc-1"));
        assertThat(report.findings().getFirst().insight().remedies().getFirst().text())
                .contains("id = \"vpc-1@eu-west-1\"");
    }

    @Test
    void opentofu_is_called_by_its_name() {
        assertThat(Found.remedies("opentofu/4", Found.of(Kind.MISSING, "aws_sqs_queue.jobs")))
                .containsExactly(
                        "keep tofu: tofu state rm 'aws_sqs_queue.jobs'",
                        "undo tofu: tofu apply -target='aws_sqs_queue.jobs'");
    }

    @Test
    void pulumi_is_told_of_its_stack_and_urn() {
        var at = "--stack 'prod' --target '" + URN + "'";
        assertThat(Found.remedies("pulumi/3", Found.of(Kind.CHANGED, URN)))
                .containsExactly("keep pulumi: pulumi refresh " + at, "undo pulumi: pulumi up --refresh " + at);
        assertThat(Found.remedies("pulumi/3", Found.of(Kind.MISSING, URN)))
                .containsExactly(
                        "keep pulumi: pulumi state delete --stack 'prod' '" + URN + "'",
                        "undo pulumi: pulumi up --refresh " + at);
    }

    @Test
    void what_took_the_place_of_a_lost_one_can_be_imported_by_pulumi() {
        assertThat(imports(
                        "urn:pulumi:prod::shop::my:index:Jobs$aws:ec2/securityGroup:SecurityGroup::it's web", "sg-2"))
                .containsExactly("keep pulumi: pulumi import --stack 'prod' 'aws:ec2/securityGroup:SecurityGroup'"
                        + " 'it'\\''s web' 'sg-2'");
    }

    @Test
    void what_pulumi_would_read_as_an_option_is_not_imported() {
        assertThat(imports("urn:pulumi:prod::shop::aws:sqs/queue:Queue::--yes", "sg-2"))
                .isEmpty();
        assertThat(imports(URN, "--yes")).isEmpty();
        assertThat(imports("urn:pulumi:prod::shop::no token::jobs", "sg-2")).isEmpty();
    }

    private static List<String> imports(String urn, String successor) {
        var cause = Insight.Cause.replacedBy(successor, "its name");
        return Found.remedies("pulumi/3", Found.of(Kind.MISSING, urn).with(Insight.NONE.with(cause))).stream()
                .filter(remedy -> remedy.contains("pulumi import"))
                .toList();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "aws_sqs_queue.a\n; rm -rf ~",
                "aws_sqs_queue.a\u001b[2J",
                "aws_sqs_queue.\u202ea",
                "--help",
                "aws_sqs_queue.a[?]",
                "aws_sqs_queue.a (duplicate 2)",
                ""
            })
    void what_is_no_address_gets_no_command(String address) {
        assertThat(Found.remedies(TERRAFORM, Found.of(Kind.CHANGED, address))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "urn:pulumi:prod::shop::aws:sqs/queue:Queue::*",
                "jobs",
                "urn:pulumi:prod",
                "urn:pulumi:a::b::c::d\ne"
            })
    void what_is_no_single_urn_gets_no_command(String urn) {
        assertThat(Found.remedies("pulumi/3", Found.of(Kind.CHANGED, urn))).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(
            value = Kind.class,
            names = {"STATE_ROLLED_BACK", "STATE_REPLACED", "STATE_CHANGED_UNLOCKED", "STATE_SHRUNK"})
    void no_command_repairs_a_state(Kind kind) {
        assertThat(Found.remedies(TERRAFORM, Found.of(kind, "state"))).isEmpty();
    }

    @Test
    void an_opened_port_is_closed_at_once() {
        assertThat(undoing(group(rule("0.0.0.0/0"), true)))
                .containsExactly("aws ec2 revoke-security-group-ingress --group-id sg-1 --ip-permissions "
                        + "'[{\"IpProtocol\":\"tcp\",\"FromPort\":22,\"ToPort\":22,\"IpRanges\":[{\"CidrIp\":\"0.0.0.0/0\"}]}]'"
                        + " --region eu-west-1");
    }

    @Test
    void a_removed_rule_is_put_back() {
        assertThat(undoing(group(rule("10.0.0.0/8"), false)))
                .singleElement()
                .asString()
                .startsWith("aws ec2 authorize-security-group-ingress --group-id sg-1 --ip-permissions ");
    }

    @Test
    void a_rule_that_names_groups_is_left_to_terraform() {
        var rule = rule("10.0.0.0/8").with("security_groups", Value.set(List.of("sg-2")));
        assertThat(undoing(group(rule, true))).isEmpty();
        assertThat(undoing(group(rule("10.0.0.0/8").with("self", Value.of(true)), true)))
                .isEmpty();
    }

    @Test
    void hostile_values_stay_one_word_of_the_command() {
        assertThat(undoing(group(rule("$(id)'; id; '"), true)))
                .singleElement()
                .asString()
                .contains("\"CidrIp\":\"$(id)'\\''; id; '\\''\"");
    }

    @Test
    void a_public_access_block_is_put_back_only_where_all_of_it_is_known() {
        var names =
                List.of("block_public_acls", "block_public_policy", "ignore_public_acls", "restrict_public_buckets");
        var all = names.stream()
                .map(name -> change(name, Value.of(true), Value.of(false)))
                .toArray(Difference[]::new);
        assertThat(undoing(Found.of(
                        Kind.CHANGED,
                        "aws_s3_bucket_public_access_block.a",
                        "aws_s3_bucket_public_access_block",
                        "b",
                        all)))
                .singleElement()
                .asString()
                .contains(
                        "BlockPublicAcls=true,IgnorePublicAcls=true,BlockPublicPolicy=true,RestrictPublicBuckets=true");
        assertThat(undoing(Found.of(
                        Kind.CHANGED,
                        "aws_s3_bucket_public_access_block.a",
                        "aws_s3_bucket_public_access_block",
                        "b",
                        all[0])))
                .isEmpty();
    }

    @Test
    void an_attached_policy_is_detached() {
        var attached =
                change("managed_policy_arns", Value.absent(), Value.of("arn:aws:iam::aws:policy/AdministratorAccess"));
        assertThat(undoing(Found.of(Kind.CHANGED, "aws_iam_role.a", "aws_iam_role", "job", attached)))
                .containsExactly("aws iam detach-role-policy --role-name job"
                        + " --policy-arn arn:aws:iam::aws:policy/AdministratorAccess --region eu-west-1");
    }

    @Test
    void nothing_sensitive_is_in_a_command() {
        var policy = new Difference("policy", Value.of("{}"), Value.of("{\"a\":1}"), true);
        assertThat(undoing(Found.of(Kind.CHANGED, "aws_kms_key.a", "aws_kms_key", "key", policy)))
                .isEmpty();
    }

    @Test
    void an_id_that_the_aws_cli_would_read_as_a_file_or_an_option_gets_no_command() {
        var rotation = change("enable_key_rotation", Value.of(true), Value.of(false));
        assertThat(undoing(Found.of(Kind.CHANGED, "aws_kms_key.a", "aws_kms_key", "file:///etc/passwd", rotation)))
                .isEmpty();
        assertThat(undoing(Found.of(Kind.CHANGED, "aws_kms_key.a", "aws_kms_key", "--debug", rotation)))
                .isEmpty();
    }

    private static List<String> undoing(Finding finding) {
        return Found.report(TERRAFORM, finding).findings().getFirst().insight().remedies().stream()
                .filter(remedy -> remedy.tool().equals("aws"))
                .map(remedy -> remedy.text())
                .toList();
    }

    private static Finding group(Value rule, boolean added) {
        return Found.of(
                Kind.CHANGED,
                "aws_security_group.web",
                "aws_security_group",
                "sg-1",
                change("ingress", added ? Value.absent() : rule, added ? rule : Value.absent()));
    }

    private static Value.Block rule(String cidr) {
        return Value.block()
                .with("cidr_blocks", Value.list(List.of(cidr)))
                .with("from_port", Value.of(22))
                .with("protocol", Value.of("tcp"))
                .with("self", Value.of(false))
                .with("to_port", Value.of(22));
    }
}
