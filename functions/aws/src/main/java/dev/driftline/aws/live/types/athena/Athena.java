package dev.driftline.aws.live.types.athena;

import dev.driftline.aws.live.kit.Aws;
import dev.driftline.aws.live.kit.Lookup;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.athena.AthenaClient;
import software.amazon.awssdk.services.athena.model.AthenaException;
import software.amazon.awssdk.services.athena.model.DataCatalog;
import software.amazon.awssdk.services.athena.model.Database;
import software.amazon.awssdk.services.athena.model.NamedQuery;
import software.amazon.awssdk.services.athena.model.Tag;
import software.amazon.awssdk.services.athena.model.WorkGroup;

/// Workgroups, queries and catalogs. Athena has no code of its own for what is not there: the message says it.
final class Athena {

    /// Up to so many queries are asked for one by one.
    private static final int FEW = 3;

    /// `BatchGetNamedQuery` takes so many (Amazon Athena API reference).
    private static final int QUERIES = 50;

    /// The catalog of Glue, in which the provider makes databases.
    private static final String OF_GLUE = "AwsDataCatalog";

    /// By name.
    static final Lookup<String, WorkGroup> WORKGROUPS = Lookup.each(
            "athena:GetWorkGroup",
            (aws, name) -> found(
                    () -> athena(aws).getWorkGroup(ask -> ask.workGroup(name)).workGroup()));

    /// By name.
    static final Lookup<String, DataCatalog> CATALOGS = Lookup.each(
            "athena:GetDataCatalog",
            (aws, name) -> found(
                    () -> athena(aws).getDataCatalog(ask -> ask.name(name)).dataCatalog()));

    /// By name.
    static final Lookup<String, Database> DATABASES = Lookup.each(
            "athena:GetDatabase",
            (aws, name) -> found(() -> athena(aws)
                    .getDatabase(ask -> ask.catalogName(OF_GLUE).databaseName(name))
                    .database()));

    /// By id.
    static final Lookup<String, NamedQuery> NAMED_QUERIES =
            Lookup.choosing("athena:BatchGetNamedQuery", Athena::namedQueries);

    /// By ARN.
    static final Lookup<String, Map<String, String>> TAGS = Lookup.<String, Map<String, String>>each(
                    "athena:ListTagsForResource",
                    (aws, arn) -> athena(aws).listTagsForResourcePaginator(ask -> ask.resourceARN(arn)).stream()
                            .flatMap(page -> page.tags().stream())
                            .collect(Collectors.toMap(Tag::key, Tag::value, (first, second) -> second)))
            .absentOn("ResourceNotFoundException");

    private Athena() {}

    static AthenaClient athena(Aws aws) {
        return aws.client(AthenaClient.class, AthenaClient::builder);
    }

    private static Map<String, NamedQuery> namedQueries(Aws aws, List<String> ids) {
        var found = new HashMap<String, NamedQuery>();
        if (ids.size() <= FEW) {
            for (var id : ids) {
                var query = found(() ->
                        athena(aws).getNamedQuery(ask -> ask.namedQueryId(id)).namedQuery());
                if (query != null) {
                    found.put(id, query);
                }
            }
            return found;
        }
        for (var from = 0; from < ids.size(); from += QUERIES) {
            var some = ids.subList(from, Math.min(from + QUERIES, ids.size()));
            athena(aws)
                    .batchGetNamedQuery(ask -> ask.namedQueryIds(some))
                    .namedQueries()
                    .forEach(query -> found.put(query.namedQueryId(), query));
        }
        return found;
    }

    /// `WorkGroup x is not found`, `Database x not found`, `NamedQuery x was not found`.
    private static <T> @Nullable T found(Supplier<@Nullable T> read) {
        try {
            return read.get();
        } catch (AthenaException e) {
            var message = e.getMessage();
            if (message != null && message.contains("not found")) {
                return null;
            }
            throw e;
        }
    }
}
