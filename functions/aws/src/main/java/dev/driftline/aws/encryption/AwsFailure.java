package dev.driftline.aws.encryption;

import software.amazon.awssdk.awscore.exception.AwsServiceException;
import software.amazon.awssdk.core.exception.SdkException;

/// Why AWS did not answer, without what it wrote: messages quote requests.
final class AwsFailure {

    private AwsFailure() {}

    static String code(SdkException failure) {
        if (failure instanceof AwsServiceException answered) {
            var details = answered.awsErrorDetails();
            return details == null ? "HTTP " + answered.statusCode() : details.errorCode();
        }
        var cause = failure.getCause() == null ? failure : failure.getCause();
        return "no answer: " + cause.getClass().getSimpleName();
    }
}
