package dev.driftline.aws.delivery;

import dev.driftline.aws.client.AwsClients;
import dev.driftline.aws.secret.StoredTexts;
import dev.driftline.core.delivery.WebhookAddress;
import java.util.Optional;
import java.util.function.Supplier;
import software.amazon.awssdk.core.exception.SdkException;
import software.amazon.awssdk.services.ssm.model.ParameterNotFoundException;

/// A Slack webhook kept in the SSM Parameter Store, where its URL is encrypted and only the function may read it.
public final class StoredWebhook implements Supplier<WebhookAddress> {

    private final StoredTexts stored;
    private final String parameter;
    private final Optional<String> otherHost;

    /// @param parameter the name of a SecureString
    /// @param otherHost as for [WebhookAddress#of]
    public StoredWebhook(AwsClients clients, String parameter, Optional<String> otherHost) {
        this.stored = new StoredTexts(clients);
        this.parameter = parameter.strip();
        this.otherHost = otherHost;
    }

    @Override
    public WebhookAddress get() {
        try {
            return WebhookAddress.of(stored.parameter(parameter), otherHost);
        } catch (ParameterNotFoundException _) {
            return new WebhookAddress.Refused(
                    "there is no SSM parameter " + parameter + " with the Slack webhook",
                    "make it: aws ssm put-parameter --type SecureString --name %s --value file:///dev/stdin"
                            .formatted(parameter));
        } catch (SdkException e) {
            return new WebhookAddress.Refused(
                    "the SSM parameter %s with the Slack webhook could not be read (%s)"
                            .formatted(parameter, Reason.of(e)),
                    "the scanner's role needs ssm:GetParameter on it, and kms:Decrypt on its key");
        }
    }
}
