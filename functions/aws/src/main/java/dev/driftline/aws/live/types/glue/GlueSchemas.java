package dev.driftline.aws.live.types.glue;

import static dev.driftline.aws.live.types.glue.Glue.glue;

import dev.driftline.aws.live.kit.Lookup;
import software.amazon.awssdk.services.glue.model.GetRegistryResponse;
import software.amazon.awssdk.services.glue.model.GetSchemaResponse;

/// The schema registry.
final class GlueSchemas {

    /// By ARN.
    static final Lookup<String, GetRegistryResponse> REGISTRIES = Lookup.<String, GetRegistryResponse>each(
                    "glue:GetRegistry",
                    (aws, arn) -> glue(aws).getRegistry(ask -> ask.registryId(id -> id.registryArn(arn))))
            .absentOn(Glue.NONE)
            // AWS Glue API reference, GetRegistry and GetSchema (`Status`, `SchemaStatus`).
            .until(GetRegistryResponse::statusAsString, "DELETING");

    /// By ARN.
    static final Lookup<String, GetSchemaResponse> SCHEMAS = Lookup.<String, GetSchemaResponse>each(
                    "glue:GetSchema", (aws, arn) -> glue(aws).getSchema(ask -> ask.schemaId(id -> id.schemaArn(arn))))
            .absentOn(Glue.NONE)
            .until(GetSchemaResponse::schemaStatusAsString, "DELETING");

    /// By ARN of the schema: the latest version.
    static final Lookup<String, String> DEFINITIONS = Lookup.<String, String>each(
                    "glue:GetSchemaVersion",
                    (aws, arn) -> glue(aws)
                            .getSchemaVersion(ask -> ask.schemaId(id -> id.schemaArn(arn))
                                    .schemaVersionNumber(version -> version.latestVersion(true)))
                            .schemaDefinition())
            .absentOn(Glue.NONE);

    private GlueSchemas() {}
}
