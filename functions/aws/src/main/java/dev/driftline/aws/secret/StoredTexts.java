package dev.driftline.aws.secret;

import dev.driftline.aws.client.AwsClients;
import java.util.Optional;
import software.amazon.awssdk.services.secretsmanager.SecretsManagerClient;
import software.amazon.awssdk.services.ssm.SsmClient;

/// Texts that the operator keeps in the SSM Parameter Store or in Secrets Manager, read anew each time. How they are
/// referred to, and what is said when they cannot be had, is told by whoever needs them.
public final class StoredTexts {

    private final AwsClients clients;

    public StoredTexts(AwsClients clients) {
        this.clients = clients;
    }

    /// @param name or ARN of a parameter, decrypted if it is a SecureString
    /// @throws software.amazon.awssdk.core.exception.SdkException when AWS does not give it
    public String parameter(String name) {
        return parameter(name, clients.settings().region());
    }

    /// As [#parameter(String)], of another region.
    public String parameter(String name, String region) {
        return clients.get(SsmClient.class, SsmClient::builder, region)
                .getParameter(get -> get.name(name).withDecryption(true))
                .parameter()
                .value();
    }

    /// @param name or ARN of a secret
    /// @return empty when it is binary
    /// @throws software.amazon.awssdk.core.exception.SdkException when AWS does not give it
    public Optional<String> secret(String name) {
        return secret(name, clients.settings().region());
    }

    /// As [#secret(String)], of another region.
    public Optional<String> secret(String name, String region) {
        return Optional.ofNullable(clients.get(SecretsManagerClient.class, SecretsManagerClient::builder, region)
                .getSecretValue(get -> get.secretId(name))
                .secretString());
    }
}
