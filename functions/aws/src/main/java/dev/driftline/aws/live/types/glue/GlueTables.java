package dev.driftline.aws.live.types.glue;

import dev.driftline.aws.live.kit.Shape;
import dev.driftline.core.compare.Meaning;
import dev.driftline.core.model.Value;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/// How tables and partitions are stored.
final class GlueTables {

    /// Written anew by whatever writes or crawls the data.
    private static final Set<String> VOLATILE = Set.of(
            "averageRecordSize",
            "COLUMN_STATS_ACCURATE",
            "last_modified_by",
            "last_modified_time",
            "metadata_location",
            "numFiles",
            "numRows",
            "objectCount",
            "previous_metadata_location",
            "rawDataSize",
            "recordCount",
            "sizeKey",
            "totalSize",
            "transient_lastDdlTime",
            "UPDATED_BY_CRAWLER");

    /// What a crawler finds out about the data, and people write by hand too.
    private static final Set<String> FOUND_BY_CRAWLERS = Set.of(
            "compressionType",
            "CrawlerSchemaDeserializerVersion",
            "CrawlerSchemaSerializerVersion",
            "exclusions",
            "partition_filtering.enabled",
            "typeOfData");

    /// Parameters, without those that crawlers and engines keep in them. Sources: AWS Glue developer guide, "Parameters
    /// set on Data Catalog tables by crawler"; Amazon Athena user guide on Iceberg tables.
    static final Meaning PARAMETERS = sides ->
            new Meaning.Sides(lasting(sides.declared(), sides.declared()), lasting(sides.live(), sides.declared()));

    /// A storage descriptor whose parameters have that meaning.
    static final Meaning STORED = sides -> {
        var declared = parameters(sides.declared());
        return new Meaning.Sides(
                sides.declared().mapElements(block -> lastingIn(block, declared)),
                sides.live().mapElements(block -> lastingIn(block, declared)));
    };

    static final Shape SHAPE = Shape.PLAIN
            .complete()
            .ordered("columns", "bucket_columns", "sort_columns", "skewed_column_names", "skewed_column_values")
            .renamed("serde_info", "ser_de_info");

    private GlueTables() {}

    private static Value parameters(Value descriptors) {
        return descriptors.elements().stream()
                .findFirst()
                .map(block -> block.entries().getOrDefault("parameters", Value.absent()))
                .orElseGet(Value::absent);
    }

    private static Value lastingIn(Value descriptor, Value declared) {
        return descriptor instanceof Value.Block block && block.fields().containsKey("parameters")
                ? block.with("parameters", lasting(block.get("parameters"), declared))
                : descriptor;
    }

    private static Value lasting(Value parameters, Value declared) {
        var lasting = new TreeMap<String, Value>();
        parameters.entries().forEach((name, value) -> {
            var found = FOUND_BY_CRAWLERS.contains(name) && !declared.entries().containsKey(name);
            if (!found && !VOLATILE.contains(name)) {
                lasting.put(name, value);
            }
        });
        return parameters.entries().isEmpty() ? parameters : like(parameters, lasting);
    }

    private static Value like(Value original, Map<String, Value> entries) {
        return original instanceof Value.Block ? new Value.Block(entries) : new Value.MapOf(entries);
    }
}
