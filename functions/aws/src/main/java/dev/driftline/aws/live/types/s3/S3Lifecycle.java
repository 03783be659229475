package dev.driftline.aws.live.types.s3;

import dev.driftline.core.model.Value;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.s3.model.AbortIncompleteMultipartUpload;
import software.amazon.awssdk.services.s3.model.ExpirationStatus;
import software.amazon.awssdk.services.s3.model.LifecycleExpiration;
import software.amazon.awssdk.services.s3.model.LifecycleRule;
import software.amazon.awssdk.services.s3.model.LifecycleRuleFilter;
import software.amazon.awssdk.services.s3.model.Tag;
import software.amazon.awssdk.services.s3.model.Transition;

/// Lifecycle rules as the bucket's own state spells them and as the resource of their own does.
///
/// Their order means nothing: of two rules that meet, S3 decides by what they do, not by which is first (Amazon S3
/// User Guide, lifecycle conflicts).
final class S3Lifecycle {

    private S3Lifecycle() {}

    /// As `rule` of `aws_s3_bucket_lifecycle_configuration`.
    static Value rules(List<LifecycleRule> rules) {
        return Value.set(rules, S3Lifecycle::rule);
    }

    /// As `lifecycle_rule` of `aws_s3_bucket`, which knows nothing of object sizes and numbers of versions.
    static Value mirrored(List<LifecycleRule> rules) {
        return Value.set(rules, S3Lifecycle::mirroredRule);
    }

    private static Value rule(LifecycleRule rule) {
        return Value.block()
                .with("id", Value.of(rule.id()))
                .with("status", Value.of(rule.statusAsString()))
                .with("filter", filter(rule))
                .with(
                        "abort_incomplete_multipart_upload",
                        Value.single(
                                rule.abortIncompleteMultipartUpload(),
                                abort -> Value.block()
                                        .with("days_after_initiation", Value.of(abort.daysAfterInitiation()))))
                .with("expiration", Value.single(rule.expiration(), old -> expiration(old, date(old.date()))))
                .with(
                        "noncurrent_version_expiration",
                        Value.single(
                                rule.noncurrentVersionExpiration(),
                                old -> Value.block()
                                        .with("noncurrent_days", Value.of(old.noncurrentDays()))
                                        .with("newer_noncurrent_versions", Value.of(old.newerNoncurrentVersions()))))
                .with(
                        "noncurrent_version_transition",
                        Value.set(
                                rule.noncurrentVersionTransitions(),
                                move -> Value.block()
                                        .with("noncurrent_days", Value.of(move.noncurrentDays()))
                                        .with("newer_noncurrent_versions", Value.of(move.newerNoncurrentVersions()))
                                        .with("storage_class", Value.of(move.storageClassAsString()))))
                .with("transition", Value.set(rule.transitions(), move -> transition(move, date(move.date()))));
    }

    private static Value mirroredRule(LifecycleRule rule) {
        return Value.block()
                .with("id", Value.of(rule.id()))
                .with("enabled", Value.of(rule.status() == ExpirationStatus.ENABLED))
                .with("prefix", Value.of(prefix(rule)))
                .with("tags", Value.map(tags(rule)))
                .with("abort_incomplete_multipart_upload_days", abortDays(rule.abortIncompleteMultipartUpload()))
                .with("expiration", Value.single(rule.expiration(), old -> expiration(old, day(old.date()))))
                .with(
                        "noncurrent_version_expiration",
                        Value.single(
                                rule.noncurrentVersionExpiration(),
                                old -> Value.block().with("days", Value.of(old.noncurrentDays()))))
                .with(
                        "noncurrent_version_transition",
                        Value.set(
                                rule.noncurrentVersionTransitions(),
                                move -> Value.block()
                                        .with("days", Value.of(move.noncurrentDays()))
                                        .with("storage_class", Value.of(move.storageClassAsString()))))
                .with("transition", Value.set(rule.transitions(), move -> transition(move, day(move.date()))));
    }

    private static Value.Block expiration(LifecycleExpiration expiration, Value date) {
        return Value.block()
                .with("date", date)
                .with("days", Value.of(expiration.days()))
                .with("expired_object_delete_marker", Value.of(expiration.expiredObjectDeleteMarker()));
    }

    private static Value transition(Transition move, Value date) {
        return Value.block()
                .with("date", date)
                .with("days", Value.of(move.days()))
                .with("storage_class", Value.of(move.storageClassAsString()));
    }

    private static Value abortDays(@Nullable AbortIncompleteMultipartUpload abort) {
        return Value.of(abort == null ? null : abort.daysAfterInitiation());
    }

    private static Value filter(LifecycleRule rule) {
        var filter = rule.filter();
        var and = filter == null ? null : filter.and();
        return S3Filters.one(
                Value.of(prefix(rule)),
                tags(rule),
                Value.of(and == null ? size(filter, true) : and.objectSizeGreaterThan()),
                Value.of(and == null ? size(filter, false) : and.objectSizeLessThan()));
    }

    private static @Nullable Long size(@Nullable LifecycleRuleFilter filter, boolean greater) {
        if (filter == null) {
            return null;
        }
        return greater ? filter.objectSizeGreaterThan() : filter.objectSizeLessThan();
    }

    @SuppressWarnings("deprecation") // S3 still answers rules of the oldest kind with a bare prefix
    private static @Nullable String prefix(LifecycleRule rule) {
        var filter = rule.filter();
        if (filter == null) {
            return rule.prefix();
        }
        var and = filter.and();
        return and == null ? filter.prefix() : and.prefix();
    }

    private static Map<String, String> tags(LifecycleRule rule) {
        var tags = new HashMap<String, String>();
        var filter = rule.filter();
        if (filter != null) {
            var one = filter.tag();
            var and = filter.and();
            (and != null ? and.tags() : one == null ? List.<Tag>of() : List.of(one))
                    .forEach(tag -> tags.put(tag.key(), tag.value()));
        }
        return tags;
    }

    /// `2027-01-01T00:00:00Z`: S3 takes midnight only.
    private static Value date(@Nullable Instant at) {
        return Value.of(at == null ? null : at.toString());
    }

    private static Value day(@Nullable Instant at) {
        return Value.of(at == null ? null : at.toString().substring(0, 10));
    }
}
