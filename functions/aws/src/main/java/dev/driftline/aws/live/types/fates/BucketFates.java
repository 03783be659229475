package dev.driftline.aws.live.types.fates;

import dev.driftline.aws.live.kit.Aws;
import dev.driftline.aws.live.kit.Lookup;
import dev.driftline.aws.live.kit.Reads;
import dev.driftline.core.model.DeclaredResource;
import dev.driftline.core.scan.LiveResources.Fate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.awssdk.services.s3.model.S3Exception;

/// A bucket's name is one of a kind in all of AWS, and anybody may take it once the bucket is deleted: what is still
/// sent there is then read by a stranger (Amazon S3 User Guide, "Deleting a general purpose bucket").
final class BucketFates {

    private static final int FORBIDDEN = 403;

    /// Regions of buckets that exist and that others own: with a refusal too, S3 says where the bucket is (Amazon S3
    /// API reference, HeadBucket). A refusal without that says nothing.
    ///
    /// Only refusals are wanted, so that a scan need not be allowed to list what is in buckets.
    private static final Lookup<String, String> OF_OTHERS = Lookup.each("s3:ListBucket", BucketFates::region);

    private BucketFates() {}

    static Optional<Fate> of(Reads reads, DeclaredResource declared) {
        return reads.get(OF_OTHERS, declared.text("id"))
                .map(region -> new Fate("other_account", "its name is a bucket of another account now, in " + region));
    }

    private static @Nullable String region(Aws aws, String bucket) {
        try {
            aws.client(S3Client.class, S3Client::builder).headBucket(ask -> ask.bucket(bucket));
            return null;
        } catch (S3Exception e) {
            return e.statusCode() == FORBIDDEN && e.awsErrorDetails() != null
                    ? e.awsErrorDetails()
                            .sdkHttpResponse()
                            .firstMatchingHeader("x-amz-bucket-region")
                            .orElse(null)
                    : null;
        }
    }
}
