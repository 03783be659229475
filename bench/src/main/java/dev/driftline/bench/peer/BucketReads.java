package dev.driftline.bench.peer;

import dev.driftline.aws.client.AwsClients;
import java.util.List;
import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.awssdk.services.s3.model.S3Exception;

/// As the AWS provider reads them (terraform-provider-aws 5.46, internal/service/s3: `resourceBucketRead` and so on).
record BucketReads(AwsClients aws) {

    private S3Client s3() {
        return aws.get(S3Client.class, S3Client::builder, Peer.REGION);
    }

    /// Everything that ever was an argument of the bucket itself, whether or not it is set.
    void bucket(Described it) {
        var bucket = it.id();
        List.<Runnable>of(
                        () -> s3().headBucket(ask -> ask.bucket(bucket)),
                        () -> s3().getBucketPolicy(ask -> ask.bucket(bucket)),
                        () -> s3().getBucketAcl(ask -> ask.bucket(bucket)),
                        () -> s3().getBucketCors(ask -> ask.bucket(bucket)),
                        () -> s3().getBucketWebsite(ask -> ask.bucket(bucket)),
                        () -> s3().getBucketVersioning(ask -> ask.bucket(bucket)),
                        () -> s3().getBucketAccelerateConfiguration(ask -> ask.bucket(bucket)),
                        () -> s3().getBucketRequestPayment(ask -> ask.bucket(bucket)),
                        () -> s3().getBucketLogging(ask -> ask.bucket(bucket)),
                        () -> s3().getBucketLifecycleConfiguration(ask -> ask.bucket(bucket)),
                        () -> s3().getBucketReplication(ask -> ask.bucket(bucket)),
                        () -> s3().getBucketEncryption(ask -> ask.bucket(bucket)),
                        () -> s3().getObjectLockConfiguration(ask -> ask.bucket(bucket)),
                        () -> s3().getBucketLocation(ask -> ask.bucket(bucket)),
                        () -> s3().getBucketTagging(ask -> ask.bucket(bucket)))
                .forEach(BucketReads::unlessNotSet);
    }

    /// What is not set is answered with 404.
    private static void unlessNotSet(Runnable ask) {
        try {
            ask.run();
        } catch (S3Exception e) {
            if (e.statusCode() != 404) {
                throw e;
            }
        }
    }

    void accessBlock(Described it) {
        s3().getPublicAccessBlock(ask -> ask.bucket(it.id()));
    }

    void versioning(Described it) {
        s3().getBucketVersioning(ask -> ask.bucket(it.id()));
    }

    void encryption(Described it) {
        s3().getBucketEncryption(ask -> ask.bucket(it.id()));
    }

    void policy(Described it) {
        s3().getBucketPolicy(ask -> ask.bucket(it.id()));
    }
}
