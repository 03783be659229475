package dev.driftline.aws.secret;

import dev.driftline.aws.client.AwsClients;
import java.util.Map;
import java.util.Optional;
import software.amazon.awssdk.awscore.exception.AwsServiceException;
import software.amazon.awssdk.core.exception.SdkException;

/// Gets the secrets that the operator refers to, when they are needed.
public final class Secrets {

    private final Map<String, String> environment;
    private final StoredTexts stored;

    public Secrets(Map<String, String> environment, AwsClients clients) {
        this.environment = Map.copyOf(environment);
        this.stored = new StoredTexts(clients);
    }

    public Secret of(SecretReference reference) {
        try {
            var value = value(reference).map(String::strip).filter(text -> !text.isEmpty());
            return value.<Secret>map(Secret.Known::new)
                    .orElseGet(() -> new Secret.Unknown("there is no " + reference, "set it, or refer to another one"));
        } catch (SdkException e) {
            return new Secret.Unknown(
                    "the %s cannot be read (%s)".formatted(reference, code(e)),
                    "it must be there; allow %s on it, and kms:Decrypt on its key".formatted(action(reference)));
        }
    }

    /// A variable that may be set.
    public Optional<Secret.Known> variable(String name) {
        return Optional.ofNullable(environment.get(name))
                .map(String::strip)
                .filter(text -> !text.isEmpty())
                .map(Secret.Known::new);
    }

    private Optional<String> value(SecretReference reference) {
        return switch (reference.store()) {
            case ENVIRONMENT -> Optional.ofNullable(environment.get(reference.name()));
            case SSM -> Optional.ofNullable(stored.parameter(reference.name()));
            case SECRETS_MANAGER -> stored.secret(reference.name());
        };
    }

    private static String action(SecretReference reference) {
        return reference.store() == SecretReference.Store.SSM ? "ssm:GetParameter" : "secretsmanager:GetSecretValue";
    }

    private static String code(SdkException exception) {
        return exception instanceof AwsServiceException answered
                ? Optional.ofNullable(answered.awsErrorDetails())
                        .map(details -> details.errorCode())
                        .orElse("no code")
                : exception.getClass().getSimpleName();
    }
}
