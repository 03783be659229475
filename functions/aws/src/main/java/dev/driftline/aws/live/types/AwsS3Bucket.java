package dev.driftline.aws.live.types;

import dev.driftline.aws.live.kit.Lookup;
import dev.driftline.aws.live.kit.Reads;
import dev.driftline.aws.live.kit.ResourceType;
import dev.driftline.core.compare.IamPolicy;
import dev.driftline.core.compare.Meaning;
import dev.driftline.core.model.DeclaredResource;
import dev.driftline.core.model.LiveRead;
import dev.driftline.core.model.Value;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/// A bucket with what it shows of its settings, each of which may be a resource of its own.
///
/// S3 has no call for a bucket as a whole, and Terraform makes a dozen. Driftline asks about the settings of which
/// the state has something, and always about those by which a bucket is opened, emptied or copied behind
/// everybody's back.
final class AwsS3Bucket {

    /// A setting that the bucket shows.
    ///
    /// @param always whether it is asked for even when the state shows nothing of it
    private record Setting<V>(
            String attribute, Lookup<String, Optional<V>> lookup, Function<V, Value> shown, boolean always) {

        boolean isAskedFor(DeclaredResource declared) {
            var shownBefore = declared.get(attribute);
            return always || !(shownBefore.isEmpty() || shownBefore.equals(Value.of(STANDARD_PAYER)));
        }

        LiveRead<Value> read(Reads reads, String bucket) {
            return reads.attempt(lookup, bucket).map(set -> set.map(shown).orElse(Value.absent()));
        }
    }

    private static final String STANDARD_PAYER = "BucketOwner";

    private static final Setting<?> REPLICATION =
            new Setting<>("replication_configuration", S3.REPLICATION, S3Replication::mirrored, false);

    private static final List<Setting<?>> SETTINGS = List.of(
            new Setting<>("policy", S3.POLICY, Value::of, true),
            new Setting<>("grant", S3.ACL, acl -> S3Grants.byGrantee(acl.grants()), true),
            new Setting<>("lifecycle_rule", S3.LIFECYCLE, S3Lifecycle::mirrored, true),
            new Setting<>("website", S3.WEBSITE, S3Websites::mirrored, true),
            new Setting<>("versioning", S3.VERSIONING, AwsS3BucketVersioning::mirrored, true),
            REPLICATION,
            new Setting<>("acceleration_status", S3.ACCELERATION, Value::of, false),
            new Setting<>("cors_rule", S3.CORS, AwsS3BucketCorsConfiguration::mirrored, false),
            new Setting<>("logging", S3.LOGGING, AwsS3BucketLogging::mirrored, false),
            new Setting<>(
                    "object_lock_configuration", S3.OBJECT_LOCK, AwsS3BucketObjectLockConfiguration::mirrored, false),
            new Setting<>("request_payer", S3.REQUEST_PAYMENT, Value::of, false),
            new Setting<>(
                    "server_side_encryption_configuration",
                    S3.ENCRYPTION,
                    AwsS3BucketServerSideEncryptionConfiguration::mirrored,
                    false));

    /// @param settings by attribute
    record Live(Map<String, Value> settings, Value tags) {
        Value get(String attribute) {
            return settings.getOrDefault(attribute, Value.absent());
        }
    }

    static final ResourceType<Live> TYPE = ResourceType.named("aws_s3_bucket")
            .readBy(AwsS3Bucket::read)
            .needs(SETTINGS.stream().map(Setting::lookup).toArray(Lookup<?, ?>[]::new))
            .needs(S3.TAGS, Tagging.TAGGED)
            .attribute("acceleration_status", live -> live.get("acceleration_status"))
            .attribute("cors_rule", live -> live.get("cors_rule"))
            .attribute("grant", live -> live.get("grant"), S3Grants.OWNER_ONLY_WHEN_UNSET)
            .attribute("lifecycle_rule", live -> live.get("lifecycle_rule"))
            .attribute("logging", live -> live.get("logging"))
            .attribute("object_lock_configuration", live -> live.get("object_lock_configuration"))
            .attribute("policy", live -> live.get("policy"), IamPolicy.MEANING)
            .attribute("replication_configuration", live -> live.get("replication_configuration"))
            .attribute("request_payer", live -> live.get("request_payer"), Meaning.unsetIs(STANDARD_PAYER))
            .attribute(
                    "server_side_encryption_configuration",
                    live -> live.get("server_side_encryption_configuration"),
                    AwsS3BucketServerSideEncryptionConfiguration.STANDARD_WHEN_UNSET)
            .attribute("versioning", live -> live.get("versioning"))
            .attribute("website", live -> live.get("website"), S3Websites.MIRRORED)
            .tags(Live::tags)
            .ignored("acl", "a name for grants at the time of writing; AWS keeps the grants, which are compared")
            .ignored("arn", "follows from the name, which is the identity")
            .ignored("bucket", "the identity")
            .ignored("bucket_domain_name", "follows from the name, which is the identity")
            .ignored("bucket_prefix", "only read when Terraform creates the bucket")
            .ignored("bucket_regional_domain_name", "follows from the name and the region")
            .ignored("force_destroy", "tells Terraform what to do on destroy; AWS knows nothing of it")
            .ignored("hosted_zone_id", "follows from the region")
            .ignored("id", "the identity")
            .ignored("object_lock_enabled", "cannot be switched off; the configuration of the lock is compared")
            .ignored("region", "a bucket cannot move")
            .ignored("timeouts", "how long Terraform waits; AWS knows nothing of it")
            .ignored("website_domain", "follows from the region")
            .ignored("website_endpoint", "follows from the name and the region")
            .done();

    private AwsS3Bucket() {}

    private static Optional<Live> read(Reads reads, DeclaredResource declared) {
        var bucket = declared.text("id");
        var asked = SETTINGS.stream()
                .filter(setting -> setting.isAskedFor(declared))
                .toList();
        asked.forEach(setting -> reads.prefetch(setting.lookup(), bucket));
        reads.prefetch(Tagging.TAGGED, arn(declared));
        // What is not asked for stays as the state has it.
        var settings = new HashMap<>(declared.attributes().fields());
        for (var setting : asked) {
            var read = setting.read(reads, bucket);
            if (read instanceof LiveRead.Absent) {
                return Optional.empty();
            }
            settings.put(setting.attribute(), read.value(value -> value));
        }
        if (!asked.contains(REPLICATION) && isVersioned(settings)) {
            settings.put(
                    REPLICATION.attribute(), REPLICATION.read(reads, bucket).value(value -> value));
        }
        return Optional.of(new Live(settings, Tagging.tags(reads, declared, arn(declared), S3.TAGS, bucket)));
    }

    private static String arn(DeclaredResource declared) {
        return declared.text("arn");
    }

    /// Only a bucket that keeps versions can be replicated (Amazon S3 User Guide, requirements for replication).
    private static boolean isVersioned(Map<String, Value> settings) {
        return settings.getOrDefault("versioning", Value.absent()).elements().stream()
                .anyMatch(versioning -> versioning
                        .entries()
                        .getOrDefault("enabled", Value.absent())
                        .asText()
                        .equals("true"));
    }
}
