package dev.driftline.aws.state;

import static org.assertj.core.api.Assertions.assertThat;

import dev.driftline.aws.client.AwsClients;
import dev.driftline.aws.client.AwsSettings;
import dev.driftline.aws.state.CannedAnswers.Answer;
import dev.driftline.core.state.LockMode;
import dev.driftline.core.state.StateLimits;
import dev.driftline.core.state.StateRead;
import java.io.IOException;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class RefusedLockTest {

    private static final String LOCATION = "s3://acme-state/prod.tfstate?region=us-east-1&dynamodb_table=locks";
    private static final Answer NO_ITEM = new Answer(200, Map.of(), "{}");
    private static final Answer NO_KEY = Answer.s3Error(404, "NoSuchKey", "The specified key does not exist.");

    @Test
    void denied_locks_and_digests_do_not_stop_the_read_and_are_told() {
        var aws = new CannedAnswers(request -> request.startsWith("DynamoDB")
                ? Answer.dynamoDbError("AccessDeniedException")
                : request.endsWith(".tflock") ? Answer.s3Error(403, "AccessDenied", "Access Denied") : Answer.ok("{}"));

        var snapshot = ((StateRead.Current) read(aws, LockMode.OBSERVE)).snapshot();

        assertThat(snapshot.lock())
                .isEqualTo("lock not readable: table locks: access denied; allow dynamodb:GetItem on table locks;"
                        + " lock not readable: .tflock: access denied; allow s3:GetObject on"
                        + " arn:aws:s3:::acme-state/prod.tfstate.tflock; without s3:ListBucket a missing key is denied too, so"
                        + " check the key;"
                        + " digest not readable: table locks: access denied; allow dynamodb:GetItem on table locks");
    }

    @Test
    void a_lock_that_may_not_be_taken_is_a_failure_with_the_action_to_allow() {
        var aws = new CannedAnswers(request -> Answer.dynamoDbError("AccessDeniedException"));

        assertThat(read(aws, LockMode.ACQUIRE))
                .isEqualTo(new StateRead.Failed(
                        LOCATION,
                        "the lock cannot be acquired: access denied",
                        "allow dynamodb:PutItem on table locks"));
    }

    @Test
    void a_throttled_lock_table_is_no_holder() {
        var aws = new CannedAnswers(request -> Answer.dynamoDbError("ProvisionedThroughputExceededException"));

        assertThat(read(aws, LockMode.ACQUIRE))
                .isEqualTo(new StateRead.Failed(
                        LOCATION,
                        "the lock cannot be acquired: DynamoDB throttles the requests",
                        "scan again later, or less at a time"));
    }

    @Test
    void a_lock_request_whose_answer_never_came_is_taken_back() {
        var aws = new CannedAnswers(request -> {
            if (request.endsWith("PutItem")) {
                throw new IOException("connection reset");
            }
            return NO_ITEM;
        });

        assertThat(read(aws, LockMode.ACQUIRE)).isInstanceOf(StateRead.Failed.class);
        assertThat(aws.asked()).last().asString().endsWith("DeleteItem");
    }

    @Test
    void a_lock_that_cannot_be_given_back_is_told_with_the_way_out() {
        var aws = new CannedAnswers(request -> request.endsWith("DeleteItem")
                ? Answer.dynamoDbError("AccessDeniedException")
                : answer(request, Answer.ok("{}")));

        assertThat(read(aws, LockMode.ACQUIRE)).isInstanceOfSatisfying(StateRead.Failed.class, failed -> {
            assertThat(failed.problem()).isEqualTo("our lock could not be released: access denied");
            assertThat(failed.hint())
                    .matches(
                            "allow dynamodb:DeleteItem on table locks; then `driftline unlock --state s3://acme-state/.* [0-9a-f-]{36}`");
        });
    }

    /// Nobody holds a lock, there is no digest, and the state's object answers as given.
    private static Answer answer(String request, Answer object) {
        return request.startsWith("DynamoDB") ? NO_ITEM : request.endsWith(".tflock") ? NO_KEY : object;
    }

    private static StateRead read(CannedAnswers aws, LockMode mode) {
        try (var clients = new AwsClients(new AwsSettings("us-east-1", Optional.empty(), 1), aws)) {
            return new StateSources(clients, mode, StateLimits.defaults(), Clock.systemUTC(), duration -> {})
                    .open(LOCATION)
                    .read();
        }
    }
}
