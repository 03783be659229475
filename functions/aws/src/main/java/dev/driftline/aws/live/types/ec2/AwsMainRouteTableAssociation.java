package dev.driftline.aws.live.types.ec2;

import dev.driftline.aws.live.kit.Reads;
import dev.driftline.aws.live.kit.ResourceType;
import dev.driftline.core.compare.Claim;
import dev.driftline.core.model.DeclaredResource;
import java.util.Optional;
import java.util.stream.Stream;
import software.amazon.awssdk.services.ec2.model.RouteTable;

/// That one route table is the main one of its VPC.
final class AwsMainRouteTableAssociation {

    static final ResourceType<RouteTable> TYPE = ResourceType.named("aws_main_route_table_association")
            .readBy(AwsMainRouteTableAssociation::read)
            .needs(RouteTables.TABLES)
            .claimsMany(declared -> Stream.of("default_route_table_id", "main_route_table_id")
                    .map(attribute ->
                            new Claim("aws_vpc", declared.text("vpc_id"), attribute, declared.get("route_table_id"))))
            .ignored("id", "the identity")
            .ignored("original_route_table_id", "the table that Terraform makes the main one again on destroy")
            .ignored("route_table_id", "a part of what the association is found by")
            .attribute("vpc_id", RouteTable::vpcId)
            .ignored("timeouts", "how long Terraform waits; AWS knows nothing of it")
            .done();

    private AwsMainRouteTableAssociation() {}

    private static Optional<RouteTable> read(Reads reads, DeclaredResource declared) {
        return RouteTables.association(reads, declared)
                .filter(association -> Boolean.TRUE.equals(association.main()))
                .flatMap(association -> reads.get(RouteTables.TABLES, declared.text("route_table_id")));
    }
}
