package dev.driftline.aws.live.types.apigateway;

import dev.driftline.aws.live.kit.ResourceType;
import software.amazon.awssdk.services.apigateway.model.Deployment;

/// A snapshot of an API, which never changes but for its description.
final class AwsApiGatewayDeployment {

    static final ResourceType<Deployment> TYPE = ResourceType.named("aws_api_gateway_deployment")
            .readBy(ApiGateway.ofApi(ApiGateway.DEPLOYMENTS, declared -> declared.text("id")))
            .needs(ApiGateway.DEPLOYMENTS)
            .attribute("description", Deployment::description)
            .ignored("created_date", "set once by AWS")
            .ignored("execution_arn", "made of the ids by Terraform")
            .ignored("id", "the identity")
            .ignored("invoke_url", "made of the ids by Terraform")
            .ignored("rest_api_id", "the identity")
            .ignored("stage_description", "a setting of the stage that Terraform made with it")
            .ignored("stage_name", "the stage that Terraform made with it; AWS does not return it")
            .ignored("triggers", "tell Terraform when to deploy anew; AWS knows nothing of them")
            .ignored("variables", "settings of the stage that Terraform made with it")
            .done();

    private AwsApiGatewayDeployment() {}
}
