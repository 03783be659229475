package dev.driftline.aws.state.pulumi;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import dev.driftline.aws.live.types.Catalog;
import dev.driftline.core.state.pulumi.Bridge;
import dev.driftline.core.state.pulumi.Schema;
import java.io.IOException;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AwsBridgeTest {

    private static final AwsBridge BRIDGE = new AwsBridge();

    @ParameterizedTest
    @CsvSource({
        "aws:sqs/queue:Queue, aws_sqs_queue",
        "aws:ec2/vpc:Vpc, aws_vpc",
        "aws:ec2/instance:Instance, aws_instance",
        "aws:ec2/flowLog:FlowLog, aws_flow_log",
        "aws:ec2/managedPrefixList:ManagedPrefixList, aws_ec2_managed_prefix_list",
        "aws:ec2/tag:Tag, aws_ec2_tag",
        "aws:ec2/dedicatedHost:DedicatedHost, aws_ec2_host",
        "aws:ec2transitgateway/transitGateway:TransitGateway, aws_ec2_transit_gateway",
        "aws:ec2transitgateway/routeTable:RouteTable, aws_ec2_transit_gateway_route_table",
        "aws:ec2clientvpn/endpoint:Endpoint, aws_ec2_client_vpn_endpoint",
        "aws:vpc/securityGroupIngressRule:SecurityGroupIngressRule, aws_vpc_security_group_ingress_rule",
        "aws:cloudwatch/eventRule:EventRule, aws_cloudwatch_event_rule",
        "aws:cloudwatch/logGroup:LogGroup, aws_cloudwatch_log_group",
        "aws:rds/instance:Instance, aws_db_instance",
        "aws:rds/cluster:Cluster, aws_rds_cluster",
        "aws:rds/clusterInstance:ClusterInstance, aws_rds_cluster_instance",
        "aws:rds/clusterSnapshot:ClusterSnapshot, aws_db_cluster_snapshot",
        "aws:rds/subnetGroup:SubnetGroup, aws_db_subnet_group",
        "aws:rds/proxy:Proxy, aws_db_proxy",
        "aws:alb/loadBalancer:LoadBalancer, aws_alb",
        "aws:lb/loadBalancer:LoadBalancer, aws_lb",
        "aws:lb/targetGroup:TargetGroup, aws_lb_target_group",
        "aws:elb/loadBalancer:LoadBalancer, aws_elb",
        "aws:elasticloadbalancingv2/listener:Listener, aws_lb_listener",
        "aws:s3/bucket:Bucket, aws_s3_bucket",
        "aws:s3/bucketV2:BucketV2, aws_s3_bucket",
        "aws:s3/bucketVersioningV2:BucketVersioningV2, aws_s3_bucket_versioning",
        "aws:s3/bucketObjectv2:BucketObjectv2, aws_s3_object",
        "aws:s3/bucketPolicy:BucketPolicy, aws_s3_bucket_policy",
        "aws:apigateway/restApi:RestApi, aws_api_gateway_rest_api",
        "aws:appsync/graphQLApi:GraphQLApi, aws_appsync_graphql_api",
        "aws:cfg/rule:Rule, aws_config_config_rule",
        "aws:cloudtrail/trail:Trail, aws_cloudtrail",
        "aws:directconnect/connection:Connection, aws_dx_connection",
        "aws:directoryservice/directory:Directory, aws_directory_service_directory",
        "aws:servicediscovery/service:Service, aws_service_discovery_service",
        "aws:guardduty/iPSet:IPSet, aws_guardduty_ipset",
        "aws:wafv2/ipSet:IpSet, aws_wafv2_ip_set",
        "aws:waf/ipSet:IpSet, aws_waf_ipset",
        "aws:glue/mLTransform:MLTransform, aws_glue_ml_transform",
        "aws:amp/workspace:Workspace, aws_prometheus_workspace",
        "aws:ses/confgurationSet:ConfgurationSet, aws_ses_configuration_set",
        "aws:future/thing:ThingOfTomorrow, aws_future_thing_of_tomorrow",
        "random:index/randomPassword:RandomPassword, random_password",
        "tls:index/privateKey:PrivateKey, tls_private_key",
        "aws-native:s3:Bucket, AWS::S3::Bucket",
        "aws-native:ec2:Vpc, AWS::EC2::Vpc",
        "aws-native:brandnew:Thing, AWS::Brandnew::Thing"
    })
    void a_token_has_the_name_that_the_type_has_elsewhere(String token, String type) {
        assertThat(BRIDGE.find(token, "6.66.2").map(Bridge.Bridged::type)).hasValue(type);
    }

    @ParameterizedTest
    @CsvSource({"kubernetes:apps/v1:Deployment", "awsx:ec2:Vpc", "aws"})
    void other_providers_are_unknown(String token) {
        assertThat(BRIDGE.find(token, "")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "aws:lambda/function:Function, function_name, name",
        "aws:lambda/permission:Permission, function_name, function",
        "aws:sns/topicSubscription:TopicSubscription, topic_arn, topic",
        "aws:apigateway/method:Method, rest_api_id, restApi",
        "aws:autoscaling/group:Group, tag, tags",
        "aws:cloudwatch/metricAlarm:MetricAlarm, alarm_name, name",
        "aws:s3/bucketWebsiteConfigurationV2:BucketWebsiteConfigurationV2, routing_rule, routingRules",
        "aws:ec2/securityGroup:SecurityGroup, ingress, ingress",
        "aws:rds/instance:Instance, db_name, dbName",
        "aws:dynamodb/table:Table, global_secondary_index, globalSecondaryIndexes",
        "aws:dynamodb/table:Table, ttl, ttl",
        "aws:ec2/instance:Instance, vpc_security_group_ids, vpcSecurityGroupIds",
        "aws:ec2/instance:Instance, root_block_device, rootBlockDevice",
        "aws:ec2/instance:Instance, ebs_block_device, ebsBlockDevices",
        "aws:ec2/vpcEndpoint:VpcEndpoint, dns_entry, dnsEntries"
    })
    void a_property_has_pulumi_s_name(String token, String attribute, String property) {
        assertThat(schema(token).names().pulumi()).containsEntry(attribute, property);
    }

    @Test
    void what_a_version_of_the_provider_did_not_know_is_not_taken_for_unset() {
        assertThat(completeness("5.42.0").knows("vpc")).isFalse();
        assertThat(completeness("5.42.0").knows("tags")).isTrue();
        assertThat(completeness("6.66.2").knows("vpc")).isTrue();
        assertThat(completeness("7.1.0").knows("vpc")).isFalse();
        assertThat(completeness("7.1.0").knows("domain")).isTrue();
        assertThat(completeness("").knows("vpc")).isTrue();
    }

    private static Bridge.Completeness completeness(String version) {
        return BRIDGE.find("aws:ec2/eip:Eip", version).orElseThrow().isComplete();
    }

    /// `infra/pulumi-schema.py` writes them; this says when it has to be run.
    @Test
    void the_schemas_are_those_of_the_provider() throws IOException {
        var schemas = TerraformSchemas.load();
        var types = provider();
        assertThat(schemas.types()).containsExactlyInAnyOrderElementsOf(types.keySet());
        types.forEach((type, node) -> {
            if (!type.startsWith("aws_quicksight_")) {
                assertThat(same(schemas.find(type, Map.of()).orElseThrow(), node.path("attributes")))
                        .as(type)
                        .isTrue();
            }
        });
    }

    @Test
    void every_type_that_is_compared_has_a_schema() {
        assertThat(TerraformSchemas.load().types())
                .containsAll(Catalog.all().stream()
                        .map(type -> type.name())
                        .filter(name -> name.startsWith("aws_"))
                        .toList());
    }

    private static Schema.Fields schema(String token) {
        return BRIDGE.find(token, "6.66.2").orElseThrow().schema().orElseThrow();
    }

    private static Map<String, JsonNode> provider() throws IOException {
        try (var in = new GZIPInputStream(
                Objects.requireNonNull(AwsBridgeTest.class.getResourceAsStream("/provider-schema/aws-5.46.json.gz")))) {
            var types = new TreeMap<String, JsonNode>();
            JsonMapper.builder()
                    .build()
                    .readTree(in)
                    .properties()
                    .forEach(type -> types.put(type.getKey(), type.getValue()));
            return types;
        }
    }

    /// @param node the attributes and blocks of a block
    private static boolean same(Schema schema, JsonNode node) {
        return schema instanceof Schema.Fields(var fields, var _)
                && node.size() == fields.size()
                && fields.entrySet().stream()
                        .allMatch(field -> sameAttribute(field.getValue(), node.path(field.getKey())));
    }

    private static boolean sameAttribute(Schema schema, JsonNode attribute) {
        if (attribute.isArray()) {
            return sameType(schema, attribute.path(1));
        }
        var block = attribute.path("attributes");
        var kind = attribute.path("block").asText();
        return switch (schema) {
            case Schema.Collection(var ordered, var single, var element) ->
                kind.equals(ordered ? "list" : "set")
                        && single == (attribute.path("max").asInt() == 1)
                        && same(element, block);
            case Schema.MapOf(var element) -> kind.equals("map") && same(element, block);
            case Schema.Fields fields -> kind.equals("single") && same(fields, block);
            case Schema.Scalar _, Schema.AsWritten _ -> false;
        };
    }

    /// @param type `"string"`, `["list", "string"]`, `["object", {..}]`
    private static boolean sameType(Schema schema, JsonNode type) {
        var kind = type.path(0).asText();
        return switch (schema) {
            case Schema.Collection(var ordered, var single, var element) ->
                !single && kind.equals(ordered ? "list" : "set") && sameType(element, type.path(1));
            case Schema.MapOf(var element) -> kind.equals("map") && sameType(element, type.path(1));
            case Schema.Fields(var fields, var _) ->
                kind.equals("object")
                        && type.path(1).size() == fields.size()
                        && fields.entrySet().stream()
                                .allMatch(field ->
                                        sameType(field.getValue(), type.path(1).path(field.getKey())));
            case Schema.Scalar _ -> type.isTextual();
            case Schema.AsWritten _ -> false;
        };
    }
}
