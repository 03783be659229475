package dev.driftline.aws.state;

import dev.driftline.aws.client.RoleRefusal;
import java.io.IOException;
import java.net.SocketTimeoutException;
import java.util.Optional;
import software.amazon.awssdk.awscore.exception.AwsServiceException;
import software.amazon.awssdk.core.exception.AbortedException;
import software.amazon.awssdk.core.exception.ApiCallTimeoutException;
import software.amazon.awssdk.core.exception.SdkException;

/// A request that AWS did not grant, told to a person: what is wrong and what to do, a line each.
record Trouble(String problem, String hint) {

    /// What is the same for every service; S3 and DynamoDB ask here last.
    ///
    /// @param service `S3`, `DynamoDB`
    /// @param permission what the request needs: `s3:GetObject on arn:..`
    static Trouble of(SdkException exception, String service, String permission) {
        return exception instanceof AwsServiceException answered
                ? refused(answered, service, permission)
                : unanswered(exception, service);
    }

    private static Trouble refused(AwsServiceException exception, String service, String permission) {
        if (exception.isThrottlingException() || isSlowDown(exception)) {
            return new Trouble("%s throttles the requests".formatted(service), "scan again later, or less at a time");
        }
        var ofRole = RoleRefusal.of(exception);
        if (ofRole.isPresent()) {
            return new Trouble(ofRole.get().problem(), ofRole.get().hint());
        }
        var code = code(exception);
        return switch (code) {
            case "ExpiredToken", "ExpiredTokenException" ->
                new Trouble("the AWS credentials have expired", "renew them (`aws sso login`) and scan again");
            case "InvalidAccessKeyId",
                    "InvalidClientTokenId",
                    "UnrecognizedClientException",
                    "SignatureDoesNotMatch",
                    "InvalidSignatureException",
                    "InvalidToken" ->
                new Trouble(
                        "the AWS credentials are not valid (%s)".formatted(code),
                        "check which profile or role is used");
            case "RequestTimeTooSkewed" -> new Trouble("this machine's clock is wrong", "set it and scan again");
            case "AccessDenied", "AccessDeniedException" ->
                new Trouble("access denied", "allow %s".formatted(permission));
            default ->
                exception.statusCode() == 403
                        ? new Trouble("access denied", "allow %s".formatted(permission))
                        : new Trouble(
                                "%s failed: %s".formatted(service, code.isEmpty() ? exception.statusCode() : code),
                                exception.statusCode() >= 500
                                        ? "scan again later"
                                        : "request id %s"
                                                .formatted(Optional.ofNullable(exception.requestId())
                                                        .orElse("unknown")));
        };
    }

    private static boolean isSlowDown(AwsServiceException exception) {
        return exception.statusCode() == 503 && code(exception).equals("SlowDown");
    }

    private static Trouble unanswered(SdkException exception, String service) {
        if (exception instanceof AbortedException) {
            return new Trouble("interrupted", "scan again");
        }
        if (exception instanceof ApiCallTimeoutException || causedBy(exception, SocketTimeoutException.class)) {
            return new Trouble("%s did not answer in time".formatted(service), "check the network and scan again");
        }
        if (causedBy(exception, IOException.class)) {
            return new Trouble(
                    "%s cannot be reached".formatted(service),
                    "check the network, the region and AWS_ENDPOINT_URL; in a VPC, its endpoints");
        }
        // The SDK has no class of its own for this one.
        if (String.valueOf(exception.getMessage()).contains("credentials")) {
            return new Trouble(
                    "no AWS credentials", "set AWS_PROFILE or AWS_ACCESS_KEY_ID and AWS_SECRET_ACCESS_KEY, or log in");
        }
        return new Trouble(
                "the request to %s failed: %s"
                        .formatted(service, exception.getClass().getSimpleName()),
                "scan again");
    }

    private static boolean causedBy(Throwable exception, Class<? extends Throwable> type) {
        for (var cause = exception.getCause(); cause != null; cause = cause.getCause()) {
            if (type.isInstance(cause)) {
                return true;
            }
        }
        return false;
    }

    /// AWS's error code, empty when the answer has none.
    static String code(AwsServiceException exception) {
        return Optional.ofNullable(exception.awsErrorDetails())
                .flatMap(details -> Optional.ofNullable(details.errorCode()))
                .orElse("");
    }

    /// In one line, for a lock that could not be looked at.
    String inOneLine() {
        return "%s; %s".formatted(problem, hint);
    }
}
