package dev.driftline.aws.live.types.s3;

import dev.driftline.aws.live.kit.Lookup;
import dev.driftline.aws.live.kit.Lookup.Whole;
import dev.driftline.aws.live.kit.Reads;
import dev.driftline.aws.live.kit.ResourceType;
import dev.driftline.aws.live.types.Tagging;
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
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.s3.model.Bucket;

/// A bucket with what it shows of its settings, each of which may be a resource of its own.
///
/// S3 has no call for a bucket as a whole; Terraform makes a dozen. Where a scan has many buckets, Driftline asks
/// about the settings of which the state says something, and always about those by which a bucket is opened or
/// emptied behind everybody's back. Where it has few, it asks about all.
final class AwsS3Bucket {

    /// Up to so many buckets are asked about everything.
    private static final int FEW = 10;

    /// Whether the scan has few buckets; no request is made for it.
    static final Lookup<String, Boolean> AMONG_FEW = Lookup.choosing(
            "s3:ListBucket",
            (aws, buckets) ->
                    buckets.stream().collect(Collectors.toMap(bucket -> bucket, bucket -> buckets.size() <= FEW)));

    private static final String STANDARD_PAYER = "BucketOwner";

    /// A setting that the bucket shows.
    ///
    /// @param always whether it is asked for among many buckets even when the state says nothing of it
    private record Setting<V>(
            String attribute, Lookup<String, Optional<V>> lookup, Function<V, Value> shown, boolean always) {

        boolean isAskedFor(DeclaredResource declared) {
            return always || saysSomething(declared.get(attribute));
        }

        LiveRead<Value> read(Reads reads, String bucket) {
            return reads.attempt(lookup, bucket).map(set -> set.map(shown).orElse(Value.absent()));
        }
    }

    private static final Setting<?> REPLICATION =
            new Setting<>("replication_configuration", S3.REPLICATION, S3Replication::mirrored, false);

    private static final List<Setting<?>> SETTINGS = List.of(
            new Setting<>("policy", S3.POLICY, Value::of, true),
            new Setting<>("grant", S3.ACL, acl -> S3Grants.byGrantee(acl.grants()), true),
            new Setting<>("lifecycle_rule", S3.LIFECYCLE, S3Lifecycle::mirrored, true),
            new Setting<>("website", S3.WEBSITE, S3Websites::mirrored, true),
            new Setting<>("versioning", S3.VERSIONING, AwsS3BucketVersioning::mirrored, false),
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
            // For where it is, and where all is refused.
            .needs(S3Listings.BUCKETS)
            .attribute("acceleration_status", live -> live.get("acceleration_status"))
            .attribute("cors_rule", live -> live.get("cors_rule"))
            .attribute("grant", live -> live.get("grant"), S3Grants.OWNER_ONLY_WHEN_UNSET)
            .attribute("lifecycle_rule", live -> live.get("lifecycle_rule"))
            .attribute("logging", live -> live.get("logging"))
            .attribute("object_lock_configuration", live -> live.get("object_lock_configuration"))
            .attribute("policy", live -> live.get("policy"), IamPolicy.MEANING)
            .computed("region", live -> live.get("region"))
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
            .ignored("timeouts", "how long Terraform waits; AWS knows nothing of it")
            .ignored("website_domain", "follows from the region")
            .ignored("website_endpoint", "follows from the name and the region")
            .done();

    private AwsS3Bucket() {}

    private static Optional<Live> read(Reads reads, DeclaredResource declared) {
        var bucket = declared.text("id");
        reads.prefetch(Tagging.TAGGED, declared.text("arn"));
        reads.prefetch(AMONG_FEW, bucket);
        reads.prefetch(S3Listings.BUCKETS, Whole.LISTING);
        // What is not asked for stays as the state has it.
        var settings = new HashMap<>(declared.attributes().fields());
        var asked = SETTINGS.stream()
                .filter(setting -> setting.isAskedFor(declared))
                .toList();
        if (!ask(reads, bucket, asked, settings)) {
            return Optional.empty();
        }
        if (asked.stream().map(setting -> settings.get(setting.attribute())).allMatch(AwsS3Bucket::isDenied)) {
            if (isOfOthers(reads, bucket)) {
                return Optional.empty();
            }
            // Nothing is known of it, so that the refusal is the bucket's and not that of its settings.
            reads.get(S3.POLICY, bucket);
        }
        var more = SETTINGS.stream()
                .filter(setting -> !asked.contains(setting))
                .filter(setting -> isFew(reads, bucket) || (setting.equals(REPLICATION) && isVersioned(settings)))
                .toList();
        if (!ask(reads, bucket, more, settings)) {
            return Optional.empty();
        }
        BucketRegions.of(reads, bucket, isFew(reads, bucket))
                .ifPresent(region -> settings.put("region", Value.of(region)));
        var tags = Tagging.tags(reads, declared, declared.text("arn"), S3.TAGS, bucket);
        return Optional.of(new Live(settings, tags));
    }

    /// False when there is no such bucket.
    private static boolean ask(Reads reads, String bucket, List<Setting<?>> asked, Map<String, Value> settings) {
        asked.forEach(setting -> reads.prefetch(setting.lookup(), bucket));
        for (var setting : asked) {
            var read = setting.read(reads, bucket);
            if (read instanceof LiveRead.Absent) {
                return false;
            }
            settings.put(setting.attribute(), read.value(value -> value));
        }
        return true;
    }

    /// Where S3 refuses everything, another account may have made the bucket under the name of a deleted one: the
    /// account that is said to have it does not own one of that name.
    private static boolean isOfOthers(Reads reads, String bucket) {
        return reads.isAccountTold()
                && reads.attempt(S3Listings.BUCKETS, Whole.LISTING) instanceof LiveRead.Present<List<Bucket>>(var own)
                && own.stream().noneMatch(known -> known.name().equals(bucket));
    }

    private static boolean isDenied(@Nullable Value value) {
        return value instanceof Value.Unknown unknown && unknown.kind() == LiveRead.Failure.DENIED;
    }

    private static boolean isFew(Reads reads, String bucket) {
        return reads.get(AMONG_FEW, bucket).orElse(false);
    }

    /// Only a bucket that keeps versions can be replicated (Amazon S3 User Guide, requirements for replication).
    private static boolean isVersioned(Map<String, Value> settings) {
        return saysSomething(settings.getOrDefault("versioning", Value.absent()));
    }

    private static boolean saysSomething(Value value) {
        return switch (value) {
            case Value.Text(var text) -> !text.isEmpty() && !text.equals(STANDARD_PAYER);
            case Value.Flag(var set) -> set;
            case Value.Numeric(var number) -> number.signum() != 0;
            case Value.ListOf _, Value.SetOf _ -> value.elements().stream().anyMatch(AwsS3Bucket::saysSomething);
            case Value.MapOf _, Value.Block _ ->
                value.entries().values().stream().anyMatch(AwsS3Bucket::saysSomething);
            case Value.Absent _, Value.Unknown _ -> false;
        };
    }
}
