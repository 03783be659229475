package dev.driftline.aws.live.types.s3;

import dev.driftline.aws.live.kit.Aws;
import dev.driftline.aws.live.kit.Lookup;
import dev.driftline.aws.live.kit.Lookup.Whole;
import dev.driftline.aws.live.kit.Reads;
import dev.driftline.core.model.LiveRead;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.s3.model.Bucket;
import software.amazon.awssdk.services.s3.model.S3Exception;

/// Where a bucket is. It cannot move (Amazon S3 User Guide, "Creating a general purpose bucket"): in another region it
/// is another bucket, which requests reach all the same, since S3 redirects them.
public final class BucketRegions {

    private static final int MOVED_PERMANENTLY = 301;
    private static final int FORBIDDEN = 403;

    /// @param refused it is there, and S3 tells nothing else of it
    public record Told(String region, boolean refused) {}

    /// "Calls to the HeadBucket operation always return the bucket's location through an HTTP response header,
    /// whether access to the bucket is authorized or not" (Amazon S3 API reference, GetBucketLocation). So a scan
    /// need not be allowed to list what is in buckets.
    public static final Lookup<String, Told> BY_HEAD = Lookup.each("s3:ListBucket", BucketRegions::told);

    private BucketRegions() {}

    /// Of all of the account's in one call; what that leaves open is asked for each of few.
    static Optional<String> of(Reads reads, String bucket, boolean few) {
        return listed(reads, bucket).or(() -> few ? headed(reads, bucket) : Optional.empty());
    }

    /// AWS tells it where the listing is asked for by pages (Amazon S3 API reference, Bucket, BucketRegion); other
    /// servers may not.
    private static Optional<String> listed(Reads reads, String bucket) {
        var own = reads.attempt(S3Listings.BUCKETS, Whole.LISTING) instanceof LiveRead.Present<List<Bucket>>(var all)
                ? all
                : List.<Bucket>of();
        return own.stream()
                .filter(known -> bucket.equals(known.name()))
                .map(Bucket::bucketRegion)
                .filter(Objects::nonNull)
                .findFirst();
    }

    private static Optional<String> headed(Reads reads, String bucket) {
        return reads.attempt(BY_HEAD, bucket) instanceof LiveRead.Present<Told>(var told)
                ? Optional.of(told.region())
                : Optional.empty();
    }

    private static @Nullable Told told(Aws aws, String bucket) {
        try {
            var region = S3.s3(aws).headBucket(ask -> ask.bucket(bucket)).bucketRegion();
            return region == null ? null : new Told(region, false);
        } catch (S3Exception e) {
            // A redirect that the client did not follow says it as well as a refusal.
            return e.statusCode() == FORBIDDEN || e.statusCode() == MOVED_PERMANENTLY ? refused(e) : null;
        }
    }

    private static @Nullable Told refused(S3Exception refusal) {
        var details = refusal.awsErrorDetails();
        return details == null
                ? null
                : details.sdkHttpResponse()
                        .firstMatchingHeader("x-amz-bucket-region")
                        .map(region -> new Told(region, refusal.statusCode() == FORBIDDEN))
                        .orElse(null);
    }
}
