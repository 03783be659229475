package dev.driftline.aws.live.types.lakeformation;

import static dev.driftline.aws.live.types.lakeformation.LakeFormation.set;

import dev.driftline.core.model.DeclaredResource;
import dev.driftline.core.model.Value;
import java.util.HashSet;
import java.util.List;
import java.util.function.BiPredicate;
import java.util.function.Function;
import java.util.function.Predicate;
import software.amazon.awssdk.services.lakeformation.model.LFTag;
import software.amazon.awssdk.services.lakeformation.model.PrincipalResourcePermissions;
import software.amazon.awssdk.services.lakeformation.model.Resource;
import software.amazon.awssdk.services.lakeformation.model.TableWildcard;
import software.amazon.awssdk.services.lakeformation.model.TableWithColumnsResource;

/// On what a permission is given. Lake Formation splits what was given in one call into several entries, and lists
/// others of the same table beside them.
///
/// @param asked what the listing is asked for
/// @param ours which entries of it are those of this permission
record GrantedResource(Resource asked, Predicate<Resource> ours) {

    /// What Lake Formation calls the table when all of a database are meant.
    private static final String ALL_TABLES = "ALL_TABLES";

    static GrantedResource of(DeclaredResource declared) {
        for (var kind : KINDS) {
            var block = declared.get(kind.attribute()).elements();
            if (!block.isEmpty() && block.getFirst() instanceof Value.Block fields) {
                return new GrantedResource(
                        kind.asked().apply(fields), resource -> kind.ours().test(fields, resource));
            }
        }
        return new GrantedResource(
                Resource.builder().catalog(catalog -> {}).build(), resource -> resource.catalog() != null);
    }

    /// The entries of a listing that are of this permission.
    List<PrincipalResourcePermissions> in(List<PrincipalResourcePermissions> listed, String principal) {
        return listed.stream()
                .filter(entry -> entry.resource() != null && ours.test(entry.resource()))
                .filter(entry -> entry.principal() != null
                        && principal.equals(entry.principal().dataLakePrincipalIdentifier()))
                .toList();
    }

    private record Kind(
            String attribute, Function<Value.Block, Resource> asked, BiPredicate<Value.Block, Resource> ours) {}

    private static final List<Kind> KINDS = List.of(
            new Kind(
                    "data_cells_filter",
                    block -> Resource.builder()
                            .dataCellsFilter(filter -> filter.databaseName(text(block, "database_name"))
                                    .name(text(block, "name"))
                                    .tableCatalogId(text(block, "table_catalog_id"))
                                    .tableName(text(block, "table_name")))
                            .build(),
                    (block, resource) -> resource.dataCellsFilter() != null),
            new Kind(
                    "data_location",
                    block -> Resource.builder()
                            .dataLocation(location ->
                                    location.resourceArn(text(block, "arn")).catalogId(set(text(block, "catalog_id"))))
                            .build(),
                    (block, resource) -> resource.dataLocation() != null),
            new Kind(
                    "database",
                    block -> Resource.builder()
                            .database(database ->
                                    database.name(text(block, "name")).catalogId(set(text(block, "catalog_id"))))
                            .build(),
                    (block, resource) -> resource.database() != null),
            new Kind(
                    "lf_tag",
                    block -> Resource.builder()
                            .lfTag(tag -> tag.tagKey(text(block, "key"))
                                    .tagValues(texts(block, "values"))
                                    .catalogId(set(text(block, "catalog_id"))))
                            .build(),
                    (block, resource) -> resource.lfTag() != null
                            && text(block, "key").equals(resource.lfTag().tagKey())),
            new Kind(
                    "lf_tag_policy",
                    block -> Resource.builder()
                            .lfTagPolicy(policy -> policy.resourceType(text(block, "resource_type"))
                                    .expression(expression(block))
                                    .catalogId(set(text(block, "catalog_id"))))
                            .build(),
                    (block, resource) -> resource.lfTagPolicy() != null
                            && text(block, "resource_type")
                                    .equals(resource.lfTagPolicy().resourceTypeAsString())),
            new Kind("table", GrantedResource::table, GrantedResource::isTable),
            new Kind("table_with_columns", GrantedResource::table, GrantedResource::hasColumns));

    private static Resource table(Value.Block block) {
        var named = Resource.builder().table(table -> {
            table.databaseName(text(block, "database_name")).catalogId(set(text(block, "catalog_id")));
            if (isFlagged(block) && text(block, "name").isEmpty()) {
                table.tableWildcard(TableWildcard.builder().build());
            } else {
                table.name(text(block, "name"));
            }
        });
        return named.build();
    }

    /// That one may select all columns of a table is listed as an entry with columns.
    private static boolean isTable(Value.Block block, Resource resource) {
        var all = isFlagged(block);
        var columns = resource.tableWithColumns();
        if (columns != null) {
            return columns.columnWildcard() != null
                    && columns.columnWildcard().excludedColumnNames().isEmpty()
                    && (all ? ALL_TABLES : text(block, "name")).equals(columns.name());
        }
        var table = resource.table();
        return table != null
                && (all ? table.tableWildcard() != null : text(block, "name").equals(table.name()));
    }

    private static boolean hasColumns(Value.Block block, Resource resource) {
        var columns = resource.tableWithColumns();
        return columns != null && text(block, "name").equals(columns.name()) && sameColumns(block, columns);
    }

    private static boolean sameColumns(Value.Block block, TableWithColumnsResource columns) {
        var names = texts(block, "column_names");
        return names.isEmpty()
                ? columns.columnWildcard() != null
                        && same(
                                texts(block, "excluded_column_names"),
                                columns.columnWildcard().excludedColumnNames())
                : same(names, columns.columnNames());
    }

    private static boolean same(List<String> some, List<String> others) {
        return new HashSet<>(some).equals(new HashSet<>(others));
    }

    private static boolean isFlagged(Value.Block block) {
        return block.get("wildcard").asText().equals("true");
    }

    private static String text(Value.Block block, String field) {
        return block.get(field).asText();
    }

    private static List<String> texts(Value.Block block, String field) {
        return block.get(field).elements().stream().map(Value::asText).toList();
    }

    private static List<LFTag> expression(Value.Block block) {
        return block.get("expression").elements().stream()
                .map(tag -> tag instanceof Value.Block fields
                        ? LFTag.builder()
                                .tagKey(text(fields, "key"))
                                .tagValues(texts(fields, "values"))
                                .build()
                        : LFTag.builder().build())
                .toList();
    }
}
