package dev.driftline.aws.live.types.s3;

import dev.driftline.aws.live.kit.Lookup;
import dev.driftline.aws.live.kit.Reader;
import dev.driftline.core.model.Value;
import java.util.List;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.awssdk.services.s3.model.AnalyticsConfiguration;
import software.amazon.awssdk.services.s3.model.IntelligentTieringConfiguration;
import software.amazon.awssdk.services.s3.model.InventoryConfiguration;
import software.amazon.awssdk.services.s3.model.MetricsConfiguration;
import software.amazon.awssdk.services.s3.model.Tag;

/// Settings of which a bucket may have many, each with a name: asked for one by one.
///
/// The IAM actions are not named as the calls are. Source: Service Authorization Reference, actions of Amazon S3.
final class S3Configurations {

    /// @param bucket which has it
    /// @param name the configuration's
    record Key(String bucket, String name) {}

    static final Lookup<Key, AnalyticsConfiguration> ANALYTICS = configuration(
            "s3:GetAnalyticsConfiguration",
            (s3, key) -> s3.getBucketAnalyticsConfiguration(
                            ask -> ask.bucket(key.bucket()).id(key.name()))
                    .analyticsConfiguration());

    static final Lookup<Key, InventoryConfiguration> INVENTORIES = configuration(
            "s3:GetInventoryConfiguration",
            (s3, key) -> s3.getBucketInventoryConfiguration(
                            ask -> ask.bucket(key.bucket()).id(key.name()))
                    .inventoryConfiguration());

    static final Lookup<Key, MetricsConfiguration> METRICS = configuration(
            "s3:GetMetricsConfiguration",
            (s3, key) -> s3.getBucketMetricsConfiguration(
                            ask -> ask.bucket(key.bucket()).id(key.name()))
                    .metricsConfiguration());

    static final Lookup<Key, IntelligentTieringConfiguration> TIERINGS = configuration(
            "s3:GetIntelligentTieringConfiguration",
            (s3, key) -> s3.getBucketIntelligentTieringConfiguration(
                            ask -> ask.bucket(key.bucket()).id(key.name()))
                    .intelligentTieringConfiguration());

    private S3Configurations() {}

    static <V> Reader<V> named(Lookup<Key, V> configuration) {
        return (reads, declared) -> reads.get(configuration, new Key(declared.text("bucket"), declared.text("name")));
    }

    /// A filter of one condition and a filter of several, as the one that Terraform has for both.
    static Value.Block filter(@Nullable String prefix, @Nullable Tag one, List<Tag> several) {
        var tags = one == null ? several : List.of(one);
        return Value.block().with("prefix", Value.of(prefix)).with("tags", Value.map(S3.tags(tags)));
    }

    private static <V> Lookup<Key, V> configuration(String action, BiFunction<S3Client, Key, V> read) {
        return Lookup.<Key, V>each(action, (aws, key) -> read.apply(S3.s3(aws), key))
                .absentOn("NoSuchConfiguration", "NoSuchBucket");
    }
}
