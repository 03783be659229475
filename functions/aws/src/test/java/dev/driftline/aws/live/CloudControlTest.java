package dev.driftline.aws.live;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.json.JsonMapper;
import dev.driftline.aws.client.AwsClients;
import dev.driftline.aws.client.AwsSettings;
import dev.driftline.aws.state.pulumi.AwsBridge;
import dev.driftline.core.compare.Difference;
import dev.driftline.core.report.Finding;
import dev.driftline.core.report.Report;
import dev.driftline.core.state.StateLimits;
import dev.driftline.core.state.StateRead;
import dev.driftline.core.state.pulumi.PulumiFormat;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// What Cloud Control API answers, in the form of its API reference: moto does not have it.
class CloudControlTest {

    private static final Map<String, Object> PLAN = Map.of(
            "id",
            "policy-0a1b",
            "description",
            "daily",
            "tags",
            Map.of("team", "data"),
            "tags_all",
            Map.of("team", "data"));

    private static final String QUEUE = """
            {"QueueName":"orders","VisibilityTimeout":30,"Arn":"arn:aws:sqs:us-east-1:123456789012:orders",
             "QueueUrl":"https://sqs.us-east-1.amazonaws.com/123456789012/orders",
             "RedrivePolicy":{"maxReceiveCount":3,"deadLetterTargetArn":"arn:aws:sqs:us-east-1:123456789012:dead"},
             "Tags":[{"Value":"web","Key":"team"},{"Key":"aws:cloudformation:stack-id","Value":"x"}]}""";

    @Test
    void a_type_without_a_reader_is_known_to_be_there_and_never_called_in_sync() {
        var report = telling("{\"Id\":\"policy-0a1b\",\"Description\":\"daily\"}")
                .declares("aws_dlm_lifecycle_policy.daily", PLAN)
                .scan();
        assertThat(report.findings()).isEmpty();
        assertThat(report.summary().inSync()).isZero();
        assertThat(report.summary().unsupported()).isOne();
        assertThat(report.coverage())
                .singleElement()
                .satisfies(unchecked -> assertThat(unchecked.status()).isEqualTo(Report.Status.EXISTENCE_ONLY));
        assertThat(report.exitCode(false)).isZero();
        assertThat(report.exitCode(true)).isOne();
        assertThat(report.scan().apiCalls()).containsEntry("cloudformation:GetResource", 1);
        assertThat(report.scan().askers().get("cloudformation:GetResource"))
                .containsEntry("aws_dlm_lifecycle_policy", 1);
    }

    @Test
    void of_its_attributes_those_with_surely_the_same_meaning_are_compared() {
        var report =
                telling("""
                {"Id":"policy-0a1b","Description":"hourly","Tags":[{"Key":"team","Value":"ops"}]}""").declares("aws_dlm_lifecycle_policy.daily", PLAN).scan();
        assertThat(paths(report)).containsExactlyInAnyOrder("description", "tags[\"team\"]");
    }

    @Test
    void what_the_handler_does_not_find_is_asked_twice_and_missing() {
        var aws = refusing(400, "ResourceNotFoundException", "Resource of type 'AWS::DLM::LifecyclePolicy' not found");
        var report = aws.declares("aws_dlm_lifecycle_policy.daily", PLAN).scan();
        assertThat(report.findings()).extracting(Finding::kind).containsExactly(Finding.Kind.MISSING);
        assertThat(aws.asked()).filteredOn("GetResource"::equals).hasSize(2);
    }

    /// No source shows that the state's attribute is the identifier: a wrong one would look like a deletion.
    @Test
    void what_an_unsure_identifier_does_not_find_is_unsupported_as_long_as_aws_lists_others() {
        var report = withoutCollaboration()
                .answers(
                        "ListResources",
                        json(Map.of("ResourceDescriptions", List.of(Map.of("Identifier", "x", "Properties", "{}")))))
                .scan();
        assertThat(report.findings()).isEmpty();
        assertThat(report.summary().unsupported()).isOne();
        assertThat(report.coverage()).singleElement().satisfies(unchecked -> {
            assertThat(unchecked.status()).isEqualTo(Report.Status.UNSUPPORTED);
            assertThat(unchecked.reason()).contains("not find it by id", "AWS lists others");
        });
    }

    @Test
    void what_an_unsure_identifier_does_not_find_is_missing_where_aws_lists_none_of_the_type() {
        var report = withoutCollaboration()
                .answers("ListResources", "{\"ResourceDescriptions\": []}")
                .scan();
        assertThat(report.findings()).extracting(Finding::kind).containsExactly(Finding.Kind.MISSING);
        assertThat(report.scan().apiCalls()).containsEntry("cloudformation:ListResources", 2);
    }

