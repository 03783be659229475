package dev.driftline.aws.live.types.cloudwatch;

import dev.driftline.aws.live.kit.Reads;
import dev.driftline.aws.live.kit.ResourceType;
import dev.driftline.aws.live.kit.Shape;
import dev.driftline.aws.live.kit.Verified;
import dev.driftline.aws.live.types.Tagging;
import dev.driftline.core.model.DeclaredResource;
import dev.driftline.core.model.Value;
import java.util.Optional;
import software.amazon.awssdk.services.cloudwatch.model.GetMetricStreamResponse;

/// A stream of metrics to Firehose.
final class AwsCloudwatchMetricStream {

    private static final Shape SHAPE = Shape.PLAIN.complete().renamed("include_metrics", "include_metric");

    record Live(GetMetricStreamResponse stream, Value tags) {}

    static final ResourceType<Live> TYPE = ResourceType.named("aws_cloudwatch_metric_stream")
            .identifiedBy("name")
            .readBy(AwsCloudwatchMetricStream::read)
            .needs(CloudWatch.METRIC_STREAMS, CloudWatch.TAGS, Tagging.TAGGED)
            .attributes(Live::stream, "firehose_arn", "include_linked_accounts_metrics", "output_format", "role_arn")
            .attribute("exclude_filter", live -> SHAPE.set(live.stream().excludeFilters()))
            .attribute("include_filter", live -> SHAPE.set(live.stream().includeFilters()))
            .attribute(
                    "statistics_configuration", live -> SHAPE.set(live.stream().statisticsConfigurations()))
            // Changes only when somebody stops or starts the stream.
            .computed("state", live -> live.stream().state())
            .tags(Live::tags)
            .computed("arn", live -> live.stream().arn())
            .allIgnored("moves with every change of the stream", "creation_date", "last_update_date")
            .ignored("id", "the name, which is the identity")
            .ignored("name", "the identity")
            .ignored("name_prefix", "only read when Terraform creates the stream; the name is the identity")
            .ignored("timeouts", "how long Terraform waits; AWS knows nothing of it")
            .verified(Verified.ANSWERS)
            .done();

    private AwsCloudwatchMetricStream() {}

    private static Optional<Live> read(Reads reads, DeclaredResource declared) {
        reads.prefetch(Tagging.TAGGED, declared.text("arn"));
        return reads.get(CloudWatch.METRIC_STREAMS, declared.text("name"))
                .map(stream -> new Live(stream, Tagging.tags(reads, declared, stream.arn(), CloudWatch.TAGS)));
    }
}
