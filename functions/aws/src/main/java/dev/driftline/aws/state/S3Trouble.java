package dev.driftline.aws.state;

import java.util.Optional;
import java.util.regex.Pattern;
import software.amazon.awssdk.awscore.exception.AwsServiceException;
import software.amazon.awssdk.core.exception.SdkException;
import software.amazon.awssdk.services.sts.model.StsException;

/// What S3 means by its refusals.
final class S3Trouble {

    private static final Pattern EXPECTED_REGION = Pattern.compile("expecting '([a-z0-9-]+)'");

    private S3Trouble() {}

    /// @param action such as `s3:GetObject`
    /// @param key of the object asked for
    static Trouble of(SdkException exception, S3Location location, String region, String action, String key) {
        var permission = "%s on arn:aws:s3:::%s/%s".formatted(action, location.bucket(), key);
        return exception instanceof AwsServiceException answered
                ? refused(answered, location.bucket(), region, permission)
                : Trouble.of(exception, "S3", permission);
    }

    /// Of a listing, which is denied on the bucket and never because a key is missing.
    static Trouble ofListing(SdkException exception, String bucket, String region) {
        var permission = "s3:ListBucket on arn:aws:s3:::%s".formatted(bucket);
        return exception instanceof AwsServiceException answered
                        && !Trouble.code(answered).equals("AccessDenied")
                ? refused(answered, bucket, region, permission)
                : Trouble.of(exception, "S3", permission);
    }

    private static Trouble refused(AwsServiceException exception, String bucket, String region, String permission) {
        var code = Trouble.code(exception);
        var message = String.valueOf(exception.getMessage());
        var elsewhere = regionOfBucket(exception);
        if (elsewhere.isPresent() && !elsewhere.get().equals(region) && saysWrongRegion(exception, code)) {
            return new Trouble(
                    "bucket %s is in %s, not in %s".formatted(bucket, elsewhere.get(), region),
                    "add ?region=%s to the location".formatted(elsewhere.get()));
        }
        if (saysWrongRegion(exception, code)) {
            return new Trouble(
                    "bucket %s is not in %s".formatted(bucket, region),
                    "add ?region= with the bucket's region to the location");
        }
        if (code.startsWith("KMS.") || message.contains("kms:")) {
            return new Trouble(
                    "the KMS key that encrypts the state cannot be used (%s)".formatted(code),
                    "allow kms:Decrypt on that key, in its key policy too if it is another account's");
        }
        if (code.equals("InvalidRequest") && message.contains("Server Side Encryption")) {
            return new Trouble(
                    "encrypted with a key of its own (SSE-C)",
                    "say where the backend's sse_customer_key is kept: &sse_customer_key=VARIABLE, or ssm:NAME");
        }
        if (code.equals("InvalidObjectState")) {
            return new Trouble("archived, not readable at once", "restore the object from its archive class");
        }
        if (code.equals("AccessDenied") && !(exception instanceof StsException)) {
            return new Trouble(
                    "access denied",
                    "allow %s; without s3:ListBucket a missing key is denied too, so check the key"
                            .formatted(permission));
        }
        return Trouble.of(exception, "S3", permission);
    }

    private static boolean saysWrongRegion(AwsServiceException exception, String code) {
        return exception.statusCode() == 301
                || code.equals("PermanentRedirect")
                || code.equals("AuthorizationHeaderMalformed")
                || code.equals("IllegalLocationConstraintException");
    }

    private static Optional<String> regionOfBucket(AwsServiceException exception) {
        return Optional.ofNullable(exception.awsErrorDetails())
                .flatMap(details -> Optional.ofNullable(details.sdkHttpResponse()))
                .flatMap(response -> response.firstMatchingHeader("x-amz-bucket-region"))
                .or(() -> {
                    var expected = EXPECTED_REGION.matcher(String.valueOf(exception.getMessage()));
                    return expected.find() ? Optional.of(expected.group(1)) : Optional.empty();
                });
    }
}
