package dev.driftline.aws.live.types.ec2;

import static dev.driftline.aws.live.types.ec2.Ec2.ec2;

import dev.driftline.aws.live.kit.Lookup;
import dev.driftline.aws.live.kit.Reads;
import dev.driftline.aws.live.kit.ResourceType;
import dev.driftline.aws.live.kit.Verified;
import dev.driftline.core.model.DeclaredResource;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import software.amazon.awssdk.services.ec2.model.SubnetCidrReservation;

/// A range of a subnet that AWS does not hand out by itself.
final class AwsEc2SubnetCidrReservation {

    private static final Lookup<String, List<SubnetCidrReservation>> RESERVATIONS =
            Lookup.<String, List<SubnetCidrReservation>>each("ec2:GetSubnetCidrReservations", (aws, subnet) -> {
                        var answer = ec2(aws).getSubnetCidrReservations(ask -> ask.subnetId(subnet));
                        return Stream.concat(
                                        answer.subnetIpv4CidrReservations().stream(),
                                        answer.subnetIpv6CidrReservations().stream())
                                .toList();
                    })
                    .absentOn("InvalidSubnetID.NotFound");

    static final ResourceType<SubnetCidrReservation> TYPE = ResourceType.named("aws_ec2_subnet_cidr_reservation")
            .readBy(AwsEc2SubnetCidrReservation::read)
            .needs(RESERVATIONS)
            .attribute("cidr_block", SubnetCidrReservation::cidr, Networks.CIDR)
            .attribute("description", SubnetCidrReservation::description)
            .ignored("id", "the identity")
            .computed("owner_id", SubnetCidrReservation::ownerId)
            .attribute("reservation_type", SubnetCidrReservation::reservationTypeAsString)
            .attribute("subnet_id", SubnetCidrReservation::subnetId)
            .verified(Verified.ANSWERS)
            .done();

    private AwsEc2SubnetCidrReservation() {}

    private static Optional<SubnetCidrReservation> read(Reads reads, DeclaredResource declared) {
        return reads.get(RESERVATIONS, declared.text("subnet_id")).stream()
                .flatMap(List::stream)
                .filter(reservation -> declared.text("id").equals(reservation.subnetCidrReservationId()))
                .findFirst();
    }
}
