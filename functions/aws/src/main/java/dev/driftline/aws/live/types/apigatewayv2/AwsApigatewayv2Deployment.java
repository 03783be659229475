package dev.driftline.aws.live.types.apigatewayv2;

import dev.driftline.aws.live.kit.ResourceType;
import dev.driftline.aws.live.kit.Verified;
import software.amazon.awssdk.services.apigatewayv2.model.GetDeploymentResponse;

/// A snapshot of an API, which never changes but for its description.
final class AwsApigatewayv2Deployment {

    static final ResourceType<GetDeploymentResponse> TYPE = ResourceType.named("aws_apigatewayv2_deployment")
            .readBy((reads, declared) -> reads.get(
                    ApiGatewayV2.DEPLOYMENTS, new ApiGatewayV2.OfApi(declared.text("api_id"), declared.text("id"))))
            .needs(ApiGatewayV2.DEPLOYMENTS)
            .verified(Verified.ANSWERS)
            .computed("auto_deployed", GetDeploymentResponse::autoDeployed)
            .attribute("description", GetDeploymentResponse::description)
            .ignored("api_id", "the identity")
            .ignored("id", "the identity")
            .ignored("triggers", "tell Terraform when to deploy anew; AWS knows nothing of them")
            .done();

    private AwsApigatewayv2Deployment() {}
}
