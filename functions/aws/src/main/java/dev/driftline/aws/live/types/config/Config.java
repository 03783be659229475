package dev.driftline.aws.live.types.config;

import dev.driftline.aws.live.kit.Aws;
import dev.driftline.aws.live.kit.Lookup;
import dev.driftline.aws.live.kit.Lookup.Whole;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import software.amazon.awssdk.services.config.ConfigClient;
import software.amazon.awssdk.services.config.model.AggregationAuthorization;
import software.amazon.awssdk.services.config.model.ConfigurationAggregator;
import software.amazon.awssdk.services.config.model.ConfigurationRecorder;
import software.amazon.awssdk.services.config.model.ConfigurationRecorderStatus;
import software.amazon.awssdk.services.config.model.DeliveryChannel;
import software.amazon.awssdk.services.config.model.RetentionConfiguration;
import software.amazon.awssdk.services.config.model.Tag;

/// The recorder and what it is read by. An account has one recorder and one channel a region, so listings are short.
final class Config {

    static final Lookup<Whole, List<ConfigurationRecorder>> RECORDERS = Lookup.whole(
            "config:DescribeConfigurationRecorders",
            aws -> config(aws).describeConfigurationRecorders().configurationRecorders());

    static final Lookup<Whole, List<ConfigurationRecorderStatus>> RECORDER_STATUSES = Lookup.whole(
            "config:DescribeConfigurationRecorderStatus",
            aws -> config(aws).describeConfigurationRecorderStatus().configurationRecordersStatus());

    static final Lookup<Whole, List<DeliveryChannel>> DELIVERY_CHANNELS = Lookup.whole(
            "config:DescribeDeliveryChannels",
            aws -> config(aws).describeDeliveryChannels().deliveryChannels());

    static final Lookup<Whole, List<AggregationAuthorization>> AGGREGATION_AUTHORIZATIONS = Lookup.whole(
            "config:DescribeAggregationAuthorizations",
            aws ->
                    config(aws)
                            .describeAggregationAuthorizationsPaginator(ask -> {})
                            .aggregationAuthorizations()
                            .stream()
                            .toList());

    static final Lookup<Whole, List<ConfigurationAggregator>> AGGREGATORS = Lookup.whole(
            "config:DescribeConfigurationAggregators",
            aws -> config(aws).describeConfigurationAggregatorsPaginator(ask -> {}).configurationAggregators().stream()
                    .toList());

    static final Lookup<Whole, List<RetentionConfiguration>> RETENTION_CONFIGURATIONS = Lookup.whole(
            "config:DescribeRetentionConfigurations",
            aws -> config(aws).describeRetentionConfigurationsPaginator(ask -> {}).retentionConfigurations().stream()
                    .toList());

    /// By ARN.
    static final Lookup<String, Map<String, String>> TAGS = Lookup.<String, Map<String, String>>each(
                    "config:ListTagsForResource",
                    (aws, arn) -> config(aws).listTagsForResourcePaginator(ask -> ask.resourceArn(arn)).tags().stream()
                            .filter(tag -> !tag.key().startsWith("aws:"))
                            .collect(Collectors.toMap(Tag::key, Tag::value, (first, second) -> second)))
            .absentOn("ResourceNotFoundException");

    private Config() {}

    static ConfigClient config(Aws aws) {
        return aws.client(ConfigClient.class, ConfigClient::builder);
    }
}
