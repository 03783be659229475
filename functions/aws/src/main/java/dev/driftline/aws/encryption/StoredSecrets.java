package dev.driftline.aws.encryption;

import dev.driftline.aws.client.AwsClients;
import dev.driftline.aws.secret.StoredTexts;
import dev.driftline.core.state.encryption.NoKeyException;
import dev.driftline.core.state.encryption.SecretReference;
import dev.driftline.core.state.encryption.Secrets;
import java.util.Optional;
import java.util.function.Function;
import software.amazon.awssdk.core.exception.SdkException;

/// Secrets that the operator names: in the environment, the SSM Parameter Store or Secrets Manager. Read when needed,
/// and not kept.
final class StoredSecrets implements Secrets {

    private final Function<String, Optional<String>> environment;
    private final StoredTexts stored;

    StoredSecrets(Function<String, Optional<String>> environment, AwsClients clients) {
        this.environment = environment;
        this.stored = new StoredTexts(clients);
    }

    @Override
    public String read(SecretReference reference) throws NoKeyException {
        try {
            return switch (reference.store()) {
                case ENV -> variable(reference);
                case SSM -> stored.parameter(reference.name());
                case SECRETSMANAGER ->
                    stored.secret(reference.name())
                            .orElseThrow(
                                    () -> new NoKeyException("%s is binary".formatted(reference), "keep it as text"));
            };
        } catch (SdkException e) {
            throw new NoKeyException(
                    "%s could not be read (%s)".formatted(reference, AwsFailure.code(e)),
                    switch (reference.store()) {
                        case ENV, SSM -> "check its name; allow ssm:GetParameter on it, and kms:Decrypt on its key";
                        case SECRETSMANAGER ->
                            "check its name; allow secretsmanager:GetSecretValue on it, and kms:Decrypt on its key";
                    },
                    e);
        }
    }

    private String variable(SecretReference reference) throws NoKeyException {
        var value = environment.apply(reference.name());
        if (value.isEmpty()) {
            throw new NoKeyException("%s is not set".formatted(reference), "set it where Driftline runs");
        }
        return value.get();
    }
}
