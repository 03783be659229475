package dev.driftline.aws.live;

import static org.assertj.core.api.Assertions.assertThat;

import dev.driftline.core.report.Finding;
import dev.driftline.core.report.Insight;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// What AWS lists while it deletes it, and after, is gone.
class LastStatesTest {

    private static final String ARN = "arn:aws:%s:us-east-1:123456789012:%s";

    /// @param answer with `%s` for the state
    record Listed(
            String address, Map<String, ?> declared, String operation, String answer, String last, String living) {
        CannedAws in(String state) {
            return new CannedAws().answers(operation, answer.formatted(state)).declares(address, declared);
        }

        @Override
        public String toString() {
            return address + " " + last;
        }
    }

    static Stream<Listed> listed() {
        return Stream.of(
                new Listed(
                        "aws_db_instance.d",
                        Map.of("id", "db", "identifier", "db"),
                        "DescribeDBInstances",
                        "<r><DescribeDBInstancesResult><DBInstances><DBInstance><DBInstanceIdentifier>db"
                                + "</DBInstanceIdentifier><DBInstanceStatus>%s</DBInstanceStatus></DBInstance>"
                                + "</DBInstances></DescribeDBInstancesResult></r>",
                        "deleting",
                        "stopped"),
                new Listed(
                        "aws_rds_cluster.d",
                        Map.of("id", "db", "cluster_identifier", "db"),
                        "DescribeDBClusters",
                        "<r><DescribeDBClustersResult><DBClusters><DBCluster><DBClusterIdentifier>db"
                                + "</DBClusterIdentifier><Status>%s</Status></DBCluster></DBClusters>"
                                + "</DescribeDBClustersResult></r>",
                        "deleting",
                        "backing-up"),
                new Listed(
                        "aws_elasticache_replication_group.c",
                        Map.of("id", "cache"),
                        "DescribeReplicationGroups",
                        "<r><DescribeReplicationGroupsResult><ReplicationGroups><ReplicationGroup><ReplicationGroupId>"
                                + "cache</ReplicationGroupId><Status>%s</Status></ReplicationGroup></ReplicationGroups>"
                                + "</DescribeReplicationGroupsResult></r>",
                        "deleting",
                        "snapshotting"),
                new Listed(
                        "aws_redshift_cluster.c",
                        Map.of("id", "dw", "cluster_identifier", "dw"),
                        "DescribeClusters",
                        "<r><DescribeClustersResult><Clusters><Cluster><ClusterIdentifier>dw</ClusterIdentifier>"
                                + "<ClusterStatus>%s</ClusterStatus></Cluster></Clusters></DescribeClustersResult></r>",
                        "final-snapshot",
                        "paused"),
                new Listed(
                        "aws_eks_cluster.k",
                        Map.of("id", "k8s", "name", "k8s"),
                        "GET /clusters/k8s",
                        "{\"cluster\": {\"name\": \"k8s\", \"status\": \"%s\"}}",
                        "DELETING",
                        "UPDATING"),
                new Listed(
                        "aws_eks_node_group.k",
                        Map.of("id", "k8s:workers", "cluster_name", "k8s", "node_group_name", "workers"),
                        "GET /clusters/k8s/node-groups/workers",
                        "{\"nodegroup\": {\"nodegroupName\": \"workers\", \"status\": \"%s\"}}",
                        "DELETING",
                        "DELETE_FAILED"),
                new Listed(
                        "aws_efs_file_system.f",
                        Map.of("id", "fs-1"),
                        "GET /2015-02-01/file-systems",
                        "{\"FileSystems\": [{\"FileSystemId\": \"fs-1\", \"LifeCycleState\": \"%s\"}]}",
                        "deleting",
                        "updating"),
                new Listed(
                        "aws_ecs_cluster.e",
                        Map.of("id", "runtime", "arn", ARN.formatted("ecs", "cluster/runtime")),
                        "DescribeClusters",
                        "{\"clusters\": [{\"clusterName\": \"runtime\", \"status\": \"%s\"}]}",
                        "INACTIVE",
                        "ACTIVE"),
                new Listed(
                        "aws_dynamodb_table.t",
                        Map.of("id", "t", "name", "t"),
                        "DescribeTable",
                        "{\"Table\": {\"TableName\": \"t\", \"TableStatus\": \"%s\"}}",
                        "DELETING",
                        "UPDATING"),
                new Listed(
                        "aws_kinesis_stream.s",
                        Map.of("id", ARN.formatted("kinesis", "stream/s"), "name", "s"),
                        "DescribeStreamSummary",
                        "{\"StreamDescriptionSummary\": {\"StreamName\": \"s\", \"StreamStatus\": \"%s\"}}",
                        "DELETING",
                        "UPDATING"),
                new Listed(
                        "aws_ec2_transit_gateway.g",
                        Map.of("id", "tgw-1"),
                        "DescribeTransitGateways",
                        "<r><transitGatewaySet><item><transitGatewayId>tgw-1</transitGatewayId><state>%s</state></item>"
                                + "</transitGatewaySet></r>",
                        "deleted",
                        "modifying"),
                new Listed(
                        "aws_ebs_volume.v",
                        Map.of("id", "vol-1"),
                        "DescribeVolumes",
                        "<r><volumeSet><item><volumeId>vol-1</volumeId><status>%s</status></item></volumeSet></r>",
                        "deleting",
                        "error"),
                new Listed(
                        "aws_cloudformation_stack.s",
                        Map.of("id", ARN.formatted("cloudformation", "stack/s/1"), "name", "s"),
                        "DescribeStacks",
                        "<r><DescribeStacksResult><Stacks><member><StackId>"
                                + ARN.formatted("cloudformation", "stack/s/1")
                                + "</StackId><StackStatus>%s</StackStatus></member></Stacks></DescribeStacksResult></r>",
                        "DELETE_IN_PROGRESS",
                        "DELETE_FAILED"),
                new Listed(
                        "aws_opensearch_domain.d",
                        Map.of("id", "d", "domain_name", "d"),
                        "POST /2021-01-01/opensearch/domain-info",
                        "{\"DomainStatusList\": [{\"DomainName\": \"d\", \"Deleted\": %s}]}",
                        "true",
                        "false"));
    }

