package dev.driftline.aws.live.types.glue;

import static dev.driftline.aws.live.types.glue.Glue.glue;

import dev.driftline.aws.live.kit.Listing;
import dev.driftline.aws.live.kit.Lookup;
import dev.driftline.aws.live.kit.Lookup.Whole;
import dev.driftline.core.scan.Existing.Concern;
import java.util.List;
import software.amazon.awssdk.services.glue.model.Database;
import software.amazon.awssdk.services.glue.model.Table;

/// The catalogue, jobs and crawlers. Tables that a crawler wrote are its output (AWS Glue Developer Guide,
/// "Parameters set on Data Catalog tables by crawler").
public final class GlueListings {

    private static final Lookup<Whole, List<Database>> DATABASES = Lookup.whole(
            "glue:GetDatabases",
            aws -> glue(aws).getDatabasesPaginator(ask -> {}).stream()
                    .flatMap(page -> page.databaseList().stream())
                    .toList());

    /// By database.
    private static final Lookup<String, List<Table>> TABLES = Lookup.<String, List<Table>>each(
                    "glue:GetTables",
                    (aws, database) -> glue(aws).getTablesPaginator(ask -> ask.databaseName(database)).stream()
                            .flatMap(page -> page.tableList().stream())
                            .toList())
            .absentOn("EntityNotFoundException");

    public static final List<Listing<?>> ALL =
            List.of(
                    Listing.of("aws_glue_catalog_database")
                            .from(DATABASES)
                            .id(database -> database.catalogId() + ":" + database.name())
                            .key(Database::name)
                            .declaredAs(declared -> declared.text("name"))
                            // Athena and Glue make it for whoever names no other.
                            .without(database -> database.name().equals("default"))
                            .concern(Concern.MINOR)
                            .done(),
                    Listing.of("aws_glue_catalog_table")
                            .from(
                                    ask -> ask
                                            .each(
                                                    TABLES,
                                                    ask.all(DATABASES).stream()
                                                            .map(Database::name)
                                                            .toList())
                                            .values()
                                            .stream()
                                            .flatMap(List::stream),
                                    DATABASES,
                                    TABLES)
                            .id(table -> "%s:%s:%s".formatted(table.catalogId(), table.databaseName(), table.name()))
                            .key(table -> table.databaseName() + ":" + table.name())
                            .declaredAs(declared -> declared.text("database_name") + ":" + declared.text("name"))
                            .without(table -> table.parameters().containsKey("CrawlerSchemaSerializerVersion")
                                    || table.parameters().containsKey("UPDATED_BY_CRAWLER"))
                            .partOf("aws_glue_catalog_database", Table::databaseName)
                            .concern(Concern.MINOR)
                            .done(),
                    Listing.of("aws_glue_job")
                            .from(
                                    "glue:ListJobs",
                                    aws -> glue(aws).listJobsPaginator(ask -> {}).stream()
                                            .flatMap(page -> page.jobNames().stream())
                                            .toList())
                            .id(name -> name)
                            .done(),
                    Listing.of("aws_glue_crawler")
                            .from(
                                    "glue:ListCrawlers",
                                    aws -> glue(aws).listCrawlersPaginator(ask -> {}).stream()
                                            .flatMap(page -> page.crawlerNames().stream())
                                            .toList())
                            .id(name -> name)
                            .done());

    private GlueListings() {}
}
