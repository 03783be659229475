package dev.driftline.aws.live.types.config;

import dev.driftline.aws.live.kit.Lookup.Whole;
import dev.driftline.aws.live.kit.Reads;
import dev.driftline.aws.live.kit.ResourceType;
import dev.driftline.aws.live.kit.Shape;
import dev.driftline.aws.live.types.Tagging;
import dev.driftline.core.model.DeclaredResource;
import dev.driftline.core.model.Value;
import java.util.Optional;
import software.amazon.awssdk.services.config.model.ConfigurationAggregator;

/// Whose records are collected here.
final class AwsConfigConfigurationAggregator {

    private static final Shape SHAPE =
            Shape.PLAIN.complete().renamed("all_aws_regions", "all_regions").renamed("aws_regions", "regions");

    record Live(ConfigurationAggregator aggregator, Value tags) {}

    static final ResourceType<Live> TYPE = ResourceType.named("aws_config_configuration_aggregator")
            .identifiedBy("name")
            .readBy(AwsConfigConfigurationAggregator::read)
            .needs(Config.AGGREGATORS, Config.TAGS, Tagging.TAGGED)
            .attribute(
                    "account_aggregation_source",
                    live -> SHAPE.set(live.aggregator().accountAggregationSources()))
            .attribute(
                    "organization_aggregation_source",
                    live -> SHAPE.single(live.aggregator().organizationAggregationSource()))
            .tags(Live::tags)
            .computed("arn", live -> live.aggregator().configurationAggregatorArn())
            .ignored("id", "the name, which is the identity")
            .ignored("name", "the identity")
            .done();

    private AwsConfigConfigurationAggregator() {}

    private static Optional<Live> read(Reads reads, DeclaredResource declared) {
        reads.prefetch(Tagging.TAGGED, declared.text("arn"));
        return reads.get(Config.AGGREGATORS, Whole.LISTING)
                .flatMap(all -> all.stream()
                        .filter(one -> declared.text("name").equals(one.configurationAggregatorName()))
                        .findFirst())
                .map(found -> new Live(
                        found, Tagging.tags(reads, declared, found.configurationAggregatorArn(), Config.TAGS)));
    }
}
