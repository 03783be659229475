package dev.driftline.aws.delivery;

import dev.driftline.core.delivery.Delivery;
import software.amazon.awssdk.core.exception.SdkException;
import software.amazon.awssdk.services.sns.model.AuthorizationErrorException;
import software.amazon.awssdk.services.sns.model.KmsAccessDeniedException;
import software.amazon.awssdk.services.sns.model.KmsDisabledException;
import software.amazon.awssdk.services.sns.model.KmsNotFoundException;
import software.amazon.awssdk.services.sns.model.NotFoundException;

/// Why SNS did not take a message, and what helps.
final class SnsFailure {

    private SnsFailure() {}

    static Delivery.Failed of(String to, String topic, SdkException failure) {
        return switch (failure) {
            case NotFoundException _ ->
                new Delivery.Failed(
                        to, "there is no topic " + topic, "check the ARN, its account and region, or create the topic");
            case AuthorizationErrorException _ ->
                new Delivery.Failed(
                        to, "not allowed to publish to " + topic, "grant sns:Publish on it to the scanner's role");
            case KmsAccessDeniedException _, KmsDisabledException _, KmsNotFoundException _ ->
                new Delivery.Failed(
                        to,
                        "the key that encrypts %s cannot be used (%s)".formatted(topic, Reason.of(failure)),
                        "enable the key, and grant kms:GenerateDataKey and kms:Decrypt on it to the scanner's role");
            default ->
                new Delivery.Failed(
                        to,
                        "SNS did not take the message for %s (%s)".formatted(topic, Reason.of(failure)),
                        Reason.hint(failure));
        };
    }
}
