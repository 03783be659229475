package dev.driftline.aws.live.types.glue;

import static java.util.Map.entry;

import dev.driftline.aws.live.kit.ResourceType;
import java.util.Map;
import java.util.function.Supplier;

/// The resource types of Glue.
public final class GlueTypes {

    public static final Map<String, Supplier<ResourceType<?>>> ALL = Map.ofEntries(
            entry("aws_glue_catalog_database", () -> AwsGlueCatalogDatabase.TYPE),
            entry("aws_glue_catalog_table", () -> AwsGlueCatalogTable.TYPE),
            entry("aws_glue_classifier", () -> AwsGlueClassifier.TYPE),
            entry("aws_glue_connection", () -> AwsGlueConnection.TYPE),
            entry("aws_glue_crawler", () -> AwsGlueCrawler.TYPE),
            entry("aws_glue_data_catalog_encryption_settings", () -> AwsGlueDataCatalogEncryptionSettings.TYPE),
            entry("aws_glue_job", () -> AwsGlueJob.TYPE),
            entry("aws_glue_partition", () -> AwsGluePartition.TYPE),
            entry("aws_glue_registry", () -> AwsGlueRegistry.TYPE),
            entry("aws_glue_resource_policy", () -> AwsGlueResourcePolicy.TYPE),
            entry("aws_glue_schema", () -> AwsGlueSchema.TYPE),
            entry("aws_glue_security_configuration", () -> AwsGlueSecurityConfiguration.TYPE),
            entry("aws_glue_trigger", () -> AwsGlueTrigger.TYPE),
            entry("aws_glue_workflow", () -> AwsGlueWorkflow.TYPE));

    private GlueTypes() {}
}
