package dev.driftline.aws.live.types.apigatewayv2;

import dev.driftline.aws.live.kit.ResourceType;
import dev.driftline.aws.live.kit.Verified;
import java.util.Optional;
import software.amazon.awssdk.services.apigatewayv2.model.ApiMapping;

/// A path of a domain that leads to an API.
final class AwsApigatewayv2ApiMapping {

    static final ResourceType<ApiMapping> TYPE = ResourceType.named("aws_apigatewayv2_api_mapping")
            .readBy((reads, declared) -> reads.get(ApiGatewayV2.MAPPINGS, declared.text("domain_name"))
                    .flatMap(mappings -> Optional.ofNullable(mappings.get(declared.text("id")))))
            .needs(ApiGatewayV2.MAPPINGS)
            .verified(Verified.ANSWERS)
            .attributes(mapping -> mapping, "api_id", "api_mapping_key", "stage")
            .ignored("domain_name", "the identity")
            .ignored("id", "the identity")
            .done();

    private AwsApigatewayv2ApiMapping() {}
}
