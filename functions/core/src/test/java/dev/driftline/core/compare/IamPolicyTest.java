package dev.driftline.core.compare;

import static org.assertj.core.api.Assertions.assertThat;

import dev.driftline.core.model.Value;
import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class IamPolicyTest {

    private static final String READ = """
            {"Version": "2012-10-17", "Statement": [{
              "Sid": "Read", "Effect": "Allow", "Action": ["s3:GetObject", "s3:ListBucket"],
              "Resource": ["arn:aws:s3:::data", "arn:aws:s3:::data/*"],
              "Condition": {"Bool": {"aws:SecureTransport": "true"}}}]}""";

    @Nested
    class Same {

        @Test
        void white_space_and_the_order_of_elements_say_nothing() {
            assertSame(READ, """
                    {"Statement":[{"Resource":["arn:aws:s3:::data","arn:aws:s3:::data/*"],"Effect":"Allow",\
                    "Condition":{"Bool":{"aws:SecureTransport":"true"}},"Sid":"Read",\
                    "Action":["s3:GetObject","s3:ListBucket"]}],"Version":"2012-10-17"}""");
        }

        @Test
        void the_order_of_actions_and_resources_says_nothing() {
            assertSame(
                    READ,
                    READ.replace("\"s3:GetObject\", \"s3:ListBucket\"", "\"s3:ListBucket\", \"s3:GetObject\"")
                            .replace(
                                    "\"arn:aws:s3:::data\", \"arn:aws:s3:::data/*\"",
                                    "\"arn:aws:s3:::data/*\", \"arn:aws:s3:::data\""));
        }

        @Test
        void the_order_of_statements_says_nothing() {
            assertSame(statements(ALLOW, DENY), statements(DENY, ALLOW));
        }

        @Test
        void a_statement_alone_is_a_list_of_one() {
            assertSame("{\"Statement\": [" + ALLOW + "]}", "{\"Statement\": " + ALLOW + "}");
        }

        @Test
        void a_text_alone_is_a_list_of_one_everywhere() {
            assertSame(
                    statement(
                            "\"Principal\": {\"Service\": \"ec2.amazonaws.com\"}, \"Action\": \"sts:AssumeRole\", \"Resource\": \"*\", \"Condition\": {\"StringLike\": {\"aws:SourceArn\": \"arn:*\"}}"),
                    statement(
                            "\"Principal\": {\"Service\": [\"ec2.amazonaws.com\"]}, \"Action\": [\"sts:AssumeRole\"], \"Resource\": [\"*\"], \"Condition\": {\"StringLike\": {\"aws:SourceArn\": [\"arn:*\"]}}"));
        }

        @Test
        void a_repeated_statement_or_action_grants_nothing_more() {
            assertSame(statements(ALLOW, ALLOW, DENY), statements(ALLOW, DENY));
            assertSame(
                    statement("\"Action\": [\"s3:GetObject\", \"s3:GetObject\"]"),
                    statement("\"Action\": \"s3:GetObject\""));
        }

        @Test
        void action_names_have_no_case() {
            assertSame(statement("\"Action\": \"s3:getobject\""), statement("\"Action\": \"S3:GetObject\""));
            assertSame(statement("\"NotAction\": \"iam:*\""), statement("\"NotAction\": \"IAM:*\""));
        }

        @Test
        void condition_keys_have_no_case() {
            assertSame(
                    statement("\"Condition\": {\"IpAddress\": {\"aws:SourceIp\": \"203.0.113.0/24\"}}"),
                    statement("\"Condition\": {\"IpAddress\": {\"AWS:SourceIP\": \"203.0.113.0/24\"}}"));
        }

        @Test
        void numbers_and_booleans_in_conditions_are_texts() {
            assertSame(
                    statement(
                            "\"Condition\": {\"Bool\": {\"aws:SecureTransport\": false}, \"NumericLessThan\": {\"aws:MultiFactorAuthAge\": 3600}}"),
                    statement(
                            "\"Condition\": {\"Bool\": {\"aws:SecureTransport\": \"false\"}, \"NumericLessThan\": {\"aws:MultiFactorAuthAge\": \"3600\"}}"));
        }

        @Test
        void an_account_id_is_its_root_user() {
            assertSame(
                    statement("\"Principal\": {\"AWS\": [\"111122223333\", \"arn:aws:iam::444455556666:root\"]}"),
                    statement("\"Principal\": {\"AWS\": [\"444455556666\", \"arn:aws:iam::111122223333:root\"]}"));
            assertSame(
                    statement("\"Principal\": {\"AWS\": \"111122223333\"}"),
                    statement("\"Principal\": {\"AWS\": \"arn:aws-us-gov:iam::111122223333:root\"}"));
        }

        @Test
        void an_empty_sid_or_condition_is_none() {
            assertSame(
                    statement("\"Sid\": \"\", \"Condition\": {}, \"Action\": \"*\""), statement("\"Action\": \"*\""));
        }

        @Test
        void an_empty_document_is_no_policy() {
            assertThat(differences(new Value.Text("{}"), Value.absent())).isEmpty();
            assertThat(differences(new Value.Text(" { } "), new Value.Text(""))).isEmpty();
        }

        @Test
        void values_of_a_condition_have_no_order_and_a_repeated_one_tests_nothing_more() {
            assertSame(
                    statement("\"Condition\": {\"StringLike\": {\"aws:SourceArn\": [\"a\", \"b\", \"a\"]}}"),
                    statement("\"Condition\": {\"StringLike\": {\"aws:SourceArn\": [\"b\", \"a\"]}}"));
        }

        @Test
        void principals_have_no_order_whatever_their_kind() {
            assertSame(
                    statement("\"Principal\": {\"Service\": [\"a.amazonaws.com\", \"b.amazonaws.com\"],"
                            + " \"Federated\": \"cognito-identity.amazonaws.com\"}"),
                    statement("\"Principal\": {\"Federated\": [\"cognito-identity.amazonaws.com\"],"
                            + " \"Service\": [\"b.amazonaws.com\", \"a.amazonaws.com\"]}"));
        }

        @Test
        void a_kind_of_principals_without_any_is_none() {
            assertSame(
                    statement("\"Principal\": {\"AWS\": [], \"Service\": \"a.amazonaws.com\"}"),
                    statement("\"Principal\": {\"Service\": \"a.amazonaws.com\"}"));
        }

        @Test
        void what_is_left_out_is_read_as_what_is_in() {
            assertSame(
                    statement("\"NotResource\": [\"b\", \"a\"], \"NotPrincipal\": {\"AWS\": \"111122223333\"}"),
                    statement("\"NotPrincipal\": {\"AWS\": [\"arn:aws-cn:iam::111122223333:root\"]},"
                            + " \"NotResource\": [\"a\", \"b\"]"));
        }

        @Test
        void a_wildcard_in_an_action_has_no_case_around_it() {
            assertSame(statement("\"Action\": \"EC2:Describe*\""), statement("\"Action\": \"ec2:describe*\""));
        }

        @Test
        void a_document_without_a_version_is_of_the_oldest() {
            assertSame(
                    "{\"Statement\": [" + ALLOW + "]}",
                    "{\"Version\": \"2008-10-17\", \"Statement\": [" + ALLOW + "]}");
        }
    }

    @Nested
    class Different {

        @Test
        void without_its_condition() {
            assertDifferent(READ, READ.replaceFirst(",\\s*\"Condition\".*}}}", "}"));
        }

        @Test
        void another_value_in_a_condition() {
            assertDifferent(READ, READ.replace("\"true\"", "\"false\""));
        }

        @Test
        void a_test_for_an_empty_value_is_a_test() {
            assertDifferent(
                    statement("\"Condition\": {\"StringEquals\": {\"aws:PrincipalTag/team\": \"\", \"aws:a\": \"b\"}}"),
                    statement("\"Condition\": {\"StringEquals\": {\"aws:a\": \"b\"}}"));
        }

        @Test
        void another_condition_operator() {
            assertDifferent(
                    statement("\"Condition\": {\"StringEquals\": {\"aws:SourceArn\": \"arn:*\"}}"),
                    statement("\"Condition\": {\"StringLike\": {\"aws:SourceArn\": \"arn:*\"}}"));
        }

        @Test
        void everybody_and_every_aws_principal() {
            assertDifferent(statement("\"Principal\": \"*\""), statement("\"Principal\": {\"AWS\": \"*\"}"));
        }

        @Test
        void a_principal_more() {
            assertDifferent(
                    statement("\"Principal\": {\"AWS\": [\"111122223333\"]}"),
                    statement("\"Principal\": {\"AWS\": [\"111122223333\", \"444455556666\"]}"));
        }

        @Test
        void a_role_and_the_root_user_of_its_account() {
            assertDifferent(
                    statement("\"Principal\": {\"AWS\": \"arn:aws:iam::111122223333:role/root\"}"),
                    statement("\"Principal\": {\"AWS\": \"111122223333\"}"));
        }

        @Test
        void a_principal_and_the_unique_id_that_is_left_of_a_deleted_one() {
            assertDifferent(
                    statement("\"Principal\": {\"AWS\": \"arn:aws:iam::111122223333:role/deploy\"}"),
                    statement("\"Principal\": {\"AWS\": \"AROAIOSFODNN7EXAMPLE1\"}"));
        }

        @Test
        void unique_ids_of_two_principals() {
            assertDifferent(
                    statement("\"Principal\": {\"AWS\": \"AIDAIOSFODNN7EXAMPLE1\"}"),
                    statement("\"Principal\": {\"AWS\": \"AIDAIOSFODNN7EXAMPLE2\"}"));
        }

        @Test
        void the_same_name_as_a_principal_of_another_kind() {
            assertDifferent(
                    statement("\"Principal\": {\"AWS\": \"111122223333\"}"),
                    statement("\"Principal\": {\"CanonicalUser\": \"111122223333\"}"));
        }

        @Test
        void another_id_of_the_document() {
            assertDifferent(
                    "{\"Id\": \"a\", \"Statement\": [" + ALLOW + "]}",
                    "{\"Id\": \"b\", \"Statement\": [" + ALLOW + "]}");
        }

        @Test
        void a_condition_more_or_another_key_of_one() {
            assertDifferent(
                    statement("\"Condition\": {\"Bool\": {\"aws:SecureTransport\": true}}"),
                    statement("\"Condition\": {\"Bool\": {\"aws:SecureTransport\": true,"
                            + " \"aws:MultiFactorAuthPresent\": true}}"));
            assertDifferent(
                    statement("\"Condition\": {\"StringEquals\": {\"aws:PrincipalTag/a\": \"1\"}}"),
                    statement("\"Condition\": {\"StringEquals\": {\"aws:PrincipalTag/b\": \"1\"}}"));
        }

        @Test
        void values_of_conditions_have_case() {
            assertDifferent(
                    statement("\"Condition\": {\"StringEquals\": {\"aws:a\": \"Value\"}}"),
                    statement("\"Condition\": {\"StringEquals\": {\"aws:a\": \"value\"}}"));
        }

        @Test
        void another_effect() {
            assertDifferent(READ, READ.replace("Allow", "Deny"));
        }

        @Test
        void a_wider_resource() {
            assertDifferent(READ, READ.replace("\"arn:aws:s3:::data/*\"", "\"*\""));
        }

        @Test
        void resources_have_case() {
            assertDifferent(READ, READ.replace("arn:aws:s3:::data", "arn:aws:s3:::Data"));
        }

        @Test
        void an_action_more_or_a_wider_one() {
            assertDifferent(READ, READ.replace("\"s3:ListBucket\"", "\"s3:ListBucket\", \"s3:PutObject\""));
            assertDifferent(READ, READ.replace("s3:GetObject", "s3:*"));
        }

        @Test
        void these_actions_and_all_but_these() {
            assertDifferent(READ, READ.replace("\"Action\"", "\"NotAction\""));
        }

        @Test
        void a_statement_more() {
            assertDifferent(statements(ALLOW), statements(ALLOW, DENY));
        }

        @Test
        void another_version_because_variables_mean_nothing_in_the_older() {
            assertDifferent(READ, READ.replace("2012-10-17", "2008-10-17"));
        }

        @Test
        void another_sid() {
            assertDifferent(READ, READ.replace("\"Read\"", "\"Write\""));
        }

        @Test
        void no_policy_at_all() {
            assertThat(differences(new Value.Text(READ), Value.absent())).hasSize(1);
        }
    }

    @Test
    void a_text_that_is_no_json_is_compared_as_it_is() {
        assertSame("not json", "not json");
        assertDifferent("{\"Statement\": [", "{\"Statement\":[");
        assertDifferent(READ, READ + "}");
    }

    @Test
    void a_difference_shows_the_documents_as_they_were_read() {
        var narrow = new Value.Text(READ);
        var wide = new Value.Text(READ.replace("s3:GetObject", "s3:*"));
        assertThat(differences(narrow, wide)).containsExactly(new Difference("policy", narrow, wide, false));
    }

    private static final String ALLOW = "{\"Effect\": \"Allow\", \"Action\": \"s3:*\", \"Resource\": \"*\"}";
    private static final String DENY = "{\"Effect\": \"Deny\", \"Action\": \"s3:DeleteBucket\", \"Resource\": \"*\"}";

    private static String statements(String... statements) {
        return "{\"Version\": \"2012-10-17\", \"Statement\": [" + String.join(", ", statements) + "]}";
    }

    private static String statement(String elements) {
        return statements("{\"Effect\": \"Allow\", " + elements + "}");
    }

    private static void assertSame(String declared, String live) {
        assertThat(differences(new Value.Text(declared), new Value.Text(live))).isEmpty();
        assertThat(differences(new Value.Text(live), new Value.Text(declared))).isEmpty();
    }

    private static void assertDifferent(String declared, String live) {
        assertThat(differences(new Value.Text(declared), new Value.Text(live))).hasSize(1);
        assertThat(differences(new Value.Text(live), new Value.Text(declared))).hasSize(1);
    }

    private static List<Difference> differences(Value declared, Value live) {
        return Compared.of("policy", IamPolicy.MEANING, declared, live);
    }
}
