package dev.driftline.aws.live.types.config;

import dev.driftline.aws.live.kit.Lookup.Whole;
import dev.driftline.aws.live.kit.ResourceType;
import software.amazon.awssdk.services.config.model.ConfigurationRecorderStatus;

/// Whether a recorder records.
final class AwsConfigConfigurationRecorderStatus {

    static final ResourceType<ConfigurationRecorderStatus> TYPE = ResourceType.named(
                    "aws_config_configuration_recorder_status")
            .identifiedBy("name")
            .<ConfigurationRecorderStatus>readBy((reads, declared) -> reads.get(Config.RECORDER_STATUSES, Whole.LISTING)
                    .flatMap(all -> all.stream()
                            .filter(status -> declared.text("name").equals(status.name()))
                            .findFirst()))
            .needs(Config.RECORDER_STATUSES)
            .attribute("is_enabled", ConfigurationRecorderStatus::recording)
            .ignored("id", "the name, which is the identity")
            .ignored("name", "the identity")
            .done();

    private AwsConfigConfigurationRecorderStatus() {}
}
