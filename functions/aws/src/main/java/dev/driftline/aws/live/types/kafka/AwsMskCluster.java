package dev.driftline.aws.live.types.kafka;

import dev.driftline.aws.live.kit.ResourceType;
import dev.driftline.aws.live.kit.Shape;
import dev.driftline.aws.live.kit.Verified;
import dev.driftline.core.model.Value;
import java.util.Optional;
import software.amazon.awssdk.core.SdkPojo;
import software.amazon.awssdk.services.kafka.model.BrokerSoftwareInfo;
import software.amazon.awssdk.services.kafka.model.ClusterInfo;

/// A Kafka cluster with brokers of its own.
final class AwsMskCluster {

    /// Ways to authenticate are switches to Terraform, structures with a switch to AWS.
    private static final Shape SWITCHES = Shape.PLAIN
            .with("iam", SdkPojo.class, AwsMskCluster::isEnabled)
            .with("scram", SdkPojo.class, AwsMskCluster::isEnabled)
            .with("unauthenticated", SdkPojo.class, AwsMskCluster::isEnabled)
            .renamed("certificate_authority_arn_list", "certificate_authority_arns");

    static final ResourceType<ClusterInfo> TYPE = ResourceType.named("aws_msk_cluster")
            .identifiedBy("arn")
            .readBy(Kafka.CLUSTERS)
            .needs(Kafka.LIST_CLUSTERS)
            .attributes(cluster -> cluster, "cluster_name", "enhanced_monitoring", "number_of_broker_nodes")
            .computed("storage_mode", ClusterInfo::storageModeAsString)
            .attribute(
                    "broker_node_group_info",
                    cluster -> SWITCHES.with("tls", SdkPojo.class, AwsMskCluster::isEnabled)
                            .renamed("broker_az_distribution", "az_distribution")
                            .single(cluster.brokerNodeGroupInfo()))
            .attribute("client_authentication", cluster -> SWITCHES.single(cluster.clientAuthentication()))
            .attribute("configuration_info", AwsMskCluster::configuration)
            .attribute("encryption_info", AwsMskCluster::encryption)
            .attribute(
                    "kafka_version",
                    cluster -> Optional.ofNullable(cluster.currentBrokerSoftwareInfo())
                            .map(BrokerSoftwareInfo::kafkaVersion)
                            .orElse(null))
            .attribute(
                    "logging_info",
                    cluster -> Shape.PLAIN
                            .renamed("cloud_watch_logs", "cloudwatch_logs")
                            .single(cluster.loggingInfo()))
            .attribute("open_monitoring", cluster -> Shape.PLAIN.single(cluster.openMonitoring()))
            .tags(cluster -> Value.map(cluster.tags()))
            .ignored("arn", "the identity")
            .ignored("cluster_uuid", "a part of the ARN, which is the identity")
            .ignored("current_version", "changes with every change of the cluster")
            .ignored("id", "the identity")
            .ignored("timeouts", "how long Terraform waits; AWS knows nothing of it")
            .allIgnored(
                    "follows from the brokers and their ways to authenticate, which are compared",
                    "bootstrap_brokers",
                    "bootstrap_brokers_public_sasl_iam",
                    "bootstrap_brokers_public_sasl_scram",
                    "bootstrap_brokers_public_tls",
                    "bootstrap_brokers_sasl_iam",
                    "bootstrap_brokers_sasl_scram",
                    "bootstrap_brokers_tls",
                    "bootstrap_brokers_vpc_connectivity_sasl_iam",
                    "bootstrap_brokers_vpc_connectivity_sasl_scram",
                    "bootstrap_brokers_vpc_connectivity_tls",
                    "zookeeper_connect_string",
                    "zookeeper_connect_string_tls")
            .verified(Verified.ANSWERS)
            .done();

    private AwsMskCluster() {}

    private static Value isEnabled(SdkPojo method) {
        return Shape.PLAIN.block(method).get("enabled");
    }

    private static Value configuration(ClusterInfo cluster) {
        var software = cluster.currentBrokerSoftwareInfo();
        return Value.single(
                software == null || software.configurationArn() == null
                        ? null
                        : Value.block()
                                .with("arn", Value.of(software.configurationArn()))
                                .with("revision", Value.of(software.configurationRevision())));
    }

    private static Value encryption(ClusterInfo cluster) {
        return Value.single(cluster.encryptionInfo(), encryption -> {
            var atRest = encryption.encryptionAtRest();
            return Value.block()
                    .with(
                            "encryption_at_rest_kms_key_arn",
                            Value.of(atRest == null ? null : atRest.dataVolumeKMSKeyId()))
                    .with("encryption_in_transit", Shape.PLAIN.single(encryption.encryptionInTransit()));
        });
    }
}
