package dev.driftline.aws.live.types.owners;

import static org.assertj.core.api.Assertions.assertThat;

import dev.driftline.aws.live.kit.Aws;
import dev.driftline.aws.live.kit.Lookup;
import dev.driftline.aws.live.kit.Reads;
import dev.driftline.core.compare.Difference;
import dev.driftline.core.model.DeclaredResource;
import dev.driftline.core.model.LiveRead;
import dev.driftline.core.model.Value;
import dev.driftline.core.scan.LiveResources.Owner;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// What lies within what somebody allowed is explained, and nothing else is.
class OwnersTest {

    private static final DeclaredResource SERVICE = declared(
            "aws_ecs_service", Map.of("name", "web", "cluster", "arn:aws:ecs:eu-west-1:123456789012:cluster/prod"));
    private static final DeclaredResource TARGET = declared(
            "aws_appautoscaling_target",
            Map.of(
                    "scalable_dimension",
                    "ecs:service:DesiredCount",
                    "resource_id",
                    "service/prod/web",
                    "min_capacity",
                    2,
                    "max_capacity",
                    10));
    private static final DeclaredResource GROUP =
            declared("aws_autoscaling_group", Map.of("name", "workers", "min_size", 1, "max_size", 5));

    private final Deaf reads = new Deaf();

    @Test
    void a_count_within_its_target_is_explained_without_a_call() {
        assertThat(owner(SERVICE, change("desired_count", 2, 7), TARGET))
                .contains(new Owner(
                        "autoscaling",
                        "Application Auto Scaling keeps ecs:service:DesiredCount of service/prod/web at 2 to 10"));
        assertThat(reads.asked).isEmpty();
    }

    @Test
    void a_count_beyond_its_target_is_drift() {
        assertThat(owner(SERVICE, change("desired_count", 2, 11), TARGET)).isEmpty();
        assertThat(owner(SERVICE, change("desired_count", 2, 0), TARGET)).isEmpty();
        assertThat(owner(SERVICE, change("task_definition", 2, 7), TARGET)).isEmpty();
    }

    @Test
    void an_index_of_a_table_within_its_target_is_explained_when_it_is_sure_which_index_it_is() {
        var path = "global_secondary_index[0].read_capacity";
        assertThat(owner(table(5, 9), change(path, 5, 20), index("byDate")))
                .hasValueSatisfying(owner -> assertThat(owner.text()).contains("table/orders/index/byDate at 5 to 50"));
        assertThat(owner(table(5, 9), change(path, 5, 51), index("byDate"))).isEmpty();
        assertThat(owner(table(5, 5), change(path, 5, 20), index("byDate"))).isEmpty();
        assertThat(owner(table(5, 9), change("global_secondary_index[0].hash_key", 5, 20), index("byDate")))
                .isEmpty();
    }

    private static DeclaredResource table(int byDate, int byOwner) {
        var indexes = Map.of("byDate", byDate, "byOwner", byOwner).entrySet().stream()
                .<Value>map(index -> Value.block()
                        .with("name", Value.of(index.getKey()))
                        .with("read_capacity", Value.of(index.getValue())))
                .toList();
        return declared(
                "aws_dynamodb_table", Map.of("name", "orders", "global_secondary_index", new Value.ListOf(indexes)));
    }

    private static DeclaredResource index(String name) {
        return declared(
                "aws_appautoscaling_target",
                Map.of(
                        "scalable_dimension",
                        "dynamodb:index:ReadCapacityUnits",
                        "resource_id",
                        "table/orders/index/" + name,
                        "min_capacity",
                        5,
                        "max_capacity",
                        50));
    }

    @Test
    void a_target_that_cannot_be_asked_for_explains_nothing() {
        assertThat(owner(SERVICE, change("desired_count", 2, 7))).isEmpty();
        assertThat(reads.asked).containsExactly("Lookup[application-autoscaling:DescribeScalableTargets]");
    }

