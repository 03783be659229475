package dev.driftline.aws.live.types.ec2;

import dev.driftline.aws.live.kit.ResourceType;
import dev.driftline.aws.live.kit.Verified;
import java.util.List;

/// Somebody who may connect to a service.
final class AwsVpcEndpointServiceAllowedPrincipal {

    static final ResourceType<String> TYPE = ResourceType.named("aws_vpc_endpoint_service_allowed_principal")
            .readBy((reads, declared) ->
                    reads.get(Ec2EndpointServices.PRINCIPALS, declared.text("vpc_endpoint_service_id")).stream()
                            .flatMap(List::stream)
                            .filter(declared.text("principal_arn")::equals)
                            .findFirst())
            .needs(Ec2EndpointServices.PRINCIPALS)
            .claims(
                    "aws_vpc_endpoint_service",
                    "allowed_principals",
                    declared -> declared.text("vpc_endpoint_service_id"),
                    declared -> declared.get("principal_arn"))
            .attribute("principal_arn", principal -> principal)
            .ignored("id", "made by Terraform or of the principal")
            .ignored("vpc_endpoint_service_id", "a part of the identity")
            .verified(Verified.ANSWERS)
            .done();

    private AwsVpcEndpointServiceAllowedPrincipal() {}
}
