package dev.driftline.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.driftline.aws.live.types.Catalog;
import dev.driftline.aws.live.types.CatalogListings;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CatalogCommandsTest {

    @Test
    void types_lists_the_catalog_sorted() {
        var run = Run.of("types");

        assertThat(run.exit()).isZero();
        assertThat(run.out().lines()).hasSize(Catalog.all().size()).isSorted().contains("aws_subnet");
    }

    @Test
    void a_type_tells_its_actions_and_every_attribute() {
        var run = Run.of("types", "aws_subnet");

        assertThat(run.exit()).isZero();
        assertThat(run.out())
                .contains("ec2:DescribeSubnets")
                .containsPattern("cidr_block +compared")
                .containsPattern("tags_all +compared, key by key");
        assertThat(run.out().lines()).hasSizeGreaterThan(15);
    }

    @Test
    void the_catalogue_page_is_that_of_the_types_of_today() throws IOException {
        assertThat(Files.readString(Path.of("../../docs/resource-types.md")))
                .as("write it again: ./driftline types --markdown > docs/resource-types.md")
                .isEqualToNormalizingNewlines(Run.of("types", "--markdown").out());
    }

    @Test
    void an_unknown_type_is_said_to_be_one() {
        var run = Run.of("types", "aws_nothing");

        assertThat(run.exit()).isEqualTo(1);
        assertThat(run.err()).startsWith("driftline: aws_nothing cannot be compared");
    }

    @Test
    void the_policy_allows_each_action_of_each_type_and_only_reading() {
        var run = Run.of("iam-policy");

        assertThat(run.exit()).isZero();
        for (var type : Catalog.all()) {
            assertThat(type.actions())
                    .filteredOn(action -> !ReadPolicy.READS_CONTENTS.contains(action))
                    .allSatisfy(action -> assertThat(run.out()).contains('"' + action + '"'));
        }
        assertThat(run.out().lines().filter(line -> line.contains(":") && line.startsWith("        \"")))
                .isNotEmpty()
                .allMatch(line -> line.matches(" +\"([a-z0-9-]+:(Get|Describe|List|BatchGet|Search)\\w+"
                        + "|apigateway:GET|arn:aws:apigateway:.*|budgets:ViewBudget"
                        + "|cognito-idp:Admin(Get|ListGroupsFor)User)\",?"));
    }

    @Test
    void the_policy_for_what_no_state_holds_allows_each_listing_and_only_reading() {
        var run = Run.of("iam-policy", "--unmanaged");

        assertThat(run.exit()).isZero();
        assertThat(CatalogListings.actions())
                .allSatisfy(action -> assertThat(run.out()).contains('"' + action + '"'))
                .allMatch(action ->
                        action.matches("[a-z0-9-]+:(Get|Describe|List|Search)\\w+|apigateway:GET|budgets:ViewBudget"))
                .doesNotContainAnyElementsOf(ReadPolicy.READS_CONTENTS);
        assertThat(Run.of("iam-policy").out()).doesNotContain("ListUnmanagedResources");
    }

    @Test
    void the_page_of_what_is_listed_has_the_types_of_today() throws IOException {
        var page = Files.readString(Path.of("../../docs/unmanaged.md"));

        assertThat(CatalogListings.types()).allSatisfy(type -> assertThat(page).contains("`" + type + "`"));
    }

    @Test
    void the_policy_of_a_state_has_what_its_resources_need_and_no_more(@TempDir Path folder) throws IOException {
        var state = Files.writeString(folder.resolve("t.tfstate"), """
                {"version": 4, "serial": 1, "lineage": "l", "outputs": {}, "resources": [
                  {"mode": "managed", "type": "aws_sqs_queue", "name": "q", "provider": "p",
                   "instances": [{"attributes": {"id": "https://q", "arn": "arn:aws:sqs:eu-west-1:1:q"}}]},
                  {"mode": "managed", "type": "aws_s3_object", "name": "o", "provider": "p",
                   "instances": [{"attributes": {"id": "k", "bucket": "b", "key": "a/k"}}]},
                  {"mode": "managed", "type": "aws_nothing", "name": "n", "provider": "p",
                   "instances": [{"attributes": {"id": "n"}}]}]}""");

        var run = Run.of("iam-policy", "--state", state.toString());

        assertThat(run.exit()).isZero();
        assertThat(run.out())
                .contains("\"sqs:GetQueueAttributes\"", "\"s3:GetObject\"", "\"arn:aws:s3:::b/a/k\"")
                .doesNotContain("ec2:", "iam:");
        assertThat(run.err()).contains("cannot be compared: aws_nothing");
    }

    @Test
    void the_policy_of_a_state_names_the_types_whose_services_cloud_control_asks(@TempDir Path folder)
            throws IOException {
        var state = Files.writeString(folder.resolve("t.tfstate"), """
                {"version": 4, "serial": 1, "lineage": "l", "outputs": {}, "resources": [
                  {"mode": "managed", "type": "awscc_sqs_queue", "name": "q", "provider": "p",
                   "instances": [{"attributes": {"id": "https://q", "queue_name": "q"}}]},
                  {"mode": "managed", "type": "aws_dlm_lifecycle_policy", "name": "d", "provider": "p",
                   "instances": [{"attributes": {"id": "policy-1"}}]}]}""");

        var run = Run.of("iam-policy", "--state", state.toString());

        assertThat(run.out()).contains("\"cloudformation:GetResource\"").doesNotContain("sqs:", "dlm:");
        assertThat(run.err())
                .contains("Cloud Control API", "aws_dlm_lifecycle_policy, awscc_sqs_queue")
                .doesNotContain("cannot be compared");
    }

    @Test
    void each_statement_fits_a_managed_policy() {
        for (var statement : Run.of("iam-policy").out().split("\"Sid\"", -1)) {
            assertThat(statement.replaceAll("\\s", "")).hasSizeLessThan(6_000);
        }
    }

    @Test
    void the_policy_opens_no_contents_of_objects() {
        assertThat(Run.of("iam-policy").out())
                .doesNotContain("s3:GetObject\"", "ssm:GetParameter", "dynamodb:GetItem", "lambda:GetFunction\"")
                .doesNotContain("secretsmanager:GetSecretValue", "kms:Decrypt", "/apikeys");
    }

    @Test
    void the_deployed_policy_is_that_of_the_types_of_today() throws IOException {
        assertThat(Files.readString(Path.of("../../infra/read-policy.json")))
                .as(
                        "write it again: ./driftline iam-policy --unmanaged > infra/read-policy.json && infra/read-policy.py")
                .isEqualToNormalizingNewlines(
                        Run.of("iam-policy", "--unmanaged").out());
    }

    @Test
    void version_and_help_are_not_errors() {
        assertThat(Run.of("--version").out()).startsWith("driftline ");
        assertThat(Run.of("help").out()).contains("scan", "types", "iam-policy");
        assertThat(Run.of("help", "scan").out()).contains("--state", "--lock");
        assertThat(Run.of("scan", "--help").exit()).isZero();
    }
}
