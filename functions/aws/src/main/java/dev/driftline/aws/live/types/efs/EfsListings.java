package dev.driftline.aws.live.types.efs;

import static dev.driftline.aws.live.types.efs.Efs.efs;

import dev.driftline.aws.live.kit.Listing;
import java.util.List;

/// File systems and access points.
public final class EfsListings {

    public static final List<Listing<?>> ALL = List.of(
            Listing.of("aws_efs_file_system")
                    .from(
                            "elasticfilesystem:DescribeFileSystems",
                            aws -> efs(aws).describeFileSystemsPaginator().fileSystems())
                    .id(system -> system.fileSystemId())
                    .key(system -> system.fileSystemArn())
                    .label(system -> system.creationToken())
                    .tags(system -> system.tags())
                    .done(),
            Listing.of("aws_efs_access_point")
                    .from(
                            "elasticfilesystem:DescribeAccessPoints",
                            aws -> efs(aws).describeAccessPointsPaginator(ask -> {})
                                    .accessPoints())
                    .id(point -> point.accessPointId())
                    .key(point -> point.accessPointArn())
                    .tags(point -> point.tags())
                    .done());

    private EfsListings() {}
}
