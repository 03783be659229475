package dev.driftline.bench.estate;

import dev.driftline.aws.client.AwsClients;
import java.util.Map;
import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.awssdk.services.s3.model.BucketVersioningStatus;
import software.amazon.awssdk.services.s3.model.ServerSideEncryption;
import software.amazon.awssdk.services.s3.model.ServerSideEncryptionRule;
import software.amazon.awssdk.services.s3.model.Tag;

/// Buckets and what is set on them.
final class BucketKinds {

    static final String BUCKET = "aws_s3_bucket";

    private BucketKinds() {}

    static S3Client s3(AwsClients aws) {
        return aws.get(S3Client.class, S3Client::builder, Estate.REGION);
    }

    static Map<String, String> bucket(AwsClients aws, Built built, int number) {
        var name = "acme-bench-" + number;
        s3(aws).createBucket(make -> make.bucket(name));
        s3(aws).putBucketTagging(make -> make.bucket(name)
                .tagging(tags -> tags.tagSet(
                        Tag.builder().key("ManagedBy").value("terraform").build())));
        return Map.of("name", name);
    }

    static Map<String, String> accessBlock(AwsClients aws, Built built, int number) {
        var bucket = built.of(BUCKET, number, "name");
        s3(aws).putPublicAccessBlock(make -> make.bucket(bucket)
                .publicAccessBlockConfiguration(block -> block.blockPublicAcls(true)
                        .blockPublicPolicy(true)
                        .ignorePublicAcls(true)
                        .restrictPublicBuckets(true)));
        return Map.of("bucket", bucket);
    }

    static Map<String, String> versioning(AwsClients aws, Built built, int number) {
        var bucket = built.of(BUCKET, number, "name");
        s3(aws).putBucketVersioning(make -> make.bucket(bucket)
                .versioningConfiguration(versioning -> versioning.status(BucketVersioningStatus.ENABLED)));
        return Map.of("bucket", bucket);
    }

    static Map<String, String> encryption(AwsClients aws, Built built, int number) {
        var bucket = built.of(BUCKET, number, "name");
        s3(aws).putBucketEncryption(make -> make.bucket(bucket)
                .serverSideEncryptionConfiguration(encryption -> encryption.rules(ServerSideEncryptionRule.builder()
                        .bucketKeyEnabled(false)
                        .applyServerSideEncryptionByDefault(by -> by.sseAlgorithm(ServerSideEncryption.AES256))
                        .build())));
        return Map.of("bucket", bucket);
    }

    static Map<String, String> policy(AwsClients aws, Built built, int number) {
        var bucket = built.of(BUCKET, number, "name");
        var policy = """
                {"Version":"2012-10-17","Statement":[{"Sid":"Read","Effect":"Allow","Action":"s3:GetObject",\
                "Principal":{"AWS":"arn:aws:iam::123456789012:root"},"Resource":"arn:aws:s3:::%s/*"}]}""".formatted(bucket);
        s3(aws).putBucketPolicy(make -> make.bucket(bucket).policy(policy));
        return Map.of("bucket", bucket, "policy", policy);
    }
}
