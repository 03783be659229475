package dev.driftline.aws.live.types.appsync;

import dev.driftline.aws.live.kit.ResourceType;
import dev.driftline.aws.live.kit.Shape;
import dev.driftline.aws.live.kit.Verified;
import dev.driftline.core.compare.Meaning;
import java.util.Optional;
import software.amazon.awssdk.services.appsync.model.Resolver;

/// What serves a field.
final class AwsAppsyncResolver {

    private static final Shape SHAPE = AppSync.SHAPE.ordered("functions");

    static final ResourceType<Resolver> TYPE = ResourceType.named("aws_appsync_resolver")
            .readBy((reads, declared) -> reads.get(
                            AppSync.RESOLVERS, new AppSync.OfType(declared.text("api_id"), declared.text("type")))
                    .flatMap(fields -> Optional.ofNullable(fields.get(declared.text("field")))))
            .needs(AppSync.RESOLVERS)
            .verified(Verified.ANSWERS)
            .attributes(resolver -> resolver, "code", "max_batch_size")
            .attribute("caching_config", resolver -> SHAPE.single(resolver.cachingConfig()))
            .attribute("data_source", Resolver::dataSourceName)
            // The default of the API reference (Resolver).
            .attribute("kind", Resolver::kindAsString, Meaning.unsetIs("UNIT"))
            .attribute("pipeline_config", resolver -> SHAPE.single(resolver.pipelineConfig()))
            .attribute("request_template", Resolver::requestMappingTemplate)
            .attribute("response_template", Resolver::responseMappingTemplate)
            .attribute("runtime", resolver -> SHAPE.single(resolver.runtime()))
            .attribute("sync_config", resolver -> SHAPE.single(resolver.syncConfig()))
            .computed("arn", Resolver::resolverArn)
            .ignored("api_id", "the identity")
            .ignored("field", "the identity")
            .ignored("id", "the identity")
            .ignored("type", "the identity")
            .done();

    private AwsAppsyncResolver() {}
}
