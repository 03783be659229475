package dev.driftline.aws.live.types.glue;

import static dev.driftline.aws.live.types.glue.Glue.glue;

import dev.driftline.aws.live.kit.Aws;
import dev.driftline.aws.live.kit.Lookup;
import dev.driftline.core.model.DeclaredResource;
import java.util.List;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.glue.model.Connection;
import software.amazon.awssdk.services.glue.model.DataCatalogEncryptionSettings;
import software.amazon.awssdk.services.glue.model.Database;
import software.amazon.awssdk.services.glue.model.Partition;
import software.amazon.awssdk.services.glue.model.PartitionIndexDescriptor;
import software.amazon.awssdk.services.glue.model.PartitionIndexStatus;
import software.amazon.awssdk.services.glue.model.Table;

/// The data catalog. Databases and tables are asked for one by one: Lake Formation leaves out of listings what the
/// caller may not see, which would look like a deletion.
final class GlueCatalog {

    /// @param catalog the account's id
    record Named(String catalog, String name) {

        static Named of(DeclaredResource declared) {
            return new Named(declared.text("catalog_id"), declared.text("name"));
        }
    }

    record InDatabase(String catalog, String database, String name) {}

    record InTable(InDatabase table, List<String> values) {}

    static final Lookup<Named, Database> DATABASES = Lookup.<Named, Database>each(
                    "glue:GetDatabase",
                    (aws, of) -> glue(aws)
                            .getDatabase(ask -> ask.catalogId(set(of.catalog())).name(of.name()))
                            .database())
            .absentOn(Glue.NONE);

    static final Lookup<InDatabase, Table> TABLES = Lookup.<InDatabase, Table>each(
                    "glue:GetTable",
                    (aws, of) -> glue(aws)
                            .getTable(ask -> ask.catalogId(set(of.catalog()))
                                    .databaseName(of.database())
                                    .name(of.name()))
                            .table())
            .absentOn(Glue.NONE);

    static final Lookup<InDatabase, List<PartitionIndexDescriptor>> INDEXES =
            Lookup.<InDatabase, List<PartitionIndexDescriptor>>each("glue:GetPartitionIndexes", GlueCatalog::indexes)
                    .absentOn(Glue.NONE);

    static final Lookup<InTable, Partition> PARTITIONS = Lookup.<InTable, Partition>each(
                    "glue:GetPartition",
                    (aws, of) -> glue(aws)
                            .getPartition(ask -> ask.catalogId(set(of.table().catalog()))
                                    .databaseName(of.table().database())
                                    .tableName(of.table().name())
                                    .partitionValues(of.values()))
                            .partition())
            .absentOn(Glue.NONE);

    /// Without passwords.
    static final Lookup<Named, Connection> CONNECTIONS = Lookup.<Named, Connection>each(
                    "glue:GetConnection",
                    (aws, of) -> glue(aws)
                            .getConnection(ask -> ask.catalogId(set(of.catalog()))
                                    .name(of.name())
                                    .hidePassword(true))
                            .connection())
            .absentOn(Glue.NONE);

    /// By the catalog's id.
    static final Lookup<String, DataCatalogEncryptionSettings> ENCRYPTION = Lookup.each(
            "glue:GetDataCatalogEncryptionSettings",
            (aws, catalog) -> glue(aws)
                    .getDataCatalogEncryptionSettings(ask -> ask.catalogId(set(catalog)))
                    .dataCatalogEncryptionSettings());

    private GlueCatalog() {}

    /// Without an id the caller's own catalog is meant.
    static @Nullable String set(String text) {
        return text.isEmpty() ? null : text;
    }

    private static List<PartitionIndexDescriptor> indexes(Aws aws, InDatabase of) {
        return glue(aws)
                .getPartitionIndexesPaginator(ask -> ask.catalogId(set(of.catalog()))
                        .databaseName(of.database())
                        .tableName(of.name()))
                .stream()
                .flatMap(page -> page.partitionIndexDescriptorList().stream())
                .filter(index -> index.indexStatus() != PartitionIndexStatus.DELETING)
                .toList();
    }
}
