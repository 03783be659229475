package dev.driftline.aws.live.types.apigateway;

import dev.driftline.aws.live.kit.Reads;
import dev.driftline.aws.live.kit.ResourceType;
import dev.driftline.core.model.DeclaredResource;
import java.util.Optional;
import software.amazon.awssdk.services.apigateway.model.BasePathMapping;

/// A path of a domain that leads to an API.
final class AwsApiGatewayBasePathMapping {

    static final ResourceType<BasePathMapping> TYPE = ResourceType.named("aws_api_gateway_base_path_mapping")
            .readBy(AwsApiGatewayBasePathMapping::read)
            .needs(Accounts.BASE_PATHS)
            .attribute("api_id", BasePathMapping::restApiId)
            .attribute("stage_name", BasePathMapping::stage)
            .ignored("base_path", "the identity")
            .ignored("domain_name", "the identity")
            .ignored("id", "the identity")
            .done();

    /// The path of a whole domain (API Gateway API reference, BasePathMapping).
    private static final String NO_PATH = "(none)";

    private AwsApiGatewayBasePathMapping() {}

    private static Optional<BasePathMapping> read(Reads reads, DeclaredResource declared) {
        var path = declared.text("base_path");
        return reads.get(Accounts.BASE_PATHS, declared.text("domain_name"))
                .flatMap(paths -> Optional.ofNullable(paths.get(path.isEmpty() ? NO_PATH : path)));
    }
}
