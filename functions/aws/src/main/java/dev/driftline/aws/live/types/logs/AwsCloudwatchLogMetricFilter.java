package dev.driftline.aws.live.types.logs;

import dev.driftline.aws.live.kit.Reads;
import dev.driftline.aws.live.kit.ResourceType;
import dev.driftline.aws.live.kit.Shape;
import dev.driftline.core.compare.Meaning;
import dev.driftline.core.model.DeclaredResource;
import java.util.Optional;
import software.amazon.awssdk.services.cloudwatchlogs.model.MetricFilter;

/// What of a log group's lines is counted as a metric.
final class AwsCloudwatchLogMetricFilter {

    private static final Shape SHAPE = Shape.PLAIN
            .complete()
            .renamed("metric_name", "name")
            .renamed("metric_namespace", "namespace")
            .renamed("metric_value", "value");

    static final ResourceType<MetricFilter> TYPE = ResourceType.named("aws_cloudwatch_log_metric_filter")
            .identifiedBy(declared -> declared.text("log_group_name") + ":" + declared.text("name"))
            .readBy(AwsCloudwatchLogMetricFilter::read)
            .needs(CloudWatchLogs.METRIC_FILTERS)
            .attribute(
                    "metric_transformation",
                    filter -> SHAPE.list(filter.metricTransformations()),
                    // CloudWatch Logs API reference, MetricTransformation: "If you omit this, the unit is set as None."
                    Meaning.field("unit", Meaning.unsetIs("None")))
            // Terraform writes it without the blanks around it.
            .attribute("pattern", MetricFilter::filterPattern, Meaning.eachText(String::strip))
            .ignored("id", "the name, a part of the identity")
            .ignored("log_group_name", "a part of the identity")
            .ignored("name", "a part of the identity")
            .done();

    private AwsCloudwatchLogMetricFilter() {}

    private static Optional<MetricFilter> read(Reads reads, DeclaredResource declared) {
        var name = declared.text("name");
        return reads.get(CloudWatchLogs.METRIC_FILTERS, declared.text("log_group_name"))
                .flatMap(filters -> filters.stream()
                        .filter(filter -> name.equals(filter.filterName()))
                        .findFirst());
    }
}