    @ParameterizedTest
    @CsvSource({
        "aws_dynamodb_table, read_capacity, dynamodb:table:ReadCapacityUnits, table/web",
        "aws_dynamodb_table, write_capacity, dynamodb:table:WriteCapacityUnits, table/web",
        "aws_lambda_provisioned_concurrency_config, provisioned_concurrent_executions,"
                + " lambda:function:ProvisionedConcurrency, function:f:live",
        "aws_elasticache_replication_group, num_node_groups, elasticache:replication-group:NodeGroups,"
                + " replication-group/web",
        "aws_elasticache_replication_group, replicas_per_node_group, elasticache:replication-group:Replicas,"
                + " replication-group/web",
        "aws_emr_instance_group, instance_count, elasticmapreduce:instancegroup:InstanceCount, instancegroup/j-1/web",
        "aws_spot_fleet_request, target_capacity, ec2:spot-fleet-request:TargetCapacity, spot-fleet-request/web",
    })
    void other_services_call_their_things_otherwise(String type, String attribute, String dimension, String resource) {
        var scaled = declared(
                type,
                Map.of("id", "web", "name", "web", "function_name", "f", "qualifier", "live", "cluster_id", "j-1"));
        var target = declared(
                "aws_appautoscaling_target",
                Map.of("scalable_dimension", dimension, "resource_id", resource, "min_capacity", 1, "max_capacity", 9));
        assertThat(owner(scaled, change(attribute, 1, 5), target)).isPresent();
    }

    @Test
    void a_group_is_scaled_where_something_scales_it() {
        var policy = declared("aws_autoscaling_policy", Map.of("autoscaling_group_name", "workers"));
        assertThat(owner(GROUP, change("desired_capacity", 1, 4), policy)).isPresent();
        assertThat(owner(GROUP, change("desired_capacity", 1, 6), policy)).isEmpty();
        assertThat(owner(GROUP, change("desired_capacity", 1, 4))).isEmpty();
        assertThat(owner(GROUP, change("max_size", 5, 4), policy)).isEmpty();
    }

    @Test
    void a_replica_that_aurora_added_is_explained_and_another_one_is_not() {
        var cluster = declared("aws_rds_cluster", Map.of());
        assertThat(owner(
                        cluster,
                        new Difference(
                                "cluster_members", Value.absent(), Value.of("application-autoscaling-1"), false)))
                .isPresent();
        assertThat(owner(cluster, new Difference("cluster_members", Value.absent(), Value.of("mine"), false)))
                .isEmpty();
    }

