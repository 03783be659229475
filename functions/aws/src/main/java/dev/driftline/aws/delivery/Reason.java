package dev.driftline.aws.delivery;

import software.amazon.awssdk.awscore.exception.AwsServiceException;
import software.amazon.awssdk.core.exception.SdkException;

/// An AWS failure on one line, without what the service wrote: error messages quote requests.
final class Reason {

    private Reason() {}

    /// AWS's error code with the request id to ask AWS about, or the kind of failure where no answer came.
    static String of(SdkException failure) {
        if (failure instanceof AwsServiceException answered) {
            var details = answered.awsErrorDetails();
            var code = details == null ? "HTTP " + answered.statusCode() : details.errorCode();
            return answered.requestId() == null ? code : code + ", request " + answered.requestId();
        }
        var cause = failure.getCause() == null ? failure : failure.getCause();
        return "no answer: " + cause.getClass().getSimpleName();
    }

    static String hint(SdkException failure) {
        return failure instanceof AwsServiceException answered && answered.isThrottlingException()
                ? "AWS throttles the account: scan less often, or ask for a higher quota"
                : "check the network, the credentials and the service's health; the next scan tries again";
    }
}
