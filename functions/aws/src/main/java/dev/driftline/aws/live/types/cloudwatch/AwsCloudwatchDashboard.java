package dev.driftline.aws.live.types.cloudwatch;

import dev.driftline.aws.live.kit.ResourceType;
import dev.driftline.core.compare.JsonText;
import software.amazon.awssdk.services.cloudwatch.model.GetDashboardResponse;

/// A dashboard.
final class AwsCloudwatchDashboard {

    static final ResourceType<GetDashboardResponse> TYPE = ResourceType.named("aws_cloudwatch_dashboard")
            .identifiedBy("dashboard_name")
            .readBy(CloudWatch.DASHBOARDS)
            .attribute("dashboard_body", GetDashboardResponse::dashboardBody, JsonText.MEANING)
            .computed("dashboard_arn", GetDashboardResponse::dashboardArn)
            .ignored("dashboard_name", "the identity")
            .ignored("id", "the name, which is the identity")
            .done();

    private AwsCloudwatchDashboard() {}
}
