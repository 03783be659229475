package dev.driftline.aws.live.types.athena;

import dev.driftline.aws.live.kit.Reads;
import dev.driftline.aws.live.kit.ResourceType;
import dev.driftline.aws.live.types.Tagging;
import dev.driftline.core.model.DeclaredResource;
import dev.driftline.core.model.Value;
import java.util.Optional;
import software.amazon.awssdk.services.athena.model.DataCatalog;

/// Where Athena finds tables that Glue does not know.
final class AwsAthenaDataCatalog {

    record Live(DataCatalog catalog, Value tags) {}

    static final ResourceType<Live> TYPE = ResourceType.named("aws_athena_data_catalog")
            .identifiedBy("name")
            .readBy(AwsAthenaDataCatalog::read)
            .needs(Athena.CATALOGS)
            .needs(Athena.TAGS)
            .needs(Tagging.TAGGED)
            .attributes(Live::catalog, "description", "parameters", "type")
            .tags(Live::tags)
            .ignored("arn", "follows from the name, which is the identity")
            .ignored("id", "the name, which is the identity")
            .ignored("name", "the identity")
            .done();

    private AwsAthenaDataCatalog() {}

    private static Optional<Live> read(Reads reads, DeclaredResource declared) {
        var arn = declared.text("arn");
        reads.prefetch(Tagging.TAGGED, arn);
        return reads.get(Athena.CATALOGS, declared.text("name"))
                .map(catalog -> new Live(catalog, Tagging.tags(reads, declared, arn, Athena.TAGS)));
    }
}
