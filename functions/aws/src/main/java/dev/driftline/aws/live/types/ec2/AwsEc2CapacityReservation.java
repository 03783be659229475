package dev.driftline.aws.live.types.ec2;

import dev.driftline.aws.live.kit.ResourceType;
import dev.driftline.aws.live.kit.Verified;
import java.util.Objects;
import software.amazon.awssdk.services.ec2.model.CapacityReservation;

/// Capacity that is paid for, used or not.
final class AwsEc2CapacityReservation {

    static final ResourceType<CapacityReservation> TYPE = ResourceType.named("aws_ec2_capacity_reservation")
            .readBy(Ec2Capacity.RESERVATIONS)
            .attributes(
                    reservation -> reservation,
                    "availability_zone",
                    "ebs_optimized",
                    "end_date_type",
                    "ephemeral_storage",
                    "instance_match_criteria",
                    "instance_platform",
                    "instance_type",
                    "outpost_arn",
                    "placement_group_arn",
                    "tenancy")
            .attribute("end_date", reservation -> Objects.toString(reservation.endDate(), ""))
            .attribute("instance_count", CapacityReservation::totalInstanceCount)
            .computed("arn", CapacityReservation::capacityReservationArn)
            .computed("owner_id", CapacityReservation::ownerId)
            .tags(reservation -> Ec2.tags(reservation.tags()))
            .ignored("id", "the identity")
            .verified(Verified.ANSWERS)
            .done();

    private AwsEc2CapacityReservation() {}
}
