package dev.driftline.aws.live.types.glue;

import dev.driftline.aws.live.kit.Reads;
import dev.driftline.aws.live.kit.ResourceType;
import dev.driftline.core.model.DeclaredResource;
import dev.driftline.core.model.Value;
import java.util.List;
import java.util.Optional;
import software.amazon.awssdk.services.glue.model.KeySchemaElement;
import software.amazon.awssdk.services.glue.model.PartitionIndexDescriptor;
import software.amazon.awssdk.services.glue.model.Table;

/// A table of the data catalog, not its data.
final class AwsGlueCatalogTable {

    record Live(Table table, Value indexes) {}

    static final ResourceType<Live> TYPE = ResourceType.named("aws_glue_catalog_table")
            .readBy(AwsGlueCatalogTable::read)
            .needs(GlueCatalog.TABLES, GlueCatalog.INDEXES)
            .attributes(
                    Live::table,
                    "description",
                    "owner",
                    "retention",
                    "table_type",
                    "view_expanded_text",
                    "view_original_text")
            .attribute("parameters", live -> Value.map(live.table().parameters()), GlueTables.PARAMETERS)
            .attribute("partition_index", Live::indexes)
            .attribute(
                    "partition_keys", live -> GlueTables.SHAPE.list(live.table().partitionKeys()))
            .attribute(
                    "storage_descriptor",
                    live -> GlueTables.SHAPE.single(live.table().storageDescriptor()),
                    GlueTables.STORED)
            .attribute(
                    "target_table", live -> GlueTables.SHAPE.single(live.table().targetTable()))
            .ignored("arn", "follows from the id, which is the identity")
            .ignored("catalog_id", "a part of the identity")
            .ignored("database_name", "a part of the identity")
            .ignored("id", "the identity")
            .ignored("name", "a part of the identity")
            .ignored("open_table_format_input", "only read when Terraform creates the table; AWS does not return it")
            .done();

    private AwsGlueCatalogTable() {}

    private static Optional<Live> read(Reads reads, DeclaredResource declared) {
        var key = new GlueCatalog.InDatabase(
                declared.text("catalog_id"), declared.text("database_name"), declared.text("name"));
        reads.prefetch(GlueCatalog.INDEXES, key);
        return reads.get(GlueCatalog.TABLES, key)
                .map(table ->
                        new Live(table, reads.attempt(GlueCatalog.INDEXES, key).value(AwsGlueCatalogTable::indexes)));
    }

    /// Without their status, which changes by itself while AWS builds one.
    private static Value indexes(List<PartitionIndexDescriptor> indexes) {
        return Value.set(
                indexes,
                index -> Value.block()
                        .with("index_name", Value.of(index.indexName()))
                        .with(
                                "keys",
                                Value.list(index.keys().stream()
                                        .map(KeySchemaElement::name)
                                        .toList())));
    }
}
