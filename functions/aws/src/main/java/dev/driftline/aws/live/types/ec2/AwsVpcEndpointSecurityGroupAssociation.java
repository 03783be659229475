package dev.driftline.aws.live.types.ec2;

import dev.driftline.aws.live.kit.Reads;
import dev.driftline.aws.live.kit.ResourceType;
import dev.driftline.core.model.DeclaredResource;
import java.util.Optional;

/// That a VPC endpoint is associated with one security group: so or not.
final class AwsVpcEndpointSecurityGroupAssociation {

    static final ResourceType<String> TYPE = ResourceType.named("aws_vpc_endpoint_security_group_association")
            .readBy(AwsVpcEndpointSecurityGroupAssociation::read)
            .needs(Ec2Endpoints.ENDPOINTS)
            .claims(
                    "aws_vpc_endpoint",
                    "security_group_ids",
                    declared -> declared.text("vpc_endpoint_id"),
                    declared -> declared.get("security_group_id"))
            .ignored("id", "made of both ids by Terraform")
            .ignored(
                    "replace_default_association",
                    "tells Terraform to take the default group away first; AWS does not keep it")
            .ignored("security_group_id", "a part of the identity")
            .ignored("vpc_endpoint_id", "a part of the identity")
            .done();

    private AwsVpcEndpointSecurityGroupAssociation() {}

    private static Optional<String> read(Reads reads, DeclaredResource declared) {
        return Ec2Endpoints.associated(
                reads, declared.text("vpc_endpoint_id"), Ec2Endpoints::groups, declared.text("security_group_id"));
    }
}
