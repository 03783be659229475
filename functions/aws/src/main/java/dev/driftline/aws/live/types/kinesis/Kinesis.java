package dev.driftline.aws.live.types.kinesis;

import dev.driftline.aws.live.kit.Aws;
import dev.driftline.aws.live.kit.Lookup;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.kinesis.KinesisClient;
import software.amazon.awssdk.services.kinesis.model.Consumer;
import software.amazon.awssdk.services.kinesis.model.ConsumerStatus;
import software.amazon.awssdk.services.kinesis.model.StreamDescriptionSummary;

/// Streams, with all consumers of one in a call.
final class Kinesis {

    private static final String NO_STREAM = "ResourceNotFoundException";

    /// By name.
    static final Lookup<String, StreamDescriptionSummary> STREAMS = Lookup.<String, StreamDescriptionSummary>each(
                    "kinesis:DescribeStreamSummary",
                    (aws, name) -> kinesis(aws)
                            .describeStreamSummary(ask -> ask.streamName(name))
                            .streamDescriptionSummary())
            .absentOn(NO_STREAM)
            .until(StreamDescriptionSummary::streamStatusAsString, "DELETING");

    /// By name.
    static final Lookup<String, Map<String, String>> TAGS = Lookup.<String, Map<String, String>>each(
                    "kinesis:ListTagsForStream", Kinesis::tags)
            .absentOn(NO_STREAM);

    /// By ARN of the stream: its consumers by their ARNs.
    static final Lookup<String, Map<String, Consumer>> CONSUMERS = Lookup.<String, Map<String, Consumer>>each(
                    "kinesis:ListStreamConsumers", (aws, stream) -> {
                        var consumers = new HashMap<String, Consumer>();
                        kinesis(aws).listStreamConsumersPaginator(ask -> ask.streamARN(stream)).stream()
                                .flatMap(page -> page.consumers().stream())
                                .filter(consumer -> consumer.consumerStatus() != ConsumerStatus.DELETING)
                                .forEach(consumer -> consumers.put(consumer.consumerARN(), consumer));
                        return consumers;
                    })
            .absentOn(NO_STREAM);

    /// By ARN of the stream or consumer; empty without one.
    static final Lookup<String, String> POLICIES = Lookup.<String, String>each(
                    "kinesis:GetResourcePolicy",
                    (aws, arn) -> kinesis(aws)
                            .getResourcePolicy(ask -> ask.resourceARN(arn))
                            .policy())
            .absentOn(NO_STREAM);

    private Kinesis() {}

    static KinesisClient kinesis(Aws aws) {
        return aws.client(KinesisClient.class, KinesisClient::builder);
    }

    /// The SDK has no paginator for this call.
    private static Map<String, String> tags(Aws aws, String stream) {
        var tags = new HashMap<String, String>();
        @Nullable String last = null;
        var more = true;
        while (more) {
            var after = last;
            var page =
                    kinesis(aws).listTagsForStream(ask -> ask.streamName(stream).exclusiveStartTagKey(after));
            page.tags().forEach(tag -> tags.put(tag.key(), tag.value()));
            more = page.hasMoreTags() && !page.tags().isEmpty();
            last = page.tags().isEmpty() ? null : page.tags().getLast().key();
        }
        return tags;
    }
}
