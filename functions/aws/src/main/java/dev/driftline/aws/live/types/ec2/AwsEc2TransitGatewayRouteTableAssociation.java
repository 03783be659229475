package dev.driftline.aws.live.types.ec2;

import dev.driftline.aws.live.kit.Reads;
import dev.driftline.aws.live.kit.ResourceType;
import dev.driftline.core.compare.Claim;
import dev.driftline.core.model.DeclaredResource;
import dev.driftline.core.model.Value;
import java.util.Optional;
import java.util.stream.Stream;
import software.amazon.awssdk.services.ec2.model.TransitGatewayRouteTableAssociation;

/// The route table that an attachment uses; it can use one.
final class AwsEc2TransitGatewayRouteTableAssociation {

    static final ResourceType<TransitGatewayRouteTableAssociation> TYPE = ResourceType.named(
                    "aws_ec2_transit_gateway_route_table_association")
            .readBy(AwsEc2TransitGatewayRouteTableAssociation::read)
            .needs(TransitGatewayTables.ASSOCIATIONS)
            .computed("resource_id", TransitGatewayRouteTableAssociation::resourceId)
            .computed("resource_type", TransitGatewayRouteTableAssociation::resourceTypeAsString)
            .ignored("id", "made of both ids by Terraform")
            .ignored("replace_existing_association", "tells Terraform how to begin; AWS does not keep it")
            .ignored("transit_gateway_attachment_id", "a part of the identity")
            .ignored("transit_gateway_route_table_id", "a part of the identity")
            .claimsMany(AwsEc2TransitGatewayRouteTableAssociation::instead)
            .done();

    private AwsEc2TransitGatewayRouteTableAssociation() {}

    private static Optional<TransitGatewayRouteTableAssociation> read(Reads reads, DeclaredResource declared) {
        return reads.get(TransitGatewayTables.ASSOCIATIONS, declared.text("transit_gateway_route_table_id"))
                .map(associations -> associations.get(declared.text("transit_gateway_attachment_id")));
    }

    /// With this association comes, or goes, the one with the gateway's default table: whichever of the two it is, it
    /// says what the attachment shows.
    private static Stream<Claim> instead(DeclaredResource declared) {
        return Stream.of(true, false)
                .map(either -> new Claim(
                        "aws_ec2_transit_gateway_vpc_attachment",
                        declared.text("transit_gateway_attachment_id"),
                        "transit_gateway_default_route_table_association",
                        Value.of(either)));
    }
}
