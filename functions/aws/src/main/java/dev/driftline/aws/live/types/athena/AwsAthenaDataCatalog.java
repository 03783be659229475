package dev.driftline.aws.live.types.athena;

import dev.driftline.aws.live.kit.ResourceType;
import dev.driftline.aws.live.types.Tagged;
import dev.driftline.aws.live.types.Tagging;
import software.amazon.awssdk.services.athena.model.DataCatalog;

/// Where Athena finds tables that Glue does not know.
final class AwsAthenaDataCatalog {

    static final ResourceType<Tagged<DataCatalog>> TYPE = ResourceType.named("aws_athena_data_catalog")
            .identifiedBy("name")
            .readBy(Tagged.by(Athena.CATALOGS, "name", Athena.TAGS))
            .needs(Athena.CATALOGS)
            .needs(Athena.TAGS)
            .needs(Tagging.TAGGED)
            .attributes(Tagged::thing, "description", "parameters", "type")
            .tags(Tagged::tags)
            .ignored("arn", "follows from the name, which is the identity")
            .ignored("id", "the name, which is the identity")
            .ignored("name", "the identity")
            .done();

    private AwsAthenaDataCatalog() {}
}
