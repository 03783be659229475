package dev.driftline.aws.live.types.ec2;

import static dev.driftline.aws.live.types.ec2.Ec2.FILTER_VALUES;
import static dev.driftline.aws.live.types.ec2.Ec2.by;
import static dev.driftline.aws.live.types.ec2.Ec2.ec2;

import dev.driftline.aws.live.kit.Lookup;
import dev.driftline.aws.live.kit.ResourceType;
import dev.driftline.aws.live.types.logs.LogGroupArns;
import dev.driftline.core.compare.Meaning;
import dev.driftline.core.model.Value;
import java.util.function.Predicate;
import software.amazon.awssdk.services.ec2.model.FlowLog;

/// What is logged of the traffic of one VPC, subnet, interface or transit gateway, and where to.
final class AwsFlowLog {

    private static final Lookup<String, FlowLog> FLOW_LOGS = Lookup.batches(
            "ec2:DescribeFlowLogs",
            FILTER_VALUES,
            (aws, ids) -> ec2(aws).describeFlowLogsPaginator(ask -> ask.filter(by("flow-log-id", ids)))
                    .flowLogs(),
            FlowLog::flowLogId);

    static final ResourceType<FlowLog> TYPE = ResourceType.named("aws_flow_log")
            .readBy(FLOW_LOGS)
            .attribute("deliver_cross_account_role", FlowLog::deliverCrossAccountRole)
            .attribute("eni_id", log -> source(log, id -> id.startsWith("eni-")))
            .attribute("iam_role_arn", FlowLog::deliverLogsPermissionArn)
            .attribute("log_destination_type", FlowLog::logDestinationTypeAsString, Meaning.unsetIs("cloud-watch-logs"))
            .attribute("max_aggregation_interval", FlowLog::maxAggregationInterval)
            .attribute("subnet_id", log -> source(log, id -> id.startsWith("subnet-")))
            .attribute("traffic_type", AwsFlowLog::trafficType)
            .attribute("transit_gateway_attachment_id", log -> source(log, AwsFlowLog::isAttachment))
            .attribute("transit_gateway_id", log -> source(log, id -> isTransitGateway(id) && !isAttachment(id)))
            .attribute("vpc_id", log -> source(log, id -> id.startsWith("vpc-")))
            .tags(log -> Ec2.tags(log.tags()))
            .computed("destination_options", AwsFlowLog::destinationOptions)
            .computed("id", FlowLog::flowLogId)
            .computed("log_destination", FlowLog::logDestination, LogGroupArns.MEANING)
            .computed("log_format", FlowLog::logFormat)
            .computed("log_group_name", FlowLog::logGroupName)
            .ignored("arn", "made of the id by Terraform")
            .done();

    private AwsFlowLog() {}

    /// AWS has one field for what is watched, Terraform one for each kind.
    private static String source(FlowLog log, Predicate<String> kind) {
        var id = log.resourceId();
        return id != null && kind.test(id) ? id : "";
    }

    private static boolean isTransitGateway(String id) {
        return id.startsWith("tgw-");
    }

    private static boolean isAttachment(String id) {
        return id.startsWith("tgw-attach-");
    }

    /// Of a transit gateway all traffic is logged: it takes no traffic type (CreateFlowLogs, EC2 API reference).
    private static Value trafficType(FlowLog log) {
        return source(log, AwsFlowLog::isTransitGateway).isEmpty()
                ? Value.of(log.trafficTypeAsString())
                : Value.absent();
    }

    private static Value destinationOptions(FlowLog log) {
        var options = log.destinationOptions();
        return options == null
                ? Value.absent()
                : Value.single(Value.block()
                        .with("file_format", Value.of(options.fileFormatAsString()))
                        .with("hive_compatible_partitions", Value.of(options.hiveCompatiblePartitions()))
                        .with("per_hour_partition", Value.of(options.perHourPartition())));
    }
}