    @ParameterizedTest
    @CsvSource({
        "UnsupportedActionException, does not support LIST action, UnsupportedActionException",
        "AccessDeniedException, User: u is not authorized to perform: cloudformation:ListResources on resource: x, "
                + "needs cloudformation:ListResources",
    })
    void what_an_unsure_identifier_does_not_find_is_unsupported_where_nothing_can_be_listed(
            String code, String message, String told) {
        var report = withoutCollaboration()
                .answers("ListResources", 400, json(Map.of("__type", code, "Message", message)))
                .scan();
        assertThat(report.findings()).isEmpty();
        assertThat(report.coverage()).singleElement().satisfies(unchecked -> {
            assertThat(unchecked.status()).isEqualTo(Report.Status.UNSUPPORTED);
            assertThat(unchecked.reason()).contains(told);
        });
    }

    @Test
    void what_an_unsure_identifier_finds_is_there_without_a_listing() {
        var aws = telling("{\"CollaborationIdentifier\":\"c-1\"}")
                .declares("aws_cleanrooms_collaboration.shared", Map.of("id", "c-1"));
        assertThat(aws.scan().findings()).isEmpty();
        assertThat(aws.asked()).doesNotContain("ListResources");
    }

    private static CannedAws withoutCollaboration() {
        return refusing(400, "ResourceNotFoundException", "not found")
                .declares("aws_cleanrooms_collaboration.shared", Map.of("id", "c-1"));
    }

    @ParameterizedTest
    @CsvSource({
        "400, TypeNotFoundException, The type was not found, TypeNotFoundException",
        "400, UnsupportedActionException, does not support READ action, UnsupportedActionException",
        "400, GeneralServiceException, Internal, GeneralServiceException",
        "400, HandlerFailureException, failed, HandlerFailureException",
        "400, GeneralServiceException, User: u is not authorized to perform: dlm:GetLifecyclePolicy, "
                + "needs dlm:GetLifecyclePolicy",
        "400, AccessDeniedException, User: u is not authorized to perform: cloudformation:GetResource on resource: x, "
                + "needs cloudformation:GetResource",
        "404, NotFound, no such page, NotFound"
    })
    void what_cannot_be_read_stays_unsupported_with_the_reason_and_alarms_nobody(
            int status, String code, String message, String told) {
        var report = refusing(status, code, message)
                .declares("aws_dlm_lifecycle_policy.daily", PLAN)
                .scan();
        assertThat(report.findings()).isEmpty();
        assertThat(report.exitCode(false)).isZero();
        assertThat(report.coverage()).singleElement().satisfies(unchecked -> {
            assertThat(unchecked.status()).isEqualTo(Report.Status.UNSUPPORTED);
            assertThat(unchecked.reason()).contains(told);
        });
    }

    @ParameterizedTest
    @CsvSource({"400, ThrottlingException, THROTTLED", "500, ServiceInternalErrorException, FAILED"})
    void what_another_try_may_read_is_told_as_not_read(int status, String code, Report.Status told) {
        var report = refusing(status, code, "Rate exceeded")
                .declares("aws_dlm_lifecycle_policy.daily", PLAN)
                .scan();
        assertThat(report.findings()).isEmpty();
        assertThat(report.coverage())
                .singleElement()
                .satisfies(unchecked -> assertThat(unchecked.status()).isEqualTo(told));
    }

    @Test
    void a_type_that_is_not_surely_one_of_cloudformation_is_not_asked_for() {
        var aws = telling("{}").declares("aws_swf_nothing.x", Map.of("id", "x"));
        assertThat(aws.scan().summary().unsupported()).isOne();
        assertThat(aws.asked()).doesNotContain("GetResource");
    }

    @Test
    void a_part_of_the_identifier_that_the_state_does_not_hold_is_never_guessed() {
        var aws = telling("{}").declares("aws_emr_studio_session_mapping.x", Map.of("id", "x", "studio_id", "es-1"));
        assertThat(aws.scan().coverage())
                .singleElement()
                .satisfies(unchecked -> assertThat(unchecked.reason()).contains("identity_type"));
        assertThat(aws.asked()).doesNotContain("GetResource");
    }

    @Test
    void a_resource_of_awscc_is_compared_property_by_property() {
        var untouched =
                telling(QUEUE).declares("awscc_sqs_queue.orders", queue(30)).scan();
        assertThat(untouched.findings()).isEmpty();
        assertThat(untouched.coverage()).isEmpty();
        assertThat(untouched.summary().inSync()).isOne();
        assertThat(paths(telling(QUEUE.replace("\"maxReceiveCount\":3", "\"maxReceiveCount\":9")
                                .replace(":\"web\"", ":\"shop\""))
                        .declares("awscc_sqs_queue.orders", queue(60))
                        .scan()))
                .containsExactlyInAnyOrder("redrive_policy", "tags[0].value", "visibility_timeout");
    }

