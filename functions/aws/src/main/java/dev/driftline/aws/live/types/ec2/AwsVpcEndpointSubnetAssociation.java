package dev.driftline.aws.live.types.ec2;

import dev.driftline.aws.live.kit.Reads;
import dev.driftline.aws.live.kit.ResourceType;
import dev.driftline.core.model.DeclaredResource;
import java.util.Optional;
import software.amazon.awssdk.services.ec2.model.VpcEndpoint;

/// That a VPC endpoint is associated with one subnet: so or not.
final class AwsVpcEndpointSubnetAssociation {

    static final ResourceType<String> TYPE = ResourceType.named("aws_vpc_endpoint_subnet_association")
            .readBy(AwsVpcEndpointSubnetAssociation::read)
            .needs(Ec2Endpoints.ENDPOINTS)
            .claims(
                    "aws_vpc_endpoint",
                    "subnet_ids",
                    declared -> declared.text("vpc_endpoint_id"),
                    declared -> declared.get("subnet_id"))
            .ignored("id", "made of both ids by Terraform")
            .ignored("timeouts", "how long Terraform waits; AWS knows nothing of it")
            .ignored("subnet_id", "a part of the identity")
            .ignored("vpc_endpoint_id", "a part of the identity")
            .done();

    private AwsVpcEndpointSubnetAssociation() {}

    private static Optional<String> read(Reads reads, DeclaredResource declared) {
        return Ec2Endpoints.associated(
                reads, declared.text("vpc_endpoint_id"), VpcEndpoint::subnetIds, declared.text("subnet_id"));
    }
}
