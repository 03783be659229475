package dev.driftline.aws.live.types.ec2;

import dev.driftline.aws.live.kit.Reads;
import dev.driftline.aws.live.kit.ResourceType;
import dev.driftline.core.model.DeclaredResource;
import java.util.Optional;
import software.amazon.awssdk.services.ec2.model.VpcEndpoint;

/// That a VPC endpoint is associated with one route table: so or not.
final class AwsVpcEndpointRouteTableAssociation {

    static final ResourceType<String> TYPE = ResourceType.named("aws_vpc_endpoint_route_table_association")
            .readBy(AwsVpcEndpointRouteTableAssociation::read)
            .needs(Ec2Endpoints.ENDPOINTS)
            .claims(
                    "aws_vpc_endpoint",
                    "route_table_ids",
                    declared -> declared.text("vpc_endpoint_id"),
                    declared -> declared.get("route_table_id"))
            .ignored("id", "made of both ids by Terraform")
            .ignored("route_table_id", "a part of the identity")
            .ignored("vpc_endpoint_id", "a part of the identity")
            .done();

    private AwsVpcEndpointRouteTableAssociation() {}

    private static Optional<String> read(Reads reads, DeclaredResource declared) {
        return Ec2Endpoints.associated(
                reads, declared.text("vpc_endpoint_id"), VpcEndpoint::routeTableIds, declared.text("route_table_id"));
    }
}
