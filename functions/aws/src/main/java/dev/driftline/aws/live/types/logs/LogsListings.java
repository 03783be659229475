package dev.driftline.aws.live.types.logs;

import static dev.driftline.aws.live.types.logs.CloudWatchLogs.logs;

import dev.driftline.aws.live.kit.Listing;
import dev.driftline.core.scan.Existing.Concern;
import java.util.List;
import java.util.stream.Stream;

/// Log groups and metric filters.
///
/// Services make a group for what they log of a thing, named after it (Amazon CloudWatch Logs User Guide, "AWS
/// services that publish logs"): where a state holds the thing, the group is its.
public final class LogsListings {

    /// What RDS publishes (Amazon RDS User Guide and Aurora User Guide, "Publishing database logs").
    private static final List<String> DATABASE_LOGS = List.of(
            "agent",
            "alert",
            "audit",
            "error",
            "general",
            "iam-db-auth-error",
            "instance",
            "listener",
            "oemagent",
            "postgresql",
            "slowquery",
            "trace",
            "upgrade",
            "profiler");

    public static final List<Listing<?>> ALL = List.of(
            Listing.of("aws_cloudwatch_log_group")
                    .from(
                            "logs:DescribeLogGroups",
                            aws -> logs(aws).describeLogGroupsPaginator().logGroups())
                    .id(group -> group.logGroupName())
                    .arn("logs", group -> "log-group:" + group.logGroupName())
                    .concern(Concern.MINOR)
                    .without(group -> group.logGroupName().equals("/aws/apigateway/welcome"))
                    .heldBy(
                            "aws_lambda_function",
                            function ->
                                    of(function.text("function_name"), "/aws/lambda/%s", "/aws/lambda/us-east-1.%s"))
                    .heldBy("aws_codebuild_project", project -> of(project.text("name"), "/aws/codebuild/%s"))
                    .heldBy("aws_db_instance", db -> databases("instance", db.text("identifier")))
                    .heldBy("aws_rds_cluster", db -> databases("cluster", db.text("cluster_identifier")))
                    .heldBy("aws_rds_cluster_instance", db -> databases("instance", db.text("identifier")))
                    .heldBy(
                            "aws_docdb_cluster",
                            db -> of(db.text("cluster_identifier"), "/aws/docdb/%s/audit", "/aws/docdb/%s/profiler"))
                    .heldBy(
                            "aws_neptune_cluster",
                            db -> of(
                                    db.text("cluster_identifier"),
                                    "/aws/neptune/%s/audit",
                                    "/aws/neptune/%s/slowquery"))
                    .heldBy(
                            "aws_eks_cluster",
                            cluster -> of(
                                    cluster.text("name"),
                                    "/aws/eks/%s/cluster",
                                    "/aws/containerinsights/%s/application",
                                    "/aws/containerinsights/%s/dataplane",
                                    "/aws/containerinsights/%s/host",
                                    "/aws/containerinsights/%s/performance"))
                    .heldBy(
                            "aws_ecs_cluster",
                            cluster -> of(cluster.text("name"), "/aws/ecs/containerinsights/%s/performance"))
                    .heldBy(
                            "aws_api_gateway_stage",
                            stage -> of(
                                    stage.text("rest_api_id") + "/" + stage.text("stage_name"),
                                    "API-Gateway-Execution-Logs_%s"))
                    .heldBy(
                            "aws_api_gateway_deployment",
                            stage -> of(
                                    stage.text("rest_api_id") + "/" + stage.text("stage_name"),
                                    "API-Gateway-Execution-Logs_%s"))
                    .heldBy("aws_transfer_server", server -> of(server.text("id"), "/aws/transfer/%s"))
                    .heldBy("aws_msk_connector", connector -> of(connector.text("name"), "/aws/msk-connect/%s"))
                    .heldBy(
                            "aws_glue_job",
                            job -> Stream.of(
                                    "/aws-glue/jobs/output",
                                    "/aws-glue/jobs/error",
                                    "/aws-glue/jobs/logs-v2",
                                    "/aws-glue/python-jobs/output",
                                    "/aws-glue/python-jobs/error"))
                    .heldBy("aws_glue_crawler", crawler -> Stream.of("/aws-glue/crawlers"))
                    .heldBy("aws_batch_job_definition", definition -> Stream.of("/aws/batch/job"))
                    .done(),
            Listing.of("aws_cloudwatch_log_metric_filter")
                    .from(
                            "logs:DescribeMetricFilters",
                            aws -> logs(aws)
                                    .describeMetricFiltersPaginator(ask -> {})
                                    .metricFilters())
                    .id(filter -> filter.logGroupName() + ":" + filter.filterName())
                    .declaredAs(declared -> declared.text("log_group_name") + ":" + declared.text("name"))
                    .partOf("aws_cloudwatch_log_group", filter -> filter.logGroupName())
                    .concern(Concern.MINOR)
                    .done());

    private LogsListings() {}

    private static Stream<String> of(String name, String... patterns) {
        return Stream.of(patterns).map(pattern -> pattern.formatted(name));
    }

    /// Enhanced monitoring has one group for all databases of a region.
    private static Stream<String> databases(String kind, String name) {
        return Stream.concat(
                Stream.of("RDSOSMetrics"),
                DATABASE_LOGS.stream().map(log -> "/aws/rds/%s/%s/%s".formatted(kind, name, log)));
    }
}
