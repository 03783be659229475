package dev.driftline.core.state.encryption;

import dev.driftline.core.state.StateLimits;
import java.security.GeneralSecurityException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/// The operator's settings with what reads the keys that they name.
public final class Decryption {

    private static final int NONCE = 12;
    private static final int TAG = 16;
    private static final byte[] NO_CHAIN = new byte[0];

    private final EncryptionSettings settings;
    private final Map<String, KeySource> sources;

    /// @param others than PBKDF2, by the type of key provider
    public Decryption(EncryptionSettings settings, Secrets secrets, Map<String, KeySource> others, StateLimits limits) {
        this.settings = settings;
        this.sources = new HashMap<>(others);
        this.sources.put("pbkdf2", new Pbkdf2Keys(secrets, limits));
    }

    public boolean allowsUnencrypted() {
        return settings.allowsUnencrypted();
    }

    /// By the first method that fits; what kept the last of them from fitting is thrown.
    ///
    /// @param metadata of the key providers, as the state has it
    byte[] plain(byte[] encrypted, Map<String, byte[]> metadata) throws NoKeyException {
        var failure = new NoKeyException(
                "encrypted, and the encryption configuration has no method for it",
                "add the method it was written with");
        for (var method : settings.methods()) {
            if (method instanceof Method.AesGcm aesGcm) {
                try {
                    return decrypted(aesGcm, encrypted, key(aesGcm.keys(), metadata));
                } catch (NoKeyException e) {
                    failure = e;
                }
            }
        }
        throw failure;
    }

    private byte[] key(String address, Map<String, byte[]> metadata) throws NoKeyException {
        // Checked when the settings were read.
        var provider = Objects.requireNonNull(settings.keys().get(address));
        var source = sources.get(provider.type());
        if (source == null) {
            throw new NoKeyException("%s cannot be reached from here".formatted(address), "use another key provider");
        }
        var own = metadata.get(provider.metadataKey());
        if (own == null) {
            throw new NoKeyException(
                    "the state has no metadata \"%s\"".formatted(provider.metadataKey()),
                    "name the key provider as in OpenTofu's configuration, or set encrypted_metadata_alias");
        }
        var chain = provider.chain();
        var chained = chain.isPresent() ? key(chain.get(), metadata) : NO_CHAIN;
        return source.key(provider, KeyMetadata.of(address, own), chained);
    }

    /// OpenTofu writes nonce, content and tag in this order.
    private static byte[] decrypted(Method.AesGcm method, byte[] encrypted, byte[] key) throws NoKeyException {
        try {
            if (encrypted.length < NONCE + TAG) {
                throw new GeneralSecurityException("too short");
            }
            var cipher = Cipher.getInstance("AES/GCM/NoPadding");
            cipher.init(
                    Cipher.DECRYPT_MODE,
                    new SecretKeySpec(key, "AES"),
                    new GCMParameterSpec(TAG * Byte.SIZE, encrypted, 0, NONCE));
            cipher.updateAAD(method.aad());
            return cipher.doFinal(encrypted, NONCE, encrypted.length - NONCE);
        } catch (GeneralSecurityException e) {
            throw new NoKeyException(
                    "encrypted, and not with the key of %s".formatted(method.address()),
                    "check passphrase, key and aad; or the state was changed by somebody without the key");
        } finally {
            Arrays.fill(key, (byte) 0);
        }
    }
}