    @Test
    void a_listener_of_a_deployment_group_shifts() {
        var listener = declared("aws_lb_listener", Map.of("arn", "arn:l"));
        var route = Value.list(List.of(Value.block().with("listener_arns", Value.list(List.of("arn:l")))));
        var pair = Value.list(List.of(Value.block().with("prod_traffic_route", route)));
        var info = Value.list(List.of(Value.block().with("target_group_pair_info", pair)));
        var group = declared("aws_codedeploy_deployment_group", Map.of("load_balancer_info", info));
        assertThat(owner(listener, change("default_action[0].target_group_arn", "blue", "green"), group))
                .isPresent();
        assertThat(owner(listener, change("port", 80, 81), group)).isEmpty();
        assertThat(owner(listener, change("default_action[0].target_group_arn", "blue", "green")))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "postgres, 15.4, 15.5, true",
        "postgres, 15.4, 16.1, false",
        "postgres, 15.5, 15.4, false",
        "mysql, 8.0.35, 8.0.36, true",
        "mysql, 8.0.35, 8.4.1, false",
        "aurora-mysql, 8.0.mysql_aurora.3.04.0, 8.0.mysql_aurora.3.05.1, true",
        "aurora-postgresql, 15.4, 15.5, true",
        "redis, 7.0.5, 7.1.0, true",
        "'', RabbitMQ, 3.13, false",
    })
    void a_newer_minor_version_where_aws_may_install_it(String engine, String before, String after, boolean explained) {
        var allowed = declared("aws_db_instance", Map.of("engine", engine, "auto_minor_version_upgrade", true));
        var forbidden = declared("aws_db_instance", Map.of("engine", engine, "auto_minor_version_upgrade", false));
        assertThat(owner(allowed, change("engine_version", before, after)).isPresent())
                .isEqualTo(explained);
        assertThat(owner(forbidden, change("engine_version", before, after))).isEmpty();
    }

    @Test
    void a_cluster_is_upgraded_where_all_its_instances_may_be() {
        var cluster = declared("aws_rds_cluster", Map.of("cluster_identifier", "c", "engine", "aurora-postgresql"));
        var may = declared(
                "aws_rds_cluster_instance", Map.of("cluster_identifier", "c", "auto_minor_version_upgrade", true));
        var mayNot = declared(
                "aws_rds_cluster_instance", Map.of("cluster_identifier", "c", "auto_minor_version_upgrade", false));
        var upgrade = change("engine_version", "15.4", "15.5");
        assertThat(owner(cluster, upgrade, may)).isPresent();
        assertThat(owner(cluster, upgrade, may, mayNot)).isEmpty();
        assertThat(owner(cluster, upgrade)).isEmpty();
    }

    @Test
    void a_secret_that_rotates_gets_new_versions() {
        var version = declared("aws_secretsmanager_secret_version", Map.of("secret_id", "arn:s"));
        var rotation = declared("aws_secretsmanager_secret_rotation", Map.of("secret_id", "arn:s"));
        assertThat(owner(version, change("version_id", "a", "b"), rotation)).isPresent();
        assertThat(owner(version, change("version_id", "a", "b"))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "kubernetes.io/role/elb, true",
        "k8s.io/cluster-autoscaler/enabled, true",
        "eks:cluster-name, true",
        "karpenter.sh/discovery, true",
        "elasticbeanstalk:environment-name, true",
        "AmazonECSManaged, true",
        "Owner, false",
        "team-kubernetes.io/x, false",
    })
    void a_tag_that_a_controller_added(String key, boolean explained) {
        var vpc = declared("aws_vpc", Map.of());
        var added = new Difference("tags[\"" + key + "\"]", Value.absent(), Value.of("x"), false);
        var lost = new Difference("tags[\"" + key + "\"]", Value.of("x"), Value.absent(), false);
        assertThat(owner(vpc, added).isPresent()).isEqualTo(explained);
        assertThat(owner(vpc, lost)).isEmpty();
        var inBlock = new Difference("tag", Value.absent(), Value.block().with("key", Value.of(key)), false);
        assertThat(owner(GROUP, inBlock).isPresent()).isEqualTo(explained);
    }

    @Test
    void a_tag_of_a_cluster_is_explained_where_the_cluster_is_known() {
        var subnet = declared("aws_subnet", Map.of());
        var added = new Difference("tags[\"kubernetes.io/cluster/prod\"]", Value.absent(), Value.of("shared"), false);
        assertThat(owner(subnet, added, declared("aws_eks_cluster", Map.of("name", "prod"))))
                .isPresent();
        assertThat(owner(subnet, added, declared("aws_eks_cluster", Map.of("name", "other"))))
                .isEmpty();
    }

    private Optional<Owner> owner(DeclaredResource declared, Difference difference, DeclaredResource... others) {
        var everything = new ArrayList<>(List.of(others));
        everything.add(declared);
        return new Owners(everything).of(reads, declared, difference);
    }

    private static Difference change(String path, Object before, Object after) {
        return new Difference(path, Value.of(before), Value.of(after), false);
    }

    private static DeclaredResource declared(String type, Map<String, Object> attributes) {
        var values = new LinkedHashMap<String, Value>();
        attributes.forEach((name, value) -> values.put(name, Value.of(value)));
        return new DeclaredResource(
                "s",
                type + ".x" + attributes.hashCode(),
                type,
                new Value.Block(values),
                Set.of(),
                "p",
                Optional.empty());
    }

    /// An AWS that says nothing.
    private static final class Deaf implements Reads {
        private final List<String> asked = new ArrayList<>();

        @Override
        public <K, V> Optional<V> get(Lookup<K, V> lookup, K key) {
            throw new AssertionError("an explanation must not fail a scan: " + lookup);
        }

        @Override
        public <K, V> LiveRead<V> attempt(Lookup<K, V> lookup, K key) {
            asked.add(lookup.toString());
            return new LiveRead.Unreadable<>(LiveRead.Failure.DENIED, "AccessDenied", "denied");
        }

        @Override
        public <K, V> void prefetch(Lookup<K, V> lookup, K key) {
            throw new AssertionError("nothing is asked ahead");
        }

        @Override
        public boolean isAccountTold() {
            return false;
        }

        @Override
        public Aws aws() {
            throw new AssertionError("nobody needs to know the place");
        }
    }
}
