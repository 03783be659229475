package dev.driftline.aws.live.types.lambda;

import dev.driftline.aws.live.kit.Reads;
import dev.driftline.aws.live.kit.ResourceType;
import dev.driftline.core.model.DeclaredResource;
import java.util.Optional;
import software.amazon.awssdk.services.lambda.model.LayerVersionsListItem;

/// A version of a layer. It never changes; it can only be deleted, or be published again with another number.
final class AwsLambdaLayerVersion {

    static final ResourceType<LayerVersionsListItem> TYPE = ResourceType.named("aws_lambda_layer_version")
            .identifiedBy("arn")
            .readBy(AwsLambdaLayerVersion::read)
            .needs(LambdaSettings.LAYERS)
            .attributes(
                    version -> version,
                    "compatible_architectures",
                    "compatible_runtimes",
                    "description",
                    "license_info")
            .allIgnored("the identity", "arn", "id", "layer_arn", "layer_name", "version")
            .ignored("created_date", "set once by AWS")
            .allIgnored(
                    "the content of a version never changes",
                    "filename",
                    "s3_bucket",
                    "s3_key",
                    "s3_object_version",
                    "signing_job_arn",
                    "signing_profile_version_arn",
                    "source_code_hash",
                    "source_code_size")
            .ignored("skip_destroy", "tells Terraform what to do on destroy; AWS knows nothing of it")
            .done();

    private AwsLambdaLayerVersion() {}

    private static Optional<LayerVersionsListItem> read(Reads reads, DeclaredResource declared) {
        return reads.get(LambdaSettings.LAYERS, declared.text("layer_name")).stream()
                .flatMap(versions -> versions.stream())
                .filter(version -> declared.text("arn").equals(version.layerVersionArn()))
                .findFirst();
    }
}
