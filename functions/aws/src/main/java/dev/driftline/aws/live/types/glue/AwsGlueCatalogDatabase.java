package dev.driftline.aws.live.types.glue;

import dev.driftline.aws.live.kit.ResourceType;
import dev.driftline.aws.live.kit.Shape;
import dev.driftline.aws.live.types.Tagging;
import software.amazon.awssdk.services.glue.model.Database;

/// A database of the data catalog.
final class AwsGlueCatalogDatabase {

    private static final Shape SHAPE = Shape.PLAIN.complete();

    static final ResourceType<Glue.Tagged<Database>> TYPE = ResourceType.named("aws_glue_catalog_database")
            .readBy((reads, declared) ->
                    Glue.tagged(reads, declared, GlueCatalog.DATABASES, GlueCatalog.Named.of(declared)))
            .needs(GlueCatalog.DATABASES)
            .needs(Glue.TAGS)
            .needs(Tagging.TAGGED)
            .attribute(
                    "create_table_default_permission",
                    live -> SHAPE.set(live.thing().createTableDefaultPermissions()))
            .attributes(Glue.Tagged::thing, "description", "parameters")
            .attribute("federated_database", live -> SHAPE.single(live.thing().federatedDatabase()))
            .computed("location_uri", live -> live.thing().locationUri())
            .attribute("target_database", live -> SHAPE.single(live.thing().targetDatabase()))
            .tags(Glue.Tagged::tags)
            .ignored("arn", "follows from the id, which is the identity")
            .ignored("catalog_id", "a part of the identity")
            .ignored("id", "the identity")
            .ignored("name", "a part of the identity")
            .done();

    private AwsGlueCatalogDatabase() {}
}
