package dev.driftline.aws.live.kit;

import static org.assertj.core.api.Assertions.assertThat;

import dev.driftline.core.model.LiveRead;
import dev.driftline.core.model.LiveRead.Failure;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.awscore.exception.AwsErrorDetails;
import software.amazon.awssdk.awscore.exception.AwsServiceException;

class FailuresTest {

    @Test
    void a_refusal_names_the_action_that_aws_refused() {
        var refused = refused(
                "User: arn:aws:sts::123456789012:assumed-role/scan/s is not authorized to perform: "
                        + "iam:ListRoles on resource: arn:aws:iam::123456789012:role/ because no identity-based policy allows it");
        assertThat(Failures.<String>unreadable("iam:GetAccountAuthorizationDetails", refused))
                .isEqualTo(new LiveRead.Unreadable<String>(
                        Failure.DENIED,
                        "AccessDenied",
                        "iam:ListRoles denied (AccessDenied): the scan's role needs it"));
    }

    @Test
    void a_refusal_without_a_word_names_what_was_asked() {
        assertThat(Failures.<String>unreadable("s3:GetBucketPolicy", refused("Access Denied")))
                .isEqualTo(new LiveRead.Unreadable<String>(
                        Failure.DENIED,
                        "AccessDenied",
                        "s3:GetBucketPolicy denied (AccessDenied): the scan's role needs it"));
    }

    private static AwsServiceException refused(String message) {
        return AwsServiceException.builder()
                .statusCode(403)
                .awsErrorDetails(AwsErrorDetails.builder()
                        .errorCode("AccessDenied")
                        .errorMessage(message)
                        .build())
                .build();
    }
}
