package dev.driftline.aws.live.types.cloudwatch;

import dev.driftline.aws.live.kit.Reads;
import dev.driftline.aws.live.kit.ResourceType;
import dev.driftline.aws.live.kit.Shape;
import dev.driftline.aws.live.types.Tagging;
import dev.driftline.core.compare.Meaning;
import dev.driftline.core.model.DeclaredResource;
import dev.driftline.core.model.Value;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import software.amazon.awssdk.services.cloudwatch.model.Dimension;
import software.amazon.awssdk.services.cloudwatch.model.MetricAlarm;
import software.amazon.awssdk.services.cloudwatch.model.MetricDataQuery;
import software.amazon.awssdk.services.cloudwatch.model.MetricStat;

/// An alarm on one metric or on an expression of several.
final class AwsCloudwatchMetricAlarm {

    private static final Shape SHAPE = Shape.PLAIN.complete();

    record Live(MetricAlarm alarm, Value tags) {}

    static final ResourceType<Live> TYPE = ResourceType.named("aws_cloudwatch_metric_alarm")
            .identifiedBy("alarm_name")
            .readBy(AwsCloudwatchMetricAlarm::read)
            .needs(CloudWatch.METRIC_ALARMS, CloudWatch.TAGS, Tagging.TAGGED)
            .attributes(
                    Live::alarm,
                    "actions_enabled",
                    "alarm_actions",
                    "alarm_description",
                    "comparison_operator",
                    "datapoints_to_alarm",
                    "evaluation_periods",
                    "extended_statistic",
                    "insufficient_data_actions",
                    "metric_name",
                    "namespace",
                    "ok_actions",
                    "period",
                    "statistic",
                    "threshold",
                    "threshold_metric_id",
                    "unit")
            .attribute("dimensions", live -> dimensions(live.alarm().dimensions()))
            .attribute("metric_query", live -> Value.set(live.alarm().metrics(), AwsCloudwatchMetricAlarm::query))
            // CloudWatch API reference, PutMetricAlarm: "If you omit this parameter, the default behavior of missing is
            // used." Likewise "evaluate" for percentiles.
            .attribute("treat_missing_data", live -> live.alarm().treatMissingData(), Meaning.unsetIs("missing"))
            .computed(
                    "evaluate_low_sample_count_percentiles",
                    live -> live.alarm().evaluateLowSampleCountPercentile(),
                    Meaning.unsetIs("evaluate"))
            .tags(Live::tags)
            .computed("arn", live -> live.alarm().alarmArn())
            .ignored("alarm_name", "the identity")
            .ignored("id", "the name, which is the identity")
            .done();

    private AwsCloudwatchMetricAlarm() {}

    private static Optional<Live> read(Reads reads, DeclaredResource declared) {
        reads.prefetch(Tagging.TAGGED, declared.text("arn"));
        return reads.get(CloudWatch.METRIC_ALARMS, declared.text("alarm_name"))
                .map(alarm -> new Live(alarm, Tagging.tags(reads, declared, alarm.alarmArn(), CloudWatch.TAGS)));
    }

    private static Value.Block query(MetricDataQuery query) {
        return SHAPE.block(query).with("metric", Value.single(query.metricStat(), AwsCloudwatchMetricAlarm::metric));
    }

    private static Value.Block metric(MetricStat of) {
        return SHAPE.block(of)
                .with("metric_name", Value.of(of.metric().metricName()))
                .with("namespace", Value.of(of.metric().namespace()))
                .with("dimensions", dimensions(of.metric().dimensions()));
    }

    private static Value dimensions(List<Dimension> dimensions) {
        return Value.map(dimensions.stream()
                .collect(Collectors.toMap(Dimension::name, Dimension::value, (first, second) -> second)));
    }
}
