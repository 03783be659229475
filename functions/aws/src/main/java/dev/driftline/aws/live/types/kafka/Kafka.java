package dev.driftline.aws.live.types.kafka;

import dev.driftline.aws.live.kit.Aws;
import dev.driftline.aws.live.kit.Lookup;
import dev.driftline.aws.live.types.Listings;
import java.util.List;
import software.amazon.awssdk.services.kafka.KafkaClient;
import software.amazon.awssdk.services.kafka.model.ClusterInfo;
import software.amazon.awssdk.services.kafka.model.ConfigurationState;
import software.amazon.awssdk.services.kafka.model.DescribeConfigurationResponse;
import software.amazon.awssdk.services.kafka.model.DescribeConfigurationRevisionResponse;

/// The calls of Managed Streaming for Apache Kafka, all by ARN.
final class Kafka {

    private static final String NOT_FOUND = "NotFoundException";

    static final Lookup<String, ClusterInfo> CLUSTERS = Listings.byName(
                    "kafka:DescribeCluster",
                    (aws, arn) -> List.of(kafka(aws)
                            .describeCluster(ask -> ask.clusterArn(arn))
                            .clusterInfo()),
                    aws -> kafka(aws).listClustersPaginator(ask -> {}).clusterInfoList(),
                    ClusterInfo::clusterArn,
                    NOT_FOUND)
            // Amazon MSK API reference, ClusterInfo (`State`).
            .until(ClusterInfo::stateAsString, "DELETING");

    /// The permission that many clusters at once need besides.
    static final String LIST_CLUSTERS = "kafka:ListClusters";

    static final Lookup<String, DescribeConfigurationResponse> CONFIGURATIONS =
            Lookup.<String, DescribeConfigurationResponse>each("kafka:DescribeConfiguration", (aws, arn) -> {
                        var configuration = kafka(aws).describeConfiguration(ask -> ask.arn(arn));
                        return configuration.state() == ConfigurationState.DELETING ? null : configuration;
                    })
                    .absentOn(NOT_FOUND);

    static final Lookup<Revision, DescribeConfigurationRevisionResponse> REVISIONS =
            Lookup.<Revision, DescribeConfigurationRevisionResponse>each(
                            "kafka:DescribeConfigurationRevision",
                            (aws, revision) -> kafka(aws)
                                    .describeConfigurationRevision(
                                            ask -> ask.arn(revision.arn()).revision(revision.number())))
                    .absentOn(NOT_FOUND);

    /// One of the versions of a configuration.
    record Revision(String arn, long number) {}

    private Kafka() {}

    static KafkaClient kafka(Aws aws) {
        return aws.client(KafkaClient.class, KafkaClient::builder);
    }
}
