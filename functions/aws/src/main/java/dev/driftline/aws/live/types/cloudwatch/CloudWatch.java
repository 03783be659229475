package dev.driftline.aws.live.types.cloudwatch;

import dev.driftline.aws.live.kit.Aws;
import dev.driftline.aws.live.kit.Lookup;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import software.amazon.awssdk.services.cloudwatch.CloudWatchClient;
import software.amazon.awssdk.services.cloudwatch.model.AlarmType;
import software.amazon.awssdk.services.cloudwatch.model.CompositeAlarm;
import software.amazon.awssdk.services.cloudwatch.model.DescribeAlarmsResponse;
import software.amazon.awssdk.services.cloudwatch.model.GetDashboardResponse;
import software.amazon.awssdk.services.cloudwatch.model.GetMetricStreamResponse;
import software.amazon.awssdk.services.cloudwatch.model.MetricAlarm;
import software.amazon.awssdk.services.cloudwatch.model.Tag;

/// Alarms, dashboards and metric streams.
final class CloudWatch {

    /// `DescribeAlarms` takes and gives so many (CloudWatch API reference).
    private static final int ALARMS = 100;

    /// By name.
    static final Lookup<String, MetricAlarm> METRIC_ALARMS = Lookup.batches(
            "cloudwatch:DescribeAlarms",
            ALARMS,
            (aws, names) -> alarms(aws, AlarmType.METRIC_ALARM, names).stream()
                    .flatMap(page -> page.metricAlarms().stream())
                    .toList(),
            MetricAlarm::alarmName);

    /// By name.
    static final Lookup<String, CompositeAlarm> COMPOSITE_ALARMS = Lookup.batches(
            "cloudwatch:DescribeAlarms",
            ALARMS,
            (aws, names) -> alarms(aws, AlarmType.COMPOSITE_ALARM, names).stream()
                    .flatMap(page -> page.compositeAlarms().stream())
                    .toList(),
            CompositeAlarm::alarmName);

    /// By name. The code is the wire's; the error is called DashboardNotFoundError (CloudWatch API reference).
    static final Lookup<String, GetDashboardResponse> DASHBOARDS = Lookup.<String, GetDashboardResponse>each(
                    "cloudwatch:GetDashboard",
                    (aws, name) -> cloudWatch(aws).getDashboard(ask -> ask.dashboardName(name)))
            .absentOn("ResourceNotFound", "DashboardNotFoundError");

    /// By name.
    static final Lookup<String, GetMetricStreamResponse> METRIC_STREAMS = Lookup.<String, GetMetricStreamResponse>each(
                    "cloudwatch:GetMetricStream", (aws, name) -> cloudWatch(aws).getMetricStream(ask -> ask.name(name)))
            .absentOn("ResourceNotFoundException", "ResourceNotFound");

    /// By ARN.
    static final Lookup<String, Map<String, String>> TAGS = Lookup.<String, Map<String, String>>each(
                    "cloudwatch:ListTagsForResource",
                    (aws, arn) -> cloudWatch(aws).listTagsForResource(ask -> ask.resourceARN(arn)).tags().stream()
                            .filter(tag -> !tag.key().startsWith("aws:"))
                            .collect(Collectors.toMap(Tag::key, Tag::value, (first, second) -> second)))
            .absentOn("ResourceNotFoundException", "ResourceNotFound");

    private CloudWatch() {}

    static CloudWatchClient cloudWatch(Aws aws) {
        return aws.client(CloudWatchClient.class, CloudWatchClient::builder);
    }

    private static List<DescribeAlarmsResponse> alarms(Aws aws, AlarmType type, List<String> names) {
        return cloudWatch(aws)
                .describeAlarmsPaginator(
                        ask -> ask.alarmTypes(type).alarmNames(names).maxRecords(ALARMS))
                .stream()
                .toList();
    }
}
