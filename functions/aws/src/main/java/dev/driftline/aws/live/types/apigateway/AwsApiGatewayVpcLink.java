package dev.driftline.aws.live.types.apigateway;

import dev.driftline.aws.live.kit.ResourceType;
import dev.driftline.aws.live.kit.Verified;
import software.amazon.awssdk.services.apigateway.model.GetVpcLinkResponse;
import software.amazon.awssdk.services.apigateway.model.VpcLinkStatus;

/// A way from REST APIs to a network load balancer.
final class AwsApiGatewayVpcLink {

    static final ResourceType<GetVpcLinkResponse> TYPE = ResourceType.named("aws_api_gateway_vpc_link")
            .readBy((reads, declared) -> reads.get(Accounts.VPC_LINKS, declared.text("id"))
                    .filter(link -> link.status() != VpcLinkStatus.DELETING))
            .needs(Accounts.VPC_LINKS)
            .verified(Verified.ANSWERS)
            .attributes(link -> link, "description", "name", "target_arns")
            .tags(link -> ApiGateway.tags(link.tags()))
            .ignored("arn", "made of the id by Terraform")
            .ignored("id", "the identity")
            .done();

    private AwsApiGatewayVpcLink() {}
}
