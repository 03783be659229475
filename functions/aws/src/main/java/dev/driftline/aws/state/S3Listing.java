package dev.driftline.aws.state;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import software.amazon.awssdk.core.exception.SdkException;
import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.awssdk.services.s3.model.NoSuchBucketException;

/// Looks for keys in a bucket, and gives up before it takes for ever.
final class S3Listing {

    /// Two hundred requests: a prefix with more is no folder of states.
    private static final int MAX_LOOKED_AT = 200_000;

    private final S3Client s3;
    private final String bucket;
    private final String region;

    S3Listing(S3Client s3, String bucket, String region) {
        this.s3 = s3;
        this.bucket = bucket;
        this.region = region;
    }

    sealed interface Found {
        record Keys(List<String> keys) implements Found {}

        /// More than wanted, or too many to look at.
        record TooMany(String problem) implements Found {}

        record Refused(Trouble trouble) implements Found {}
    }

    /// @param limit how many keys may be wanted
    Found keys(String prefix, Predicate<String> wanted, int limit) {
        var keys = new ArrayList<String>();
        var looked = 0;
        try {
            for (var object : s3.listObjectsV2Paginator(
                            list -> list.bucket(bucket).prefix(prefix))
                    .contents()) {
                if (wanted.test(object.key()) && keys.add(object.key()) && keys.size() > limit) {
                    return new Found.TooMany("more than %d states".formatted(limit));
                }
                if (++looked == MAX_LOOKED_AT) {
                    return new Found.TooMany("more than %d objects to look through".formatted(MAX_LOOKED_AT));
                }
            }
            return new Found.Keys(keys);
        } catch (NoSuchBucketException e) {
            return new Found.Refused(
                    new Trouble("there is no bucket %s".formatted(bucket), "check its name and the AWS partition"));
        } catch (SdkException e) {
            return new Found.Refused(S3Trouble.ofListing(e, bucket, region));
        }
    }

    /// Whether an object is there, as far as can be told.
    boolean lacks(String key) {
        return keys(key, key::equals, 1) instanceof Found.Keys(var found) && found.isEmpty();
    }
}
