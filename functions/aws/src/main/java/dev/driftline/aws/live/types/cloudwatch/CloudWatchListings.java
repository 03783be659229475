package dev.driftline.aws.live.types.cloudwatch;

import static dev.driftline.aws.live.types.cloudwatch.CloudWatch.cloudWatch;

import dev.driftline.aws.live.kit.Listing;
import dev.driftline.core.scan.Existing.Concern;
import java.util.List;
import software.amazon.awssdk.services.cloudwatch.model.AlarmType;

/// Alarms and dashboards, without the alarms that scaling policies keep.
public final class CloudWatchListings {

    public static final List<Listing<?>> ALL = List.of(
            Listing.of("aws_cloudwatch_metric_alarm")
                    .from(
                            "cloudwatch:DescribeAlarms",
                            aws -> cloudWatch(aws)
                                    .describeAlarmsPaginator(ask -> ask.alarmTypes(AlarmType.METRIC_ALARM))
                                    .metricAlarms())
                    .id(alarm -> alarm.alarmName())
                    .key(alarm -> alarm.alarmArn())
                    // "Do not edit or delete the alarms": EC2 and Application Auto Scaling User Guides, target
                    // tracking.
                    .without(alarm -> alarm.alarmName().startsWith("TargetTracking-")
                            || alarm.alarmName().startsWith("awseb-"))
                    .concern(Concern.MINOR)
                    .done(),
            Listing.of("aws_cloudwatch_composite_alarm")
                    .from(
                            "cloudwatch:DescribeAlarms",
                            aws -> cloudWatch(aws)
                                    .describeAlarmsPaginator(ask -> ask.alarmTypes(AlarmType.COMPOSITE_ALARM))
                                    .compositeAlarms())
                    .id(alarm -> alarm.alarmName())
                    .key(alarm -> alarm.alarmArn())
                    .concern(Concern.MINOR)
                    .done(),
            Listing.of("aws_cloudwatch_dashboard")
                    .from(
                            "cloudwatch:ListDashboards",
                            aws -> cloudWatch(aws)
                                    .listDashboardsPaginator(ask -> {})
                                    .dashboardEntries())
                    .id(dashboard -> dashboard.dashboardName())
                    .key(dashboard -> dashboard.dashboardArn())
                    .concern(Concern.MINOR)
                    .done());

    private CloudWatchListings() {}
}
