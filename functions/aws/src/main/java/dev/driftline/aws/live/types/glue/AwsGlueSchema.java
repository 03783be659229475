package dev.driftline.aws.live.types.glue;

import dev.driftline.aws.live.kit.Reads;
import dev.driftline.aws.live.kit.ResourceType;
import dev.driftline.aws.live.types.Tagging;
import dev.driftline.core.compare.JsonText;
import dev.driftline.core.compare.Meaning;
import dev.driftline.core.model.DeclaredResource;
import dev.driftline.core.model.Value;
import java.util.Optional;
import software.amazon.awssdk.services.glue.model.GetSchemaResponse;

/// A schema of messages.
final class AwsGlueSchema {

    record Live(GetSchemaResponse schema, Value definition, Value tags) {}

    static final ResourceType<Live> TYPE = ResourceType.named("aws_glue_schema")
            .readBy(AwsGlueSchema::read)
            .needs(GlueSchemas.SCHEMAS, GlueSchemas.DEFINITIONS, Glue.TAGS, Tagging.TAGGED)
            .attributes(Live::schema, "compatibility", "data_format", "description")
            .attribute(
                    "schema_definition",
                    Live::definition,
                    Meaning.eachText(String::strip).then(JsonText.MEANING))
            .tags(Live::tags)
            .ignored("arn", "the identity")
            .ignored("id", "the identity")
            .ignored("latest_schema_version", "new with every change of the definition, which is compared")
            .ignored("next_schema_version", "new with every change of the definition, which is compared")
            .ignored("registry_arn", "a part of the identity")
            .ignored("registry_name", "a part of the identity")
            .ignored("schema_checkpoint", "new with every change of the compatibility, which is compared")
            .ignored("schema_name", "a part of the identity")
            .done();

    private AwsGlueSchema() {}

    private static Optional<Live> read(Reads reads, DeclaredResource declared) {
        var arn = declared.text("id");
        reads.prefetch(GlueSchemas.DEFINITIONS, arn);
        return Glue.read(reads, declared, GlueSchemas.SCHEMAS)
                .map(live -> new Live(
                        live.thing(),
                        reads.attempt(GlueSchemas.DEFINITIONS, arn).value(Value::of),
                        live.tags()));
    }
}
