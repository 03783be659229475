package dev.driftline.aws.state;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.driftline.aws.client.AwsClients;
import dev.driftline.aws.client.AwsSettings;
import dev.driftline.aws.http.Hosts;
import dev.driftline.aws.state.CannedAnswers.Answer;
import dev.driftline.core.state.LockMode;
import dev.driftline.core.state.StateLimits;
import dev.driftline.core.state.StateRead;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Roles, keys and secrets that a state is reached with.
class StateAccessTest {

    private static final String ROLE = "role_arn=arn:aws:iam::123456789012:role/read&external_id=acme-7";
    private static final Answer NO_KEY = Answer.s3Error(404, "NoSuchKey", "none");

    @Test
    void a_role_that_may_not_be_assumed_is_told_as_such() {
        var aws = new CannedAnswers(request -> new Answer(403, Map.of(), """
                <ErrorResponse><Error><Type>Sender</Type><Code>AccessDenied</Code><Message>no</Message></Error>\
                </ErrorResponse>"""));

        assertThat(read(aws, Map.of(), "s3://acme/k?" + ROLE))
                .isInstanceOfSatisfying(StateRead.Failed.class, failed -> {
                    assertThat(failed.problem()).isEqualTo("the role cannot be assumed (AccessDenied)");
                    assertThat(failed.hint()).contains("sts:AssumeRole", "external_id");
                });
    }

    @Test
    void a_customers_key_is_got_by_its_name_and_sent_with_each_request_for_the_state() {
        var key = "MDEyMzQ1Njc4OTAxMjM0NTY3ODkwMTIzNDU2Nzg5MDE=";
        var aws = new CannedAnswers(StateAccessTest::object);

        assertThat(read(aws, Map.of("KEY", key), "s3://acme/k?sse_customer_key=KEY"))
                .isInstanceOf(StateRead.Current.class);
        assertThat(aws.headers("x-amz-server-side-encryption-customer-key"))
                .hasSize(3)
                .containsOnly(key);
        assertThat(aws.headers("x-amz-server-side-encryption-customer-key-MD5")).hasSize(3);
    }

    @ParameterizedTest
    @CsvSource({
        "NONE, there is no environment variable NONE",
        "SHORT, the environment variable SHORT holds no key for SSE-C",
        "ssm:/none, the SSM parameter /none cannot be read (ParameterNotFound)"
    })
    void a_key_that_cannot_be_had_is_told_and_s3_not_asked(String reference, String problem) {
        var aws = new CannedAnswers(
                request -> new Answer(400, Map.of(), "{\"__type\": \"ParameterNotFound\", \"message\": \"no\"}"));

        assertThat(read(aws, Map.of("SHORT", "c2hvcnQ="), "s3://acme/k?sse_customer_key=" + reference))
                .isInstanceOfSatisfying(
                        StateRead.Failed.class,
                        failed -> assertThat(failed.problem()).isEqualTo(problem));
        assertThat(aws.asked()).noneMatch(request -> request.startsWith("GET"));
    }

    @ParameterizedTest
    @CsvSource({
        "s3://acme/k?region=eu-west-1&dynamodb_table=t, ''",
        "s3://acme/k?role_arn=arn:x, role_arn arn:x",
        "hcp://evil.example/acme/prod, server evil.example",
        "https://a.example/s?username=ann&password=AWS_SECRET_ACCESS_KEY, password AWS_SECRET_ACCESS_KEY",
        "gs://acme/p?credentials=ssm:key, credentials ssm:key"
    })
    void what_a_location_lends_is_known_before_anybody_uses_it(String location, String power) {
        var powers = StatePowers.of(location);

        assertThat(power.isEmpty() ? powers.isEmpty() : powers.contains(power)).isTrue();
    }

    @Test
    void the_environment_says_hosts_and_how_many_states() {
        var access = StateAccess.from(Map.of("DRIFT_STATE_HOSTS", "a, b", "DRIFT_MAX_STATES", "7"), Duration.ZERO);

        assertThat(access.maxStates()).isEqualTo(7);
        assertThat(StateAccess.from(Map.of(), Duration.ZERO).maxStates()).isEqualTo(StateAccess.MOST_STATES);
        assertThatThrownBy(() -> StateAccess.from(Map.of("DRIFT_MAX_STATES", "many"), Duration.ZERO))
                .hasMessage("DRIFT_MAX_STATES is no number of states: 'many'");
    }

    private static Answer object(String request) {
        return request.endsWith(".tflock") ? NO_KEY : Answer.ok("{}");
    }

    private static StateRead read(CannedAnswers aws, Map<String, String> environment, String location) {
        try (var clients = new AwsClients(new AwsSettings("us-east-1", Optional.empty(), 1), aws)) {
            return new StateSources(
                            clients,
                            LockMode.OBSERVE,
                            StateLimits.defaults(),
                            new StateAccess(environment, Hosts.publicOnly(), Duration.ZERO, 10))
                    .open(location)
                    .read();
        }
    }
}
