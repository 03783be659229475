package dev.driftline.aws.live.types.apigatewayv2;

import dev.driftline.aws.live.kit.ResourceType;
import dev.driftline.aws.live.kit.Shape;
import dev.driftline.aws.live.kit.Verified;
import software.amazon.awssdk.services.apigatewayv2.model.GetDomainNameResponse;

/// A domain of the user's own.
final class AwsApigatewayv2DomainName {

    private static final Shape SHAPE = ApiGatewayV2.SHAPE.renamed("api_gateway_domain_name", "target_domain_name");

    static final ResourceType<GetDomainNameResponse> TYPE = ResourceType.named("aws_apigatewayv2_domain_name")
            .identifiedBy("domain_name")
            .readBy(ApiGatewayV2.DOMAIN_NAMES)
            .verified(Verified.ANSWERS)
            .attribute("domain_name_configuration", domain -> SHAPE.list(domain.domainNameConfigurations()))
            .attribute("mutual_tls_authentication", domain -> SHAPE.single(domain.mutualTlsAuthentication()))
            .tags(domain -> ApiGatewayV2.tags(domain.tags()))
            .computed("api_mapping_selection_expression", GetDomainNameResponse::apiMappingSelectionExpression)
            .ignored("arn", "made of the name by Terraform")
            .ignored("domain_name", "the identity")
            .ignored("id", "the identity")
            .ignored("timeouts", "how long Terraform waits; AWS knows nothing of it")
            .done();

    private AwsApigatewayv2DomainName() {}
}
