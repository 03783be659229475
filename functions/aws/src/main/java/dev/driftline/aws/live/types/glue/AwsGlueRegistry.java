package dev.driftline.aws.live.types.glue;

import dev.driftline.aws.live.kit.ResourceType;
import dev.driftline.aws.live.types.Tagging;
import software.amazon.awssdk.services.glue.model.GetRegistryResponse;

/// Where schemas are kept.
final class AwsGlueRegistry {

    static final ResourceType<Glue.Tagged<GetRegistryResponse>> TYPE = ResourceType.named("aws_glue_registry")
            .readBy((reads, declared) -> Glue.read(reads, declared, GlueSchemas.REGISTRIES))
            .needs(GlueSchemas.REGISTRIES, Glue.TAGS, Tagging.TAGGED)
            .attributes(Glue.Tagged::thing, "description")
            .tags(Glue.Tagged::tags)
            .ignored("arn", "the identity")
            .ignored("id", "the identity")
            .ignored("registry_name", "a part of the identity")
            .done();

    private AwsGlueRegistry() {}
}
