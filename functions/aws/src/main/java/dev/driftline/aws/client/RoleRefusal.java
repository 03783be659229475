package dev.driftline.aws.client;

import java.util.Optional;
import software.amazon.awssdk.services.sts.model.StsException;

/// A role that could not be assumed, whatever was asked for with it: what is wrong and what to do.
public record RoleRefusal(String problem, String hint) {

    /// Empty when it was something else.
    public static Optional<RoleRefusal> of(Throwable failure) {
        if (!(failure instanceof StsException refused)
                || refused.isThrottlingException()
                || refused.statusCode() >= 500) {
            return Optional.empty();
        }
        var details = refused.awsErrorDetails();
        return Optional.of(new RoleRefusal(
                "the role cannot be assumed (%s)"
                        .formatted(details == null ? "HTTP " + refused.statusCode() : details.errorCode()),
                "allow sts:AssumeRole on it here, name this side in its trust policy, and check external_id"));
    }
}
