package dev.driftline.aws.live.types.ec2;

import static dev.driftline.aws.live.types.ec2.Ec2.FILTER_VALUES;
import static dev.driftline.aws.live.types.ec2.Ec2.by;
import static dev.driftline.aws.live.types.ec2.Ec2.ec2;

import dev.driftline.aws.live.kit.Lookup;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import software.amazon.awssdk.services.ec2.model.AllocationState;
import software.amazon.awssdk.services.ec2.model.CapacityReservation;
import software.amazon.awssdk.services.ec2.model.CapacityReservationState;
import software.amazon.awssdk.services.ec2.model.Host;
import software.amazon.awssdk.services.ec2.model.PlacementGroup;
import software.amazon.awssdk.services.ec2.model.PlacementGroupState;

/// The EC2 calls that tell where instances run: placement groups, reservations and hosts. Ended ones stay listed.
final class Ec2Capacity {

    private static final Set<CapacityReservationState> OVER = Set.of(
            CapacityReservationState.CANCELLED, CapacityReservationState.EXPIRED, CapacityReservationState.FAILED);

    private static final Set<AllocationState> RELEASED =
            Set.of(AllocationState.RELEASED, AllocationState.RELEASED_PERMANENT_FAILURE);

    /// By name.
    static final Lookup<String, PlacementGroup> PLACEMENT_GROUPS = Lookup.batches(
            "ec2:DescribePlacementGroups",
            FILTER_VALUES,
            (aws, names) ->
                    ec2(aws)
                            .describePlacementGroups(ask -> ask.filters(by("group-name", names)))
                            .placementGroups()
                            .stream()
                            .filter(group -> group.state() != PlacementGroupState.DELETING
                                    && group.state() != PlacementGroupState.DELETED)
                            .toList(),
            PlacementGroup::groupName);

    /// The call has no filter by id; an account has few of these, so all are listed.
    static final Lookup<String, CapacityReservation> RESERVATIONS = Lookup.choosing(
            "ec2:DescribeCapacityReservations",
            (aws, ids) -> ec2(aws).describeCapacityReservationsPaginator(ask -> {}).capacityReservations().stream()
                    .filter(reservation -> !OVER.contains(reservation.state()))
                    .collect(Collectors.toMap(CapacityReservation::capacityReservationId, Function.identity())));

    /// The call has no filter by id; an account has few of these, so all are listed.
    static final Lookup<String, Host> HOSTS = Lookup.choosing(
            "ec2:DescribeHosts",
            (aws, ids) -> ec2(aws).describeHostsPaginator(ask -> {}).hosts().stream()
                    .filter(host -> !RELEASED.contains(host.state()))
                    .collect(Collectors.toMap(Host::hostId, Function.identity())));

    private Ec2Capacity() {}
}
