package dev.driftline.aws.encryption;

import dev.driftline.aws.client.AwsClients;
import dev.driftline.core.state.StateLimits;
import dev.driftline.core.state.encryption.BadEncryptionException;
import dev.driftline.core.state.encryption.Decryption;
import dev.driftline.core.state.encryption.EncryptionSettings;
import dev.driftline.core.state.encryption.NoKeyException;
import dev.driftline.core.state.encryption.SecretReference;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/// How encrypted states are decrypted, as the operator says it. The document holds no secret, so it may stand in the
/// environment (`DRIFT_ENCRYPTION`); where it is too long for that, an SSM parameter has it
/// (`DRIFT_ENCRYPTION_PARAMETER`).
public final class StateDecryption {

    private final Function<String, Optional<String>> environment;
    private final AwsClients clients;
    private final StateLimits limits;

    /// @param environment what a variable is set to
    public StateDecryption(Function<String, Optional<String>> environment, AwsClients clients, StateLimits limits) {
        this.environment = name -> environment.apply(name).filter(value -> !value.isBlank());
        this.clients = clients;
        this.limits = limits;
    }

    /// Empty where nothing is said.
    ///
    /// @throws BadEncryptionException where it cannot be understood or had
    public Optional<Decryption> configured() {
        return environment.apply("DRIFT_ENCRYPTION").or(this::stored).map(this::of);
    }

    /// @throws BadEncryptionException where it cannot be understood
    public Decryption of(String document) {
        var secrets = new StoredSecrets(environment, clients);
        return new Decryption(
                EncryptionSettings.parse(document),
                secrets,
                Map.of("aws_kms", new KmsKeys(clients), "openbao", new OpenBaoKeys(secrets)),
                limits);
    }

    private Optional<String> stored() {
        var name = environment.apply("DRIFT_ENCRYPTION_PARAMETER");
        if (name.isEmpty()) {
            return Optional.empty();
        }
        try {
            return Optional.of(new StoredSecrets(environment, clients)
                    .read(new SecretReference(SecretReference.Store.SSM, name.get())));
        } catch (NoKeyException e) {
            throw new BadEncryptionException("%s; %s".formatted(e.problem(), e.hint()));
        }
    }
}
