package dev.driftline.aws.encryption;

import com.fasterxml.jackson.databind.JsonNode;
import dev.driftline.aws.client.AwsClients;
import dev.driftline.aws.client.Role;
import dev.driftline.core.state.encryption.KeyMetadata;
import dev.driftline.core.state.encryption.KeySettings;
import dev.driftline.core.state.encryption.KeySource;
import dev.driftline.core.state.encryption.NoKeyException;
import java.util.Optional;
import java.util.regex.Pattern;
import software.amazon.awssdk.core.SdkBytes;
import software.amazon.awssdk.core.exception.SdkException;
import software.amazon.awssdk.services.kms.KmsClient;

/// Data keys that AWS KMS made and the state keeps encrypted. OpenTofu asks for a new one even to read;
/// decrypting takes `kms:Decrypt` alone. The key is always named in the request, so a state cannot choose which
/// key is used.
final class KmsKeys implements KeySource {

    private static final Pattern ARN = Pattern.compile("arn:aws[a-z-]*:kms:([a-z0-9-]+):.*");

    /// KMS takes up to 6,144 bytes (API reference, Decrypt).
    private static final int LONGEST = 6144;

    private final AwsClients clients;

    KmsKeys(AwsClients clients) {
        this.clients = clients;
    }

    @Override
    public byte[] key(KeySettings settings, KeyMetadata metadata, byte[] chained) throws NoKeyException {
        var key = settings.required("kms_key_id");
        var wrapped = metadata.bytes("ciphertext_blob", LONGEST);
        var region = settings.text("region")
                .or(() -> region(key))
                .orElse(clients.settings().region());
        try {
            return as(settings)
                    .get(KmsClient.class, KmsClient::builder, region)
                    .decrypt(decrypt -> decrypt.keyId(key)
                            .ciphertextBlob(SdkBytes.fromByteArray(wrapped))
                            .encryptionContext(metadata.texts("encryption_context")))
                    .plaintext()
                    .asByteArray();
        } catch (SdkException e) {
            throw new NoKeyException(
                    "%s: KMS does not decrypt the state's key with %s (%s)"
                            .formatted(settings.address(), key, AwsFailure.code(e)),
                    "allow kms:Decrypt on it, in its key policy too if it is another account's; check its region",
                    e);
        }
    }

    private AwsClients as(KeySettings settings) throws NoKeyException {
        JsonNode role = settings.body().path("assume_role");
        if (role.isMissingNode()) {
            return clients;
        }
        try {
            return clients.as(new Role(
                    role.path("role_arn").asText(),
                    Optional.of(role.path("external_id").asText()).filter(id -> !id.isEmpty())));
        } catch (IllegalArgumentException e) {
            throw new NoKeyException("%s: %s".formatted(settings.address(), e.getMessage()), "correct assume_role", e);
        }
    }

    private static Optional<String> region(String key) {
        var arn = ARN.matcher(key);
        return arn.matches() ? Optional.of(arn.group(1)) : Optional.empty();
    }
}
