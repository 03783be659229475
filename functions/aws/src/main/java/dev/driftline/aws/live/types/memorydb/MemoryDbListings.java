package dev.driftline.aws.live.types.memorydb;

import static dev.driftline.aws.live.types.memorydb.MemoryDb.memoryDb;

import dev.driftline.aws.live.kit.Listing;
import java.util.List;

/// Clusters.
public final class MemoryDbListings {

    public static final List<Listing<?>> ALL = List.of(Listing.of("aws_memorydb_cluster")
            .from(
                    "memorydb:DescribeClusters",
                    aws -> memoryDb(aws).describeClustersPaginator(ask -> {}).stream()
                            .flatMap(page -> page.clusters().stream())
                            .toList())
            .id(cluster -> cluster.name())
            .key(cluster -> cluster.arn())
            .done());

    private MemoryDbListings() {}
}
