package dev.driftline.aws.live.kit;

import dev.driftline.aws.client.LeftOutException;
import dev.driftline.aws.client.RoleRefusal;
import dev.driftline.core.model.LiveRead;
import dev.driftline.core.model.LiveRead.Failure;
import dev.driftline.core.model.LiveRead.Unreadable;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import software.amazon.awssdk.awscore.exception.AwsServiceException;
import software.amazon.awssdk.core.exception.SdkClientException;

/// What an SDK exception means for a scan: denied, throttled or failed, never "missing".
public final class Failures {

    /// Codes that services use for "you may not", besides HTTP 403.
    /// Source: AWS General Reference, common errors; Amazon EC2 API reference, client error codes.
    private static final Set<String> DENIED = Set.of(
            "AccessDenied",
            "AccessDeniedException",
            "UnauthorizedOperation",
            "AuthorizationError",
            "AuthFailure",
            "NotAuthorized",
            "UnrecognizedClientException",
            "InvalidClientTokenId",
            "InvalidAccessKeyId",
            "SignatureDoesNotMatch",
            "ExpiredToken",
            "ExpiredTokenException",
            "OptInRequired",
            "KMSAccessDeniedException",
            "Forbidden");

    private static final Pattern REFUSED = Pattern.compile("not authorized to perform: ([a-z0-9-]+:[A-Za-z0-9]+)");

    private Failures() {}

    /// @param action what was asked, `ec2:DescribeVpcs`
    static <T> LiveRead<T> unreadable(String action, RuntimeException problem) {
        return switch (problem) {
            case AwsServiceException e
            when e.isThrottlingException() ->
                new Unreadable<>(Failure.THROTTLED, code(e), "%s throttled by AWS after all retries".formatted(action));
            case AwsServiceException e
            when RoleRefusal.of(e).isPresent() -> {
                var role = RoleRefusal.of(e).orElseThrow();
                yield new Unreadable<>(Failure.DENIED, code(e), role.problem() + ": " + role.hint());
            }
            case AwsServiceException e
            when e.statusCode() == 403 || DENIED.contains(code(e)) ->
                new Unreadable<>(
                        Failure.DENIED,
                        code(e),
                        "%s denied (%s): the scan's role needs it"
                                .formatted(refused(e).orElse(action), code(e)));
            case AwsServiceException e ->
                new Unreadable<>(
                        Failure.FAILED,
                        code(e),
                        "%s failed (%s, HTTP %d, request %s)"
                                .formatted(action, code(e), e.statusCode(), e.requestId()));
            case NotReadableException e -> new Unreadable<>(Failure.UNSUPPORTED, e.code(), e.reason());
            case SdkClientException e ->
                LeftOutException.behind(e)
                        .map(limit -> new Unreadable<T>(Failure.THROTTLED, code(limit), rootMessage(e)))
                        .orElseGet(() -> new Unreadable<>(
                                Failure.FAILED, "NoAnswer", "%s had no answer: %s".formatted(action, rootMessage(e))));
            default ->
                new Unreadable<>(
                        Failure.FAILED,
                        problem.getClass().getSimpleName(),
                        "%s could not be understood (%s); please report this"
                                .formatted(action, problem.getClass().getSimpleName()));
        };
    }

    private static String code(LeftOutException.Limit limit) {
        return switch (limit) {
            case CALLS -> "CallBudget";
            case TIME -> LiveRead.OUT_OF_TIME;
        };
    }

    /// A lookup may make several calls; AWS says which of them it refused (IAM User Guide, "Troubleshoot access denied
    /// error messages").
    public static Optional<String> refused(AwsServiceException e) {
        var message = e.getMessage() == null ? "" : e.getMessage();
        var named = REFUSED.matcher(message);
        return named.find() ? Optional.of(named.group(1)) : Optional.empty();
    }

    /// AWS's error code; empty when the answer had none (`awsErrorDetails()` may be null).
    public static String code(AwsServiceException e) {
        var details = e.awsErrorDetails();
        return details == null || details.errorCode() == null ? "" : details.errorCode();
    }

    private static String rootMessage(Throwable problem) {
        var root = problem;
        while (root.getCause() != null) {
            root = root.getCause();
        }
        return root.getMessage() == null ? root.getClass().getSimpleName() : root.getMessage();
    }
}
