package dev.driftline.aws.live.types.route53;

import dev.driftline.aws.live.kit.ResourceType;
import dev.driftline.aws.live.kit.Verified;
import dev.driftline.aws.live.types.logs.LogGroupArns;
import software.amazon.awssdk.services.route53.model.QueryLoggingConfig;

/// Where the questions that a public zone gets are logged.
final class AwsRoute53QueryLog {

    static final ResourceType<QueryLoggingConfig> TYPE = ResourceType.named("aws_route53_query_log")
            .readBy(Route53.QUERY_LOGS)
            .verified(Verified.ANSWERS)
            .attribute("cloudwatch_log_group_arn", QueryLoggingConfig::cloudWatchLogsLogGroupArn, LogGroupArns.MEANING)
            .attribute("zone_id", log -> Route53.plainId(log.hostedZoneId()))
            .ignored("arn", "made of the id by Terraform")
            .ignored("id", "the identity")
            .done();

    private AwsRoute53QueryLog() {}
}
