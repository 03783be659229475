package dev.driftline.aws.live.types.kafka;

import dev.driftline.aws.live.kit.Reads;
import dev.driftline.aws.live.kit.ResourceType;
import dev.driftline.aws.live.kit.Verified;
import dev.driftline.core.compare.Meaning;
import dev.driftline.core.model.DeclaredResource;
import dev.driftline.core.model.LiveRead;
import dev.driftline.core.model.Value;
import java.util.Optional;
import software.amazon.awssdk.services.kafka.model.DescribeConfigurationResponse;
import software.amazon.awssdk.services.kafka.model.DescribeConfigurationRevisionResponse;

/// Settings of Kafka, in their newest revision.
final class AwsMskConfiguration {

    record Live(
            DescribeConfigurationResponse configuration, LiveRead<DescribeConfigurationRevisionResponse> revision) {}

    static final ResourceType<Live> TYPE = ResourceType.named("aws_msk_configuration")
            .identifiedBy("arn")
            .readBy(AwsMskConfiguration::read)
            .needs(Kafka.CONFIGURATIONS, Kafka.REVISIONS)
            .attribute("description", live -> live.revision().value(revision -> Value.of(revision.description())))
            .attribute("kafka_versions", live -> Value.set(live.configuration().kafkaVersions()))
            .attribute("name", live -> live.configuration().name())
            .attribute(
                    "server_properties",
                    live -> live.revision()
                            .value(revision ->
                                    Value.of(revision.serverProperties().asUtf8String())),
                    Meaning.eachText(String::strip))
            .ignored("arn", "the identity")
            .ignored("id", "the identity")
            .ignored("latest_revision", "counts the changes, which are compared")
            .verified(Verified.ANSWERS)
            .done();

    private AwsMskConfiguration() {}

    private static Optional<Live> read(Reads reads, DeclaredResource declared) {
        var arn = declared.text("arn");
        return reads.get(Kafka.CONFIGURATIONS, arn)
                .map(configuration -> new Live(
                        configuration,
                        reads.attempt(
                                Kafka.REVISIONS,
                                new Kafka.Revision(
                                        arn, configuration.latestRevision().revision()))));
    }
}
