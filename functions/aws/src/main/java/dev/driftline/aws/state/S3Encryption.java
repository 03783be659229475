package dev.driftline.aws.state;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.Optional;
import software.amazon.awssdk.services.s3.model.GetObjectRequest;
import software.amazon.awssdk.services.s3.model.PutObjectRequest;

/// What requests for a state's objects must carry so that S3 can decrypt them: nothing, but for SSE-C.
final class S3Encryption {

    private static final String ALGORITHM = "AES256";
    private static final int KEY_BYTES = 32;

    static final S3Encryption NONE = new S3Encryption(Optional.empty());

    private final Optional<Key> key;

    private record Key(String base64, String md5) {
        @Override
        public String toString() {
            return "Key[(secret)]";
        }
    }

    private S3Encryption(Optional<Key> key) {
        this.key = key;
    }

    /// @param key 32 bytes in Base64, as Terraform's `sse_customer_key`; empty when it is none
    static Optional<S3Encryption> withCustomerKey(String key) {
        try {
            var bytes = Base64.getDecoder().decode(key);
            return bytes.length == KEY_BYTES
                    ? Optional.of(new S3Encryption(Optional.of(new Key(key, md5(bytes)))))
                    : Optional.empty();
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private static String md5(byte[] bytes) {
        try {
            return Base64.getEncoder()
                    .encodeToString(MessageDigest.getInstance("MD5").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalArgumentException("SSE-C asks for MD5, which this platform does not have", e);
        }
    }

    void onto(GetObjectRequest.Builder request) {
        key.ifPresent(own -> request.sseCustomerAlgorithm(ALGORITHM)
                .sseCustomerKey(own.base64())
                .sseCustomerKeyMD5(own.md5()));
    }

    void onto(PutObjectRequest.Builder request) {
        key.ifPresent(own -> request.sseCustomerAlgorithm(ALGORITHM)
                .sseCustomerKey(own.base64())
                .sseCustomerKeyMD5(own.md5()));
    }
}
