package dev.driftline.aws.live.types.glue;

import dev.driftline.aws.live.kit.Reads;
import dev.driftline.aws.live.kit.ResourceType;
import dev.driftline.aws.live.kit.Verified;
import dev.driftline.core.model.DeclaredResource;
import dev.driftline.core.model.Value;
import java.util.Optional;
import software.amazon.awssdk.services.glue.model.Partition;

/// A part of a table.
final class AwsGluePartition {

    static final ResourceType<Partition> TYPE = ResourceType.named("aws_glue_partition")
            .readBy(AwsGluePartition::read)
            .needs(GlueCatalog.PARTITIONS)
            .attribute("parameters", partition -> Value.map(partition.parameters()), GlueTables.PARAMETERS)
            .attribute(
                    "storage_descriptor",
                    partition -> GlueTables.SHAPE.single(partition.storageDescriptor()),
                    GlueTables.STORED)
            .ignored("catalog_id", "a part of the identity")
            .ignored("creation_time", "changes only with the partition itself")
            .ignored("database_name", "a part of the identity")
            .ignored("id", "the identity")
            .ignored("last_accessed_time", "changes when the partition is read")
            .ignored("last_analyzed_time", "changes when the partition is analysed")
            .ignored("partition_values", "a part of the identity")
            .ignored("table_name", "a part of the identity")
            .verified(Verified.ANSWERS)
            .done();

    private AwsGluePartition() {}

    private static Optional<Partition> read(Reads reads, DeclaredResource declared) {
        var table = new GlueCatalog.InDatabase(
                declared.text("catalog_id"), declared.text("database_name"), declared.text("table_name"));
        return reads.get(GlueCatalog.PARTITIONS, new GlueCatalog.InTable(table, declared.texts("partition_values")));
    }
}
