package dev.driftline.aws.live.types.config;

import dev.driftline.aws.live.kit.Lookup.Whole;
import dev.driftline.aws.live.kit.ResourceType;
import software.amazon.awssdk.services.config.model.RetentionConfiguration;

/// For how long AWS Config keeps what it recorded. A region has one at most, which AWS calls `default`.
final class AwsConfigRetentionConfiguration {

    static final ResourceType<RetentionConfiguration> TYPE = ResourceType.named("aws_config_retention_configuration")
            .identifiedBy("name")
            .<RetentionConfiguration>readBy((reads, declared) -> reads.get(
                            Config.RETENTION_CONFIGURATIONS, Whole.LISTING)
                    .flatMap(all -> all.stream()
                            .filter(kept -> declared.text("name").equals(kept.name()))
                            .findFirst()))
            .needs(Config.RETENTION_CONFIGURATIONS)
            .attributes(kept -> kept, "retention_period_in_days")
            .ignored("id", "the name, which is the identity")
            .ignored("name", "the identity")
            .done();

    private AwsConfigRetentionConfiguration() {}
}
