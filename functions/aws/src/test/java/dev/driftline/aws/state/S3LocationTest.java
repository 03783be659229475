package dev.driftline.aws.state;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.driftline.core.state.BadLocationException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class S3LocationTest {

    @Test
    void bucket_key_region_and_table_are_taken_from_the_text() {
        var location = S3Location.parse("s3://acme-state/net/prod.tfstate?region=eu-west-1&dynamodb_table=locks");

        assertThat(location.bucket()).isEqualTo("acme-state");
        assertThat(location.key()).isEqualTo("net/prod.tfstate");
        assertThat(location.region()).hasValue("eu-west-1");
        assertThat(location.dynamodbTable()).hasValue("locks");
        assertThat(location.path()).isEqualTo("acme-state/net/prod.tfstate");
    }

    @Test
    void region_and_table_may_be_left_out() {
        var location = S3Location.parse("s3://acme-state/prod.tfstate");

        assertThat(location.region()).isEmpty();
        assertThat(location.dynamodbTable()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "env:/dev/prod.tfstate, env:/dev/prod.tfstate",
        "env%3A/dev/prod.tfstate, env:/dev/prod.tfstate",
        "a+b c%20d%2Be, a+b c d+e",
        "what%3F%25, what?%",
        "caf%C3%A9, café",
        "a#b, a#b"
    })
    void the_key_is_percent_decoded_and_nothing_else(String written, String key) {
        assertThat(S3Location.parse("s3://acme-state/" + written).key()).isEqualTo(key);
    }

    @Test
    void a_question_mark_that_begins_no_option_is_a_wildcard() {
        var places = S3Places.parse("s3://acme-state/env-?/x.tfstate?region=eu-west-1");

        assertThat(places.region()).hasValue("eu-west-1");
        assertThat(places.choice())
                .isInstanceOfSatisfying(
                        S3Places.Choice.Matching.class,
                        matching -> assertThat(matching.glob().matches("env-1/x.tfstate"))
                                .isTrue());
    }

    @Test
    void a_key_of_sse_c_that_is_given_and_not_referred_to_is_refused_and_not_repeated() {
        assertThatThrownBy(() -> S3Location.parse(
                        "s3://acme-state/key?sse_customer_key=MDEyMzQ1Njc4OTAxMjM0NTY3ODkwMTIzNDU2Nzg5MDE%3D"))
                .isInstanceOf(BadLocationException.class)
                .hasMessageContaining("no reference to a secret")
                .hasMessageNotContaining("MDEy");
    }

    @ParameterizedTest
    @CsvSource({
        "s3://acme-state, no key after the bucket",
        "s3://acme-state/, may mean many states",
        "s3://acme-state/folder/, may mean many states",
        "s3://acme-state/key?workspaces=*, may mean many states",
        "s3://acme-state//key, the key begins with a slash",
        "s3:///key, not a bucket: ''",
        "s3://Acme State/key, not a bucket: 'Acme State'",
        "s3://acme-state/*.tfstate, may mean many states",
        "s3://acme-state/{a.tfstate, a { without its }",
        "s3://acme-state/key%zz, a % without two hexadecimal digits",
        "s3://acme-state/key%4, a % without two hexadecimal digits",
        "s3://acme-state/key%ff, its percent-encoding is no UTF-8",
        "s3://acme-state/key?region=evil.example/, not a region: 'evil.example/'",
        "s3://acme-state/key?region=, option region has no value",
        "s3://acme-state/key?region, option region has no value",
        "s3://acme-state/key?region=a1&region=b2, option region is given twice",
        "s3://acme-state/key?profile=x, unknown option profile",
        "s3://acme-state/key?dynamodb_table=a b, not a dynamodb_table: 'a b'",
        "s3://acme-state/key?role_arn=admin, not the ARN of a role: 'admin'",
        "s3://acme-state/key?external_id=x, external_id without role_arn",
        "s3://acme-state/key?workspace_key_prefix=x, workspace_key_prefix without workspace or workspaces",
        "s3://acme-state/key?workspace=a&workspaces=*, both workspace and workspaces",
        "s3://acme-state/*?workspaces=*, a pattern with workspaces",
        "s3://acme-state/a/?workspace=dev, a folder with workspaces",
        "s3://acme-state/key?workspace=a/b, not a workspace: 'a/b'",
        "s3://acme-state/*?version_id=x, version_id of more than one state",
        "s3://acme-state/key?use_lockfile=yes, not a use_lockfile: 'yes'"
    })
    void what_cannot_be_a_location_is_refused_in_one_line(String written, String problem) {
        assertThatThrownBy(() -> S3Location.parse(written))
                .isInstanceOf(BadLocationException.class)
                .hasMessageStartingWith(written + ": " + problem + "; ");
    }
}
