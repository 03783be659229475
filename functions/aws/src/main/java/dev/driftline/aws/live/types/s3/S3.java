package dev.driftline.aws.live.types.s3;

import dev.driftline.aws.live.kit.Aws;
import dev.driftline.aws.live.kit.Failures;
import dev.driftline.aws.live.kit.Lookup;
import dev.driftline.aws.live.kit.Reader;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.awssdk.services.s3.model.CORSRule;
import software.amazon.awssdk.services.s3.model.GetBucketAclResponse;
import software.amazon.awssdk.services.s3.model.GetBucketNotificationConfigurationResponse;
import software.amazon.awssdk.services.s3.model.GetBucketVersioningResponse;
import software.amazon.awssdk.services.s3.model.GetBucketWebsiteResponse;
import software.amazon.awssdk.services.s3.model.LifecycleRule;
import software.amazon.awssdk.services.s3.model.LoggingEnabled;
import software.amazon.awssdk.services.s3.model.ObjectLockConfiguration;
import software.amazon.awssdk.services.s3.model.OwnershipControlsRule;
import software.amazon.awssdk.services.s3.model.PublicAccessBlockConfiguration;
import software.amazon.awssdk.services.s3.model.ReplicationConfiguration;
import software.amazon.awssdk.services.s3.model.S3Exception;
import software.amazon.awssdk.services.s3.model.ServerSideEncryptionRule;
import software.amazon.awssdk.services.s3.model.Tag;

/// The settings of a bucket, one call each: S3 has no call for several settings or several buckets.
///
/// A bucket that is not there answers nothing; one that has no such setting answers with an empty one. The IAM
/// actions are not all named as the calls are. Source: Amazon S3 User Guide, required permissions for S3 API
/// operations; error codes from the API reference of each call.
final class S3 {

    static final String OWNER_CHECK = "a safeguard of Terraform's own calls; not a setting of the bucket";

    /// AWS answers with the status of acceleration, none when it never was on.
    static final Lookup<String, Optional<String>> ACCELERATION = setting(
            "s3:GetAccelerateConfiguration",
            (s3, bucket) -> Optional.ofNullable(s3.getBucketAccelerateConfiguration(ask -> ask.bucket(bucket))
                    .statusAsString()));

    static final Lookup<String, Optional<GetBucketAclResponse>> ACL =
            setting("s3:GetBucketAcl", (s3, bucket) -> Optional.of(s3.getBucketAcl(ask -> ask.bucket(bucket))));

    static final Lookup<String, Optional<List<CORSRule>>> CORS = setting(
            "s3:GetBucketCORS",
            (s3, bucket) ->
                    Optional.of(s3.getBucketCors(ask -> ask.bucket(bucket)).corsRules()),
            "NoSuchCORSConfiguration");

    static final Lookup<String, Optional<List<ServerSideEncryptionRule>>> ENCRYPTION = setting(
            "s3:GetEncryptionConfiguration",
            (s3, bucket) -> Optional.of(s3.getBucketEncryption(ask -> ask.bucket(bucket))
                    .serverSideEncryptionConfiguration()
                    .rules()),
            "ServerSideEncryptionConfigurationNotFoundError");

    static final Lookup<String, Optional<List<LifecycleRule>>> LIFECYCLE = setting(
            "s3:GetLifecycleConfiguration",
            (s3, bucket) -> Optional.of(s3.getBucketLifecycleConfiguration(ask -> ask.bucket(bucket))
                    .rules()),
            "NoSuchLifecycleConfiguration");

    static final Lookup<String, Optional<LoggingEnabled>> LOGGING = setting(
            "s3:GetBucketLogging",
            (s3, bucket) -> Optional.ofNullable(
                    s3.getBucketLogging(ask -> ask.bucket(bucket)).loggingEnabled()));

    static final Lookup<String, Optional<GetBucketNotificationConfigurationResponse>> NOTIFICATION = setting(
            "s3:GetBucketNotification",
            (s3, bucket) -> Optional.of(s3.getBucketNotificationConfiguration(ask -> ask.bucket(bucket))));

    static final Lookup<String, Optional<ObjectLockConfiguration>> OBJECT_LOCK = setting(
            "s3:GetBucketObjectLockConfiguration",
            (s3, bucket) -> Optional.ofNullable(
                    s3.getObjectLockConfiguration(ask -> ask.bucket(bucket)).objectLockConfiguration()),
            "ObjectLockConfigurationNotFoundError");

