package dev.driftline.aws.live.types.config;

import static java.util.Map.entry;

import dev.driftline.aws.live.kit.ResourceType;
import java.util.Map;
import java.util.function.Supplier;

/// The resource types of AWS Config.
public final class ConfigTypes {

    public static final Map<String, Supplier<ResourceType<?>>> ALL = Map.ofEntries(
            entry("aws_config_aggregate_authorization", () -> AwsConfigAggregateAuthorization.TYPE),
            entry("aws_config_config_rule", () -> AwsConfigConfigRule.TYPE),
            entry("aws_config_configuration_aggregator", () -> AwsConfigConfigurationAggregator.TYPE),
            entry("aws_config_configuration_recorder", () -> AwsConfigConfigurationRecorder.TYPE),
            entry("aws_config_configuration_recorder_status", () -> AwsConfigConfigurationRecorderStatus.TYPE),
            entry("aws_config_conformance_pack", () -> AwsConfigConformancePack.TYPE),
            entry("aws_config_delivery_channel", () -> AwsConfigDeliveryChannel.TYPE),
            entry("aws_config_organization_managed_rule", () -> AwsConfigOrganizationManagedRule.TYPE),
            entry("aws_config_remediation_configuration", () -> AwsConfigRemediationConfiguration.TYPE),
            entry("aws_config_retention_configuration", () -> AwsConfigRetentionConfiguration.TYPE));

    private ConfigTypes() {}
}