    /// Services that answer in JSON.
    static Stream<Listed> listedInJson() {
        var environment = ARN.formatted("batch", "compute-environment/c");
        var queue = ARN.formatted("batch", "job-queue/q");
        var definition = ARN.formatted("batch", "job-definition/d:1");
        var registry = ARN.formatted("glue", "registry/r");
        var schema = ARN.formatted("glue", "schema/r/s");
        return Stream.of(
                new Listed(
                        "aws_batch_compute_environment.b",
                        Map.of("id", environment, "arn", environment),
                        "POST /v1/describecomputeenvironments",
                        "{\"computeEnvironments\": [{\"computeEnvironmentArn\": \"" + environment
                                + "\", \"status\": \"%s\"}]}",
                        "DELETING",
                        "INVALID"),
                new Listed(
                        "aws_batch_job_queue.b",
                        Map.of("id", queue, "arn", queue),
                        "POST /v1/describejobqueues",
                        "{\"jobQueues\": [{\"jobQueueArn\": \"" + queue + "\", \"status\": \"%s\"}]}",
                        "DELETED",
                        "UPDATING"),
                new Listed(
                        "aws_batch_job_definition.b",
                        Map.of("id", definition, "arn", definition),
                        "POST /v1/describejobdefinitions",
                        "{\"jobDefinitions\": [{\"jobDefinitionArn\": \"" + definition + "\", \"status\": \"%s\"}]}",
                        "INACTIVE",
                        "ACTIVE"),
                new Listed(
                        "aws_dms_endpoint.d",
                        Map.of("id", "e", "endpoint_id", "e"),
                        "DescribeEndpoints",
                        "{\"Endpoints\": [{\"EndpointIdentifier\": \"e\", \"Status\": \"%s\"}]}",
                        "deleting",
                        "failed"),
                new Listed(
                        "aws_dms_replication_instance.d",
                        Map.of("id", "i", "replication_instance_id", "i"),
                        "DescribeReplicationInstances",
                        "{\"ReplicationInstances\": [{\"ReplicationInstanceIdentifier\": \"i\","
                                + " \"ReplicationInstanceStatus\": \"%s\"}]}",
                        "deleting",
                        "modifying"),
                new Listed(
                        "aws_dms_replication_task.d",
                        Map.of("id", "t", "replication_task_id", "t"),
                        "DescribeReplicationTasks",
                        "{\"ReplicationTasks\": [{\"ReplicationTaskIdentifier\": \"t\", \"Status\": \"%s\"}]}",
                        "deleting",
                        "stopped"),
                new Listed(
                        "aws_mq_broker.m",
                        Map.of("id", "b-1"),
                        "GET /v1/brokers/b-1",
                        "{\"brokerId\": \"b-1\", \"brokerState\": \"%s\"}",
                        "DELETION_IN_PROGRESS",
                        "REBOOT_IN_PROGRESS"),
                new Listed(
                        "aws_glue_registry.g",
                        Map.of("id", registry, "arn", registry),
                        "GetRegistry",
                        "{\"RegistryArn\": \"" + registry + "\", \"Status\": \"%s\"}",
                        "DELETING",
                        "AVAILABLE"),
                new Listed(
                        "aws_glue_schema.g",
                        Map.of("id", schema, "arn", schema),
                        "GetSchema",
                        "{\"SchemaArn\": \"" + schema + "\", \"SchemaStatus\": \"%s\"}",
                        "DELETING",
                        "PENDING"),
                new Listed(
                        "aws_glue_trigger.g",
                        Map.of("id", "nightly", "name", "nightly"),
                        "BatchGetTriggers",
                        "{\"Triggers\": [{\"Name\": \"nightly\", \"State\": \"%s\"}]}",
                        "DELETING",
                        "DEACTIVATED"),
                new Listed(
                        "aws_sagemaker_domain.s",
                        Map.of("id", "d-1"),
                        "DescribeDomain",
                        "{\"DomainId\": \"d-1\", \"Status\": \"%s\"}",
                        "Deleting",
                        "Delete_Failed"),
                new Listed(
                        "aws_sagemaker_endpoint.s",
                        Map.of("id", "e", "name", "e"),
                        "DescribeEndpoint",
                        "{\"EndpointName\": \"e\", \"EndpointStatus\": \"%s\"}",
                        "Deleting",
                        "RollingBack"),
                new Listed(
                        "aws_sagemaker_model_package_group.s",
                        Map.of("id", "g", "model_package_group_name", "g"),
                        "DescribeModelPackageGroup",
                        "{\"ModelPackageGroupName\": \"g\", \"ModelPackageGroupStatus\": \"%s\"}",
                        "Deleting",
                        "DeleteFailed"),
                new Listed(
                        "aws_sagemaker_notebook_instance.s",
                        Map.of("id", "n", "name", "n"),
                        "DescribeNotebookInstance",
                        "{\"NotebookInstanceName\": \"n\", \"NotebookInstanceStatus\": \"%s\"}",
                        "Deleting",
                        "Stopped"));
    }

