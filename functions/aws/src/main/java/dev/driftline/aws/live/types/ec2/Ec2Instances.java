package dev.driftline.aws.live.types.ec2;

import static dev.driftline.aws.live.types.ec2.Ec2.FILTER_VALUES;
import static dev.driftline.aws.live.types.ec2.Ec2.by;
import static dev.driftline.aws.live.types.ec2.Ec2.ec2;

import dev.driftline.aws.live.kit.Lookup;
import java.util.Set;
import software.amazon.awssdk.services.ec2.model.DescribeInstanceAttributeResponse;
import software.amazon.awssdk.services.ec2.model.Instance;
import software.amazon.awssdk.services.ec2.model.InstanceAttributeName;
import software.amazon.awssdk.services.ec2.model.InstanceCreditSpecification;
import software.amazon.awssdk.services.ec2.model.InstanceStateName;

/// The EC2 calls that tell of instances. A terminated one stays listed for an hour; it is left out.
final class Ec2Instances {

    private static final Set<InstanceStateName> GONE =
            Set.of(InstanceStateName.SHUTTING_DOWN, InstanceStateName.TERMINATED);

    static final Lookup<String, Instance> INSTANCES = Lookup.batches(
            "ec2:DescribeInstances",
            FILTER_VALUES,
            (aws, ids) -> ec2(aws).describeInstancesPaginator(ask -> ask.filters(by("instance-id", ids))).stream()
                    .flatMap(page -> page.reservations().stream())
                    .flatMap(reservation -> reservation.instances().stream())
                    .filter(instance -> !GONE.contains(instance.state().name()))
                    .toList(),
            Instance::instanceId);

    /// Asked without an id list, the call leaves out instances that have standard credits and never had others.
    static final Lookup<String, InstanceCreditSpecification> CREDITS = Lookup.batches(
            "ec2:DescribeInstanceCreditSpecifications",
            FILTER_VALUES,
            (aws, ids) -> ec2(aws).describeInstanceCreditSpecificationsPaginator(
                            ask -> ask.filters(by("instance-id", ids)))
                    .instanceCreditSpecifications(),
            InstanceCreditSpecification::instanceId);

    record Switch(String instance, InstanceAttributeName name) {}

    /// `DescribeInstanceAttribute` takes one instance and one attribute. The user data is never asked for.
    static final Lookup<Switch, DescribeInstanceAttributeResponse> SWITCHES =
            Lookup.<Switch, DescribeInstanceAttributeResponse>each(
                            "ec2:DescribeInstanceAttribute",
                            (aws, of) -> ec2(aws).describeInstanceAttribute(
                                            ask -> ask.instanceId(of.instance()).attribute(of.name())))
                    .absentOn("InvalidInstanceID.NotFound");

    private Ec2Instances() {}
}
