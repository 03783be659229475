package dev.driftline.aws.live.types.mq;

import dev.driftline.aws.live.kit.Reads;
import dev.driftline.aws.live.kit.ResourceType;
import dev.driftline.core.compare.Meaning;
import dev.driftline.core.model.DeclaredResource;
import dev.driftline.core.model.Value;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.mq.model.ConfigurationRevision;
import software.amazon.awssdk.services.mq.model.DescribeConfigurationResponse;

/// The settings of brokers, in their latest revision.
final class AwsMqConfiguration {

    record Live(DescribeConfigurationResponse configuration, Value data) {}

    static final ResourceType<Live> TYPE = ResourceType.named("aws_mq_configuration")
            .readBy(AwsMqConfiguration::read)
            .needs(Mq.CONFIGURATIONS, Mq.REVISIONS)
            .attributes(Live::configuration, "name")
            .computed(
                    "authentication_strategy",
                    live -> live.configuration().authenticationStrategyAsString(),
                    Meaning.caseless())
            .attribute("data", Live::data, XmlText.MEANING)
            .attribute("description", live -> description(live.configuration()))
            .attribute("engine_type", live -> live.configuration().engineTypeAsString(), Meaning.caseless())
            .attribute("engine_version", live -> live.configuration().engineVersion(), EngineVersions.MEANING)
            .tags(live -> Value.map(Mq.tags(live.configuration().tags())))
            .allIgnored("the identity", "arn", "id")
            .ignored("latest_revision", "counts the changes; the data are compared")
            .done();

    private AwsMqConfiguration() {}

    private static Optional<Live> read(Reads reads, DeclaredResource declared) {
        return reads.get(Mq.CONFIGURATIONS, declared.text("id"))
                .map(configuration -> new Live(configuration, data(reads, configuration)));
    }

    private static Value data(Reads reads, DescribeConfigurationResponse configuration) {
        var latest = configuration.latestRevision();
        return latest == null || latest.revision() == null
                ? Value.absent()
                : reads.attempt(Mq.REVISIONS, new Mq.Revision(configuration.id(), latest.revision()))
                        .value(revision -> Value.of(
                                new String(Base64.getDecoder().decode(revision.data()), StandardCharsets.UTF_8)));
    }

    private static @Nullable String description(DescribeConfigurationResponse configuration) {
        return Optional.ofNullable(configuration.latestRevision())
                .map(ConfigurationRevision::description)
                .orElse(null);
    }
}
