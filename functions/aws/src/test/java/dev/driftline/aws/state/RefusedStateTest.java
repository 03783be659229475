package dev.driftline.aws.state;

import static org.assertj.core.api.Assertions.assertThat;

import dev.driftline.aws.client.AwsClients;
import dev.driftline.aws.client.AwsSettings;
import dev.driftline.aws.state.CannedAnswers.Answer;
import dev.driftline.core.state.LockMode;
import dev.driftline.core.state.StateLimits;
import dev.driftline.core.state.StateRead;
import java.io.IOException;
import java.net.SocketTimeoutException;
import java.net.URI;
import java.net.UnknownHostException;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class RefusedStateTest {

    private static final String LOCATION = "s3://acme-state/prod.tfstate?region=us-east-1&dynamodb_table=locks";
    private static final Answer NO_ITEM = new Answer(200, Map.of(), "{}");
    private static final Answer NO_KEY = Answer.s3Error(404, "NoSuchKey", "The specified key does not exist.");

    static Stream<Arguments> refusals() {
        return Stream.of(
                Arguments.of(
                        Answer.s3Error(301, "PermanentRedirect", "The bucket must be addressed elsewhere.")
                                .withHeader("x-amz-bucket-region", "eu-west-1"),
                        "bucket acme-state is in eu-west-1, not in us-east-1",
                        "add ?region=eu-west-1 to the location"),
                Arguments.of(
                        Answer.s3Error(
                                400,
                                "AuthorizationHeaderMalformed",
                                "The authorization header is malformed; the region 'us-east-1' is wrong; expecting 'ap-south-1'"),
                        "bucket acme-state is in ap-south-1, not in us-east-1",
                        "add ?region=ap-south-1 to the location"),
                Arguments.of(
                        Answer.s3Error(301, "PermanentRedirect", "elsewhere"),
                        "bucket acme-state is not in us-east-1",
                        "add ?region= with the bucket's region to the location"),
                Arguments.of(
                        Answer.s3Error(403, "AccessDenied", "Access Denied"),
                        "access denied",
                        "allow s3:GetObject on arn:aws:s3:::acme-state/prod.tfstate; without s3:ListBucket a missing key is"
                                + " denied too, so check the key"),
                Arguments.of(
                        Answer.s3Error(
                                403,
                                "AccessDenied",
                                "User: arn:aws:sts::1:x is not authorized to perform: kms:Decrypt on the resource associated"
                                        + " with this ciphertext because no identity-based policy allows the kms:Decrypt action"),
                        "the KMS key that encrypts the state cannot be used (AccessDenied)",
                        "allow kms:Decrypt on that key, in its key policy too if it is another account's"),
                Arguments.of(
                        Answer.s3Error(400, "KMS.DisabledException", "arn:aws:kms:1:key/2 is disabled."),
                        "the KMS key that encrypts the state cannot be used (KMS.DisabledException)",
                        "allow kms:Decrypt on that key, in its key policy too if it is another account's"),
                Arguments.of(
                        Answer.s3Error(
                                400,
                                "InvalidRequest",
                                "The object was stored using a form of Server Side Encryption. The correct parameters must be"
                                        + " provided to retrieve the object."),
                        "encrypted with a key of its own (SSE-C)",
                        "say where the backend's sse_customer_key is kept: &sse_customer_key=VARIABLE, or ssm:NAME"),
                Arguments.of(
                        Answer.s3Error(403, "InvalidObjectState", "The operation is not valid for the storage class"),
                        "archived, not readable at once",
                        "restore the object from its archive class"),
                Arguments.of(
                        Answer.s3Error(503, "SlowDown", "Please reduce your request rate."),
                        "S3 throttles the requests",
                        "scan again later, or less at a time"),
                Arguments.of(
                        Answer.s3Error(500, "InternalError", "We encountered an internal error."),
                        "S3 failed: InternalError",
                        "scan again later"),
                Arguments.of(
                        Answer.s3Error(400, "ExpiredToken", "The provided token has expired."),
                        "the AWS credentials have expired",
                        "renew them (`aws sso login`) and scan again"),
                Arguments.of(
                        Answer.s3Error(
                                403, "InvalidAccessKeyId", "The AWS Access Key Id does not exist in our records."),
                        "the AWS credentials are not valid (InvalidAccessKeyId)",
                        "check which profile or role is used"),
                Arguments.of(
                        Answer.s3Error(403, "RequestTimeTooSkewed", "too large a difference"),
                        "this machine's clock is wrong",
                        "set it and scan again"));
    }

    @ParameterizedTest
    @MethodSource("refusals")
    void a_refusal_is_told_in_two_lines(Answer refusal, String problem, String hint) {
        assertThat(read(new CannedAnswers(request -> answer(request, refusal)), LockMode.OBSERVE))
                .isEqualTo(new StateRead.Failed(LOCATION, problem, hint));
    }

    @Test
    void no_answer_in_time_is_told_from_no_way_to_get_there() {
        assertThat(read(failing(new SocketTimeoutException("Read timed out")), LockMode.NONE))
                .isEqualTo(new StateRead.Failed(
                        LOCATION, "S3 did not answer in time", "check the network and scan again"));
        assertThat(read(failing(new UnknownHostException("s3.example")), LockMode.NONE))
                .isEqualTo(new StateRead.Failed(
                        LOCATION,
                        "S3 cannot be reached",
                        "check the network, the region and AWS_ENDPOINT_URL; in a VPC, its endpoints"));
    }

    @Test
    void an_endpoint_where_nobody_listens_cannot_be_reached() {
        var settings = new AwsSettings("us-east-1", Optional.of(URI.create("http://127.0.0.1:9")), 1);
        try (var clients = new AwsClients(settings)) {
            assertThat(read(clients, LockMode.OBSERVE))
                    .isInstanceOfSatisfying(
                            StateRead.Failed.class,
                            failed -> assertThat(failed.problem()).isEqualTo("S3 cannot be reached"));
        }
    }

    @Test
    void missing_credentials_are_told_as_such() {
        var key = System.clearProperty("aws.accessKeyId");
        try {
            assertThat(read(new CannedAnswers(request -> NO_KEY), LockMode.NONE))
                    .isEqualTo(new StateRead.Failed(
                            LOCATION,
                            "no AWS credentials",
                            "set AWS_PROFILE or AWS_ACCESS_KEY_ID and AWS_SECRET_ACCESS_KEY, or log in"));
        } finally {
            System.setProperty("aws.accessKeyId", key);
        }
    }

    @Test
    void a_body_cut_short_is_no_state() {
        var aws = new CannedAnswers(request -> answer(request, Answer.ok("{}").withHeader("Content-Length", "10")));

        assertThat(read(aws, LockMode.OBSERVE)).isInstanceOf(StateRead.Failed.class);
    }

    /// Nobody holds a lock, there is no digest, and the state's object answers as given.
    private static Answer answer(String request, Answer object) {
        return request.startsWith("DynamoDB") ? NO_ITEM : request.endsWith(".tflock") ? NO_KEY : object;
    }

    private static CannedAnswers failing(IOException failure) {
        return new CannedAnswers(request -> {
            throw failure;
        });
    }

    private static StateRead read(CannedAnswers aws, LockMode mode) {
        try (var clients = new AwsClients(new AwsSettings("us-east-1", Optional.empty(), 1), aws)) {
            return read(clients, mode);
        }
    }

    private static StateRead read(AwsClients clients, LockMode mode) {
        return new StateSources(clients, mode, StateLimits.defaults(), Clock.systemUTC(), duration -> {})
                .open(LOCATION)
                .read();
    }
}
