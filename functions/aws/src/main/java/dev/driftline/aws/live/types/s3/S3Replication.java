package dev.driftline.aws.live.types.s3;

import dev.driftline.core.model.Value;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.s3.model.DeleteMarkerReplicationStatus;
import software.amazon.awssdk.services.s3.model.Destination;
import software.amazon.awssdk.services.s3.model.Metrics;
import software.amazon.awssdk.services.s3.model.ReplicationConfiguration;
import software.amazon.awssdk.services.s3.model.ReplicationRule;
import software.amazon.awssdk.services.s3.model.ReplicationTime;
import software.amazon.awssdk.services.s3.model.SourceSelectionCriteria;
import software.amazon.awssdk.services.s3.model.SseKmsEncryptedObjectsStatus;
import software.amazon.awssdk.services.s3.model.Tag;

/// Replication rules as the resource of their own spells them and as the bucket does. Priorities order them, not
/// places.
final class S3Replication {

    private S3Replication() {}

    /// As `rule` of `aws_s3_bucket_replication_configuration`.
    static Value rules(ReplicationConfiguration live) {
        return Value.set(live.rules(), S3Replication::rule);
    }

    /// As `replication_configuration` of `aws_s3_bucket`.
    static Value mirrored(ReplicationConfiguration live) {
        return Value.single(Value.block()
                .with("role", Value.of(live.role()))
                .with("rules", Value.set(live.rules(), S3Replication::mirroredRule)));
    }

    private static Value rule(ReplicationRule rule) {
        return Value.block()
                .with("id", Value.of(rule.id()))
                .with("priority", Value.of(rule.priority()))
                .with("status", Value.of(rule.statusAsString()))
                .with("filter", S3Filters.one(Value.of(prefix(rule)), tags(rule), Value.absent(), Value.absent()))
                .with(
                        "delete_marker_replication",
                        Value.single(rule.deleteMarkerReplication(), of -> status(of.statusAsString())))
                .with(
                        "existing_object_replication",
                        Value.single(rule.existingObjectReplication(), of -> status(of.statusAsString())))
                .with("source_selection_criteria", Value.single(rule.sourceSelectionCriteria(), S3Replication::source))
                .with("destination", Value.single(rule.destination(), S3Replication::destination));
    }

    private static Value.Block source(SourceSelectionCriteria of) {
        return Value.block()
                .with(
                        "replica_modifications",
                        Value.single(of.replicaModifications(), which -> status(which.statusAsString())))
                .with(
                        "sse_kms_encrypted_objects",
                        Value.single(of.sseKmsEncryptedObjects(), which -> status(which.statusAsString())));
    }

    private static Value.Block destination(Destination to) {
        return place(to)
                .with("account", Value.of(to.account()))
                .with(
                        "encryption_configuration",
                        Value.single(
                                to.encryptionConfiguration(),
                                of -> Value.block().with("replica_kms_key_id", Value.of(of.replicaKmsKeyID()))))
                .with(
                        "metrics",
                        Value.single(
                                to.metrics(),
                                of -> status(of.statusAsString())
                                        .with(
                                                "event_threshold",
                                                Value.single(
                                                        of.eventThreshold(),
                                                        limit -> Value.block()
                                                                .with("minutes", Value.of(limit.minutes()))))))
                .with(
                        "replication_time",
                        Value.single(
                                to.replicationTime(),
                                of -> status(of.statusAsString())
                                        .with(
                                                "time",
                                                Value.single(
                                                        of.time(),
                                                        limit -> Value.block()
                                                                .with("minutes", Value.of(limit.minutes()))))));
    }

    private static Value.Block status(@Nullable String status) {
        return Value.block().with("status", Value.of(status));
    }

    private static Value.Block place(Destination to) {
        return Value.block()
                .with("bucket", Value.of(to.bucket()))
                .with("storage_class", Value.of(to.storageClassAsString()))
                .with(
                        "access_control_translation",
                        Value.single(
                                to.accessControlTranslation(),
                                of -> Value.block().with("owner", Value.of(of.ownerAsString()))));
    }

    private static Value mirroredRule(ReplicationRule rule) {
        var markers = rule.deleteMarkerReplication();
        return Value.block()
                .with("id", Value.of(rule.id()))
                .with("priority", Value.of(rule.priority()))
                .with("status", Value.of(rule.statusAsString()))
                .with("prefix", Value.of(barePrefix(rule)))
                .with(
                        "filter",
                        Value.single(
                                rule.filter(),
                                of -> Value.block()
                                        .with("prefix", Value.of(prefix(rule)))
                                        .with("tags", Value.map(tags(rule)))))
                .with(
                        "delete_marker_replication_status",
                        Value.of(
                                markers != null && markers.status() == DeleteMarkerReplicationStatus.ENABLED
                                        ? "Enabled"
                                        : ""))
                .with(
                        "source_selection_criteria",
                        Value.single(rule.sourceSelectionCriteria(), S3Replication::mirroredSource))
                .with("destination", Value.single(rule.destination(), S3Replication::mirroredDestination));
    }

    private static Value.Block mirroredSource(SourceSelectionCriteria of) {
        return Value.block()
                .with(
                        "sse_kms_encrypted_objects",
                        Value.single(
                                of.sseKmsEncryptedObjects(),
                                which -> Value.block()
                                        .with(
                                                "enabled",
                                                Value.of(which.status() == SseKmsEncryptedObjectsStatus.ENABLED))));
    }

    private static Value.Block mirroredDestination(Destination to) {
        var encryption = to.encryptionConfiguration();
        return place(to)
                .with("account_id", Value.of(to.account()))
                .with("replica_kms_key_id", Value.of(encryption == null ? null : encryption.replicaKmsKeyID()))
                .with("metrics", Value.single(to.metrics(), S3Replication::mirroredMetrics))
                .with("replication_time", Value.single(to.replicationTime(), S3Replication::mirroredTime));
    }

    private static Value.Block mirroredMetrics(Metrics of) {
        return status(of.statusAsString())
                .with(
                        "minutes",
                        Value.of(
                                of.eventThreshold() == null
                                        ? null
                                        : of.eventThreshold().minutes()));
    }

    private static Value.Block mirroredTime(ReplicationTime of) {
        return status(of.statusAsString())
                .with("minutes", Value.of(of.time() == null ? null : of.time().minutes()));
    }

    @SuppressWarnings("deprecation") // S3 still answers rules of the oldest kind with a bare prefix
    private static @Nullable String barePrefix(ReplicationRule rule) {
        return rule.prefix();
    }

    private static @Nullable String prefix(ReplicationRule rule) {
        var filter = rule.filter();
        if (filter == null) {
            return barePrefix(rule);
        }
        return filter.and() == null ? filter.prefix() : filter.and().prefix();
    }

    private static Map<String, String> tags(ReplicationRule rule) {
        var tags = new HashMap<String, String>();
        var filter = rule.filter();
        if (filter != null) {
            var one = filter.tag();
            (filter.and() != null ? filter.and().tags() : one == null ? List.<Tag>of() : List.of(one))
                    .forEach(tag -> tags.put(tag.key(), tag.value()));
        }
        return tags;
    }
}
