package dev.driftline.aws.live.types.glue;

import dev.driftline.aws.live.kit.ResourceType;
import dev.driftline.aws.live.kit.Shape;
import software.amazon.awssdk.services.glue.model.DataCatalogEncryptionSettings;

/// How the data catalog is encrypted.
final class AwsGlueDataCatalogEncryptionSettings {

    private static final Shape SHAPE = Shape.PLAIN.complete();

    static final ResourceType<DataCatalogEncryptionSettings> TYPE = ResourceType.named(
                    "aws_glue_data_catalog_encryption_settings")
            .readBy(GlueCatalog.ENCRYPTION)
            .attribute("data_catalog_encryption_settings", SHAPE::single)
            .ignored("catalog_id", "the identity")
            .ignored("id", "the identity")
            .done();

    private AwsGlueDataCatalogEncryptionSettings() {}
}
