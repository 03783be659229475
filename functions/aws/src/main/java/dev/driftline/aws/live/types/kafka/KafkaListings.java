package dev.driftline.aws.live.types.kafka;

import static dev.driftline.aws.live.types.kafka.Kafka.kafka;

import dev.driftline.aws.live.kit.Listing;
import java.util.List;

/// Clusters of MSK.
public final class KafkaListings {

    public static final List<Listing<?>> ALL = List.of(Listing.of("aws_msk_cluster")
            .from(
                    "kafka:ListClustersV2",
                    aws -> kafka(aws).listClustersV2Paginator(ask -> {}).clusterInfoList())
            .id(cluster -> cluster.clusterArn())
            .label(cluster -> cluster.clusterName())
            .typed(
                    cluster -> "SERVERLESS".equals(cluster.clusterTypeAsString())
                            ? "aws_msk_serverless_cluster"
                            : "aws_msk_cluster",
                    "aws_msk_serverless_cluster")
            .tagMap(cluster -> cluster.tags())
            .done());

    private KafkaListings() {}
}