    @Test
    void a_property_that_somebody_took_away_is_drift_and_one_that_is_only_written_is_not() {
        var report = telling("{\"DBInstanceIdentifier\":\"db\"}")
                .declares(
                        "awscc_rds_db_instance.db",
                        Map.of(
                                "id",
                                "db",
                                "db_instance_identifier",
                                "db",
                                "kms_key_id",
                                "arn:aws:kms:us-east-1:123456789012:key/k",
                                "tde_credential_password",
                                "hush",
                                "dbi_resource_id",
                                "db-OLD"))
                .scan();
        assertThat(paths(report)).containsExactly("kms_key_id");
    }

    @Test
    void a_resource_of_pulumis_native_provider_is_compared_under_its_own_names() throws IOException {
        assertThat(pulumi("""
                {"roleName":"deploy","maxSessionDuration":3600,"assumeRolePolicyDocument":%s}""".formatted(
                                        "{\"Version\":\"2012-10-17\",\"Statement\":[{\"Effect\":\"Allow\",\"Action\":[\"sts:AssumeRole\"],"
                                                + "\"Principal\":{\"Service\":[\"ec2.amazonaws.com\"]}}]}"))
                        .findings())
                .isEmpty();
        assertThat(paths(pulumi("{\"roleName\":\"deploy\",\"maxSessionDuration\":7200}")))
                .containsExactly("maxSessionDuration");
        var ignoring =
                "{\"roleName\":\"deploy\",\"maxSessionDuration\":7200}},\"ignoreChanges\":[\"maxSessionDuration\"]";
        assertThat(pulumi(ignoring.replace("7200}}", "7200}")).findings()).isEmpty();
    }

    private static Report pulumi(String outputs) throws IOException {
        var checkpoint = """
                {"version":3,"checkpoint":{"stack":"prod","latest":{"manifest":{},"resources":[
                {"urn":"urn:pulumi:prod::web::pulumi:pulumi:Stack::web-prod","type":"pulumi:pulumi:Stack"},
                {"urn":"urn:pulumi:prod::web::pulumi:providers:aws-native::p","type":"pulumi:providers:aws-native",
                 "custom":true,"id":"p1","outputs":{"region":"eu-west-1"}},
                {"urn":"urn:pulumi:prod::web::aws-native:iam:Role::deploy","type":"aws-native:iam:Role","custom":true,
                 "id":"deploy","provider":"urn:pulumi:prod::web::pulumi:providers:aws-native::p::p1",
                 "outputs":%s}]}}}""".formatted(outputs);
        var aws = telling("""
                {"RoleName":"deploy","MaxSessionDuration":3600,"AssumeRolePolicyDocument":{"Version":"2012-10-17",
                 "Statement":[{"Effect":"Allow","Principal":{"Service":"ec2.amazonaws.com"},"Action":"sts:AssumeRole"}]}}""");
        var settings = new AwsSettings("us-east-1", Optional.of(URI.create("http://127.0.0.1:1")), 1);
        try (var clients = new AwsClients(settings, aws)) {
            return Worlds.scan(
                    clients,
                    new PulumiFormat(StateLimits.defaults(), new AwsBridge()),
                    new StateRead.Snapshot("prod", checkpoint.getBytes(StandardCharsets.UTF_8), "1", "none"));
        }
    }

    private static Map<String, Object> queue(int timeout) {
        return Map.of(
                "id", "https://sqs.us-east-1.amazonaws.com/123456789012/orders",
                "queue_name", "orders",
                "visibility_timeout", timeout,
                "redrive_policy",
                        "{\"deadLetterTargetArn\":\"arn:aws:sqs:us-east-1:123456789012:dead\",\"maxReceiveCount\":3}",
                "arn", "arn:aws:sqs:us-east-1:123456789012:old",
                "tags", List.of(Map.of("key", "team", "value", "web")));
    }

    private static List<String> paths(Report report) {
        return report.findings().stream()
                .flatMap(finding -> finding.changes().stream())
                .map(Difference::shown)
                .toList();
    }

    private static CannedAws telling(String properties) {
        return new CannedAws()
                .answers("GetResource", json(Map.of("ResourceDescription", Map.of("Properties", properties))));
    }

    private static CannedAws refusing(int status, String code, String message) {
        return new CannedAws()
                .answers(
                        "GetResource",
                        status,
                        json(Map.of("__type", "com.amazonaws.cloudapiservice#" + code, "Message", message)));
    }

    private static String json(Map<String, ?> of) {
        try {
            return JsonMapper.builder().build().writeValueAsString(of);
        } catch (IOException e) {
            throw new IllegalArgumentException(e);
        }
    }
}