    static final Lookup<String, Optional<List<OwnershipControlsRule>>> OWNERSHIP = setting(
            "s3:GetBucketOwnershipControls",
            (s3, bucket) -> Optional.of(s3.getBucketOwnershipControls(ask -> ask.bucket(bucket))
                    .ownershipControls()
                    .rules()),
            "OwnershipControlsNotFoundError");

    static final Lookup<String, Optional<String>> POLICY = setting(
            "s3:GetBucketPolicy",
            (s3, bucket) -> Optional.ofNullable(
                    s3.getBucketPolicy(ask -> ask.bucket(bucket)).policy()),
            "NoSuchBucketPolicy");

    static final Lookup<String, Optional<PublicAccessBlockConfiguration>> PUBLIC_ACCESS = setting(
            "s3:GetBucketPublicAccessBlock",
            (s3, bucket) -> Optional.ofNullable(
                    s3.getPublicAccessBlock(ask -> ask.bucket(bucket)).publicAccessBlockConfiguration()),
            "NoSuchPublicAccessBlockConfiguration");

    static final Lookup<String, Optional<ReplicationConfiguration>> REPLICATION = setting(
            "s3:GetReplicationConfiguration",
            (s3, bucket) -> Optional.ofNullable(
                    s3.getBucketReplication(ask -> ask.bucket(bucket)).replicationConfiguration()),
            "ReplicationConfigurationNotFoundError");

    static final Lookup<String, Optional<String>> REQUEST_PAYMENT = setting(
            "s3:GetBucketRequestPayment",
            // Every bucket has one (API reference): an answer without it says nothing, least of all that it is gone.
            (s3, bucket) -> Optional.of(Optional.ofNullable(s3.getBucketRequestPayment(ask -> ask.bucket(bucket))
                            .payerAsString())
                    .orElse("")));

    static final Lookup<String, Map<String, String>> TAGS = Lookup.<String, Map<String, String>>each(
                    "s3:GetBucketTagging",
                    (aws, bucket) -> tags(
                            s3(aws).getBucketTagging(ask -> ask.bucket(bucket)).tagSet()))
            .absentOn("NoSuchTagSet", "NoSuchBucket");

    static final Lookup<String, Optional<GetBucketVersioningResponse>> VERSIONING = setting(
            "s3:GetBucketVersioning", (s3, bucket) -> Optional.of(s3.getBucketVersioning(ask -> ask.bucket(bucket))));

    static final Lookup<String, Optional<GetBucketWebsiteResponse>> WEBSITE = setting(
            "s3:GetBucketWebsite",
            (s3, bucket) -> Optional.of(s3.getBucketWebsite(ask -> ask.bucket(bucket))),
            "NoSuchWebsiteConfiguration");

    /// A region or a storage that does not offer the setting (Amazon S3 API reference, error codes).
    private static final Set<String> NOT_OFFERED =
            Set.of("MethodNotAllowed", "NotImplemented", "UnsupportedArgument", "UnsupportedOperation");

    private S3() {}

    static S3Client s3(Aws aws) {
        return aws.client(S3Client.class, S3Client::builder);
    }

    /// Reads a resource that is one setting of a bucket: none set, or no such bucket, is no such resource.
    static <V> Reader<V> ofBucket(Lookup<String, Optional<V>> setting) {
        return (reads, declared) -> reads.get(setting, declared.text("bucket")).flatMap(set -> set);
    }

    static Map<String, String> tags(Collection<Tag> tags) {
        return tags.stream().collect(Collectors.toMap(Tag::key, Tag::value, (first, second) -> second));
    }

    /// @param none the error code by which S3 says that the bucket has no such setting
    private static <V> Lookup<String, Optional<V>> setting(
            String action, BiFunction<S3Client, String, Optional<V>> read, String... none) {
        var codes = Set.of(none);
        return Lookup.<String, Optional<V>>each(action, (aws, bucket) -> read(read, s3(aws), bucket, codes))
                .absentOn("NoSuchBucket");
    }

    private static <V> Optional<V> read(
            BiFunction<S3Client, String, Optional<V>> read, S3Client s3, String bucket, Set<String> none) {
        try {
            return read.apply(s3, bucket);
        } catch (S3Exception e) {
            if (none.contains(Failures.code(e)) || NOT_OFFERED.contains(Failures.code(e))) {
                return Optional.empty();
            }
            throw e;
        }
    }
}
