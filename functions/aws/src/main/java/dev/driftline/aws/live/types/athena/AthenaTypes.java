package dev.driftline.aws.live.types.athena;

import static java.util.Map.entry;

import dev.driftline.aws.live.kit.ResourceType;
import java.util.Map;
import java.util.function.Supplier;

/// The resource types of Athena.
public final class AthenaTypes {

    public static final Map<String, Supplier<ResourceType<?>>> ALL = Map.ofEntries(
            entry("aws_athena_data_catalog", () -> AwsAthenaDataCatalog.TYPE),
            entry("aws_athena_database", () -> AwsAthenaDatabase.TYPE),
            entry("aws_athena_named_query", () -> AwsAthenaNamedQuery.TYPE),
            entry("aws_athena_workgroup", () -> AwsAthenaWorkgroup.TYPE));

    private AthenaTypes() {}
}
