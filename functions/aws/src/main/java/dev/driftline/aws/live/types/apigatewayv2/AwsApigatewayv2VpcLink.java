package dev.driftline.aws.live.types.apigatewayv2;

import dev.driftline.aws.live.kit.ResourceType;
import software.amazon.awssdk.services.apigatewayv2.model.GetVpcLinkResponse;
import software.amazon.awssdk.services.apigatewayv2.model.VpcLinkStatus;

/// A way from APIs into a VPC.
final class AwsApigatewayv2VpcLink {

    static final ResourceType<GetVpcLinkResponse> TYPE = ResourceType.named("aws_apigatewayv2_vpc_link")
            .readBy((reads, declared) -> reads.get(ApiGatewayV2.VPC_LINKS, declared.text("id"))
                    .filter(link -> link.vpcLinkStatus() != VpcLinkStatus.DELETING))
            .needs(ApiGatewayV2.VPC_LINKS)
            .attributes(link -> link, "name", "security_group_ids", "subnet_ids")
            .tags(link -> ApiGatewayV2.tags(link.tags()))
            .ignored("arn", "made of the id by Terraform")
            .ignored("id", "the identity")
            .done();

    private AwsApigatewayv2VpcLink() {}
}
