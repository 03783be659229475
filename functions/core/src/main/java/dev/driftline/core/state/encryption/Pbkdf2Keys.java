package dev.driftline.core.state.encryption;

import dev.driftline.core.state.StateLimit;
import dev.driftline.core.state.StateLimits;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Arrays;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/// Keys derived from a passphrase, or from another provider's key, with PBKDF2 (RFC 8018). The state names salt, rounds
/// and length, so each has its limit.
final class Pbkdf2Keys implements KeySource {

    private static final int LONGEST_SALT = 1024;
    private static final int LONGEST_KEY = 64;

    private final Secrets secrets;
    private final StateLimits limits;

    Pbkdf2Keys(Secrets secrets, StateLimits limits) {
        this.secrets = secrets;
        this.limits = limits;
    }

    @Override
    public byte[] key(KeySettings settings, KeyMetadata metadata, byte[] chained) throws NoKeyException {
        var most = limits.of(StateLimit.ITERATIONS);
        if (metadata.isBeyond("iterations", most)) {
            throw new NoKeyException(
                    "%s asks for more than %d iterations".formatted(settings.address(), most),
                    limits.hint(StateLimit.ITERATIONS));
        }
        var iterations = metadata.number("iterations", most);
        var length = metadata.number("key_length", LONGEST_KEY);
        var salt = metadata.bytes("salt", LONGEST_SALT);
        var algorithm = switch (metadata.text("hash_function")) {
            case "sha256" -> "HmacSHA256";
            case "sha512" -> "HmacSHA512";
            default ->
                throw new NoKeyException(
                        "%s was made with an unknown hash function".formatted(settings.address()),
                        "written by a newer OpenTofu than this Driftline knows: upgrade Driftline");
        };
        var passphrase = settings.chain().isPresent() ? chained : passphrase(settings);
        try {
            return derived(algorithm, passphrase, salt, iterations, length);
        } catch (GeneralSecurityException e) {
            throw new NoKeyException(
                    "%s needs %s, which this Java does not have".formatted(settings.address(), algorithm),
                    "run with a JDK that has it",
                    e);
        } finally {
            Arrays.fill(passphrase, (byte) 0);
        }
    }

    private byte[] passphrase(KeySettings settings) throws NoKeyException {
        var reference = settings.secret("passphrase");
        var passphrase = secrets.read(reference).getBytes(StandardCharsets.UTF_8);
        if (passphrase.length == 0) {
            throw new NoKeyException("%s is empty".formatted(reference), "set it to the passphrase");
        }
        return passphrase;
    }

    /// The JDK's own takes characters, and a chained key is any bytes.
    static byte[] derived(String algorithm, byte[] passphrase, byte[] salt, int iterations, int length)
            throws GeneralSecurityException {
        var mac = Mac.getInstance(algorithm);
        mac.init(new SecretKeySpec(passphrase, algorithm));
        var key = new byte[length];
        for (int block = 1, at = 0; at < length; block++, at += mac.getMacLength()) {
            mac.update(salt);
            var round = mac.doFinal(new byte[] {0, 0, 0, (byte) block});
            var sum = round.clone();
            for (var i = 1; i < iterations; i++) {
                round = mac.doFinal(round);
                for (var j = 0; j < sum.length; j++) {
                    sum[j] ^= round[j];
                }
            }
            System.arraycopy(sum, 0, key, at, Math.min(sum.length, length - at));
        }
        return key;
    }
}
