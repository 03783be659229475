package dev.driftline.aws.live.types.rds;

import static dev.driftline.aws.live.types.rds.Rds.rds;

import dev.driftline.aws.live.kit.Lookup;
import java.util.List;
import software.amazon.awssdk.services.rds.model.DBClusterSnapshot;
import software.amazon.awssdk.services.rds.model.DBSnapshot;

/// Snapshots, of which an account has many that Terraform does not know: one a day of each database.
final class Snapshots {

    static final Lookup<String, DBSnapshot> OF_INSTANCES = new Rds.Filtered<DBSnapshot>(
                    "rds:DescribeDBSnapshots",
                    "db-snapshot-id",
                    (aws, filters) -> rds(aws).describeDBSnapshotsPaginator(ask -> Rds.onlyIf(filters, ask::filters))
                            .dbSnapshots(),
                    DBSnapshot::dbSnapshotIdentifier,
                    "DBSnapshotNotFound")
            .inBatches();

    static final Lookup<String, DBClusterSnapshot> OF_CLUSTERS = new Rds.Filtered<DBClusterSnapshot>(
                    "rds:DescribeDBClusterSnapshots",
                    "db-cluster-snapshot-id",
                    (aws, filters) -> rds(aws).describeDBClusterSnapshotsPaginator(
                                    ask -> Rds.onlyIf(filters, ask::filters))
                            .dbClusterSnapshots(),
                    DBClusterSnapshot::dbClusterSnapshotIdentifier,
                    "DBClusterSnapshotNotFoundFault")
            .inBatches();

    /// The accounts that may restore an instance's snapshot.
    static final Lookup<String, List<String>> SHARED_WITH = Lookup.<String, List<String>>each(
                    "rds:DescribeDBSnapshotAttributes",
                    (aws, snapshot) -> rds(aws)
                            .describeDBSnapshotAttributes(ask -> ask.dbSnapshotIdentifier(snapshot))
                            .dbSnapshotAttributesResult()
                            .dbSnapshotAttributes()
                            .stream()
                            .filter(attribute -> "restore".equals(attribute.attributeName()))
                            .flatMap(attribute -> attribute.attributeValues().stream())
                            .toList())
            .absentOn("DBSnapshotNotFound");

    private Snapshots() {}
}
