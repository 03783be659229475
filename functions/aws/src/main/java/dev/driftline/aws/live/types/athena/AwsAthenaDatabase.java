package dev.driftline.aws.live.types.athena;

import dev.driftline.aws.live.kit.ResourceType;
import dev.driftline.core.model.Value;
import software.amazon.awssdk.services.athena.model.Database;

/// A database that was made by a query.
final class AwsAthenaDatabase {

    static final ResourceType<Database> TYPE = ResourceType.named("aws_athena_database")
            .identifiedBy("name")
            .readBy(Athena.DATABASES)
            .needs("glue:GetDatabase")
            .attribute("comment", Database::description)
            .attribute("properties", database -> Value.map(database.parameters()))
            .allIgnored(
                    "where and how Terraform's own queries write their results; not a part of the database",
                    "acl_configuration",
                    "bucket",
                    "encryption_configuration",
                    "expected_bucket_owner")
            .ignored("force_destroy", "tells Terraform what to do on destroy; AWS knows nothing of it")
            .ignored("id", "the name, which is the identity")
            .ignored("name", "the identity")
            .done();

    private AwsAthenaDatabase() {}
}