    @ParameterizedTest
    @MethodSource({"listed", "listedInJson"})
    void what_is_being_deleted_is_missing_and_still_listed(Listed thing) {
        var said = thing.last().equals("true") ? "deleted" : thing.last();
        assertThat(thing.in(thing.last()).scan().findings()).singleElement().satisfies(finding -> {
            assertThat(finding.kind()).isEqualTo(Finding.Kind.MISSING);
            assertThat(finding.insight().cause()).contains(new Insight.Cause("terminated", said + ", still listed"));
        });
    }

    @ParameterizedTest
    @MethodSource({"listed", "listedInJson"})
    void what_is_in_another_state_is_there(Listed thing) {
        assertThat(thing.in(thing.living()).scan().findings())
                .noneMatch(finding -> finding.kind() == Finding.Kind.MISSING);
    }

    @Test
    void a_part_of_what_is_being_deleted_is_not_said_to_be_listed() {
        var aws = listed().filter(thing -> thing.address().equals("aws_db_instance.d"))
                .findFirst()
                .orElseThrow()
                .in("deleting")
                .declares(
                        "aws_db_instance_role_association.r",
                        Map.of(
                                "id",
                                "db,arn:aws:iam::123456789012:role/load",
                                "db_instance_identifier",
                                "db",
                                "role_arn",
                                "arn:aws:iam::123456789012:role/load"));
        assertThat(aws.scan().findings())
                .filteredOn(finding -> finding.type().equals("aws_db_instance_role_association"))
                .singleElement()
                .satisfies(finding -> assertThat(finding.insight().cause())
                        .contains(new Insight.Cause("deleted", "AWS has no such resource; it was asked twice")));
    }
}
