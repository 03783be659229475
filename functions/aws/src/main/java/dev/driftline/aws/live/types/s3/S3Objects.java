package dev.driftline.aws.live.types.s3;

import static dev.driftline.aws.live.types.s3.S3.s3;

import dev.driftline.aws.live.kit.Lookup;
import dev.driftline.aws.live.kit.Reads;
import dev.driftline.aws.live.kit.ResourceType;
import dev.driftline.aws.live.kit.TypeDeclaration;
import dev.driftline.aws.live.types.Times;
import dev.driftline.core.compare.Meaning;
import dev.driftline.core.model.DeclaredResource;
import dev.driftline.core.model.Value;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.s3.model.ChecksumMode;
import software.amazon.awssdk.services.s3.model.HeadObjectResponse;

/// Objects, without their content: its hash tells when it changed.
final class S3Objects {

    /// @param checksums whether it was written with a checksum: asking for one takes leave to decrypt
    private record Key(String bucket, String key, boolean checksums) {}

    record Live(HeadObjectResponse head, Value tags) {}

    /// `HeadObject` needs `s3:GetObject`. Without `s3:ListBucket` S3 answers 403 for objects that are not there,
    /// which is a denial and not an absence (Amazon S3 API reference, HeadObject).
    private static final Lookup<Key, HeadObjectResponse> HEADS = Lookup.<Key, HeadObjectResponse>each(
                    "s3:GetObject",
                    (aws, of) -> s3(aws).headObject(ask -> {
                        ask.bucket(of.bucket()).key(of.key());
                        if (of.checksums()) {
                            ask.checksumMode(ChecksumMode.ENABLED);
                        }
                    }))
            .absentOn("NoSuchKey", "NoSuchBucket");

    private static final Lookup<Key, Map<String, String>> TAGS = Lookup.<Key, Map<String, String>>each(
                    "s3:GetObjectTagging",
                    (aws, of) -> S3.tags(s3(aws).getObjectTagging(
                                    ask -> ask.bucket(of.bucket()).key(of.key()))
                            .tagSet()))
            .absentOn("NoSuchKey", "NoSuchBucket");

    private S3Objects() {}

    /// `aws_s3_object`, and `aws_s3_bucket_object` as it used to be called.
    static TypeDeclaration<Live> named(String type) {
        return ResourceType.named(type)
                .identifiedBy(declared -> declared.text("bucket") + "/" + declared.text("key"))
                .readBy(S3Objects::read)
                .needs(HEADS, TAGS)
                .computed("bucket_key_enabled", head(HeadObjectResponse::bucketKeyEnabled))
                .attribute("cache_control", head(HeadObjectResponse::cacheControl))
                .attribute("content_disposition", head(HeadObjectResponse::contentDisposition))
                .attribute("content_encoding", head(HeadObjectResponse::contentEncoding))
                .attribute("content_language", head(HeadObjectResponse::contentLanguage))
                .computed("content_type", head(HeadObjectResponse::contentType))
                .computed("etag", head(head -> unquoted(head.eTag())))
                .computed("kms_key_id", head(HeadObjectResponse::ssekmsKeyId))
                .attribute("metadata", head(head -> Value.map(head.metadata())))
                .attribute("object_lock_legal_hold_status", head(HeadObjectResponse::objectLockLegalHoldStatusAsString))
                .attribute("object_lock_mode", head(HeadObjectResponse::objectLockModeAsString))
                .attribute(
                        "object_lock_retain_until_date",
                        head(head -> text(head.objectLockRetainUntilDate())),
                        Times.INSTANT)
                .computed("server_side_encryption", head(HeadObjectResponse::serverSideEncryptionAsString))
                .computed(
                        "storage_class",
                        head(HeadObjectResponse::storageClassAsString),
                        // S3 names the class of all objects but the standard ones.
                        Meaning.unsetIs("STANDARD"))
                .attribute("website_redirect", head(HeadObjectResponse::websiteRedirectLocation))
                .tags(Live::tags)
                .ignored("acl", "only read when Terraform writes the object")
                .ignored("arn", "follows from the bucket and the key, which are the identity")
                .ignored("bucket", "a part of the identity")
                .ignored("content", "never fetched; a change of it shows in etag")
                .ignored("content_base64", "never fetched; a change of it shows in etag")
                .ignored("force_destroy", "tells Terraform what to do on destroy; AWS knows nothing of it")
                .ignored("id", "a part of the identity")
                .ignored("key", "a part of the identity")
                .ignored("source", "a file of whoever applied; a change of the content shows in etag")
                .ignored("source_hash", "a hash that the configuration keeps for itself; AWS does not have it")
                .ignored("version_id", "new with every write; a change of the content shows in etag");
    }

    static Function<Live, @Nullable Object> head(Function<HeadObjectResponse, @Nullable Object> of) {
        return live -> of.apply(live.head());
    }

    private static Optional<Live> read(Reads reads, DeclaredResource declared) {
        var key = new Key(
                declared.text("bucket"),
                declared.text("key"),
                !declared.text("checksum_algorithm").isEmpty());
        reads.prefetch(TAGS, key);
        return reads.get(HEADS, key)
                .map(head -> new Live(head, reads.attempt(TAGS, key).value(Value::map)));
    }

    private static @Nullable String unquoted(@Nullable String etag) {
        return etag == null ? null : etag.replace("\"", "");
    }

    private static @Nullable String text(@Nullable Instant at) {
        return at == null ? null : at.toString();
    }
}
