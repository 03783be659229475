package dev.driftline.aws.live.types.fates;

import dev.driftline.aws.live.kit.Lookup;
import dev.driftline.aws.live.kit.Reads;
import dev.driftline.core.model.DeclaredResource;
import dev.driftline.core.scan.LiveResources.Fate;
import java.util.Optional;
import software.amazon.awssdk.services.ec2.model.Filter;
import software.amazon.awssdk.services.ec2.model.Instance;
import software.amazon.awssdk.services.ec2.model.InstanceStateName;

/// A terminated instance is listed for about an hour, with who ended it (Amazon EC2 user guide, "Terminate Amazon EC2
/// instances").
final class InstanceFates {

    private static final Lookup<String, Instance> ALL = Lookup.batches(
            "ec2:DescribeInstances",
            200,
            (aws, ids) -> Namesakes.ec2(aws)
                    .describeInstancesPaginator(ask -> ask.filters(
                            Filter.builder().name("instance-id").values(ids).build()))
                    .stream()
                    .flatMap(page -> page.reservations().stream())
                    .flatMap(reservation -> reservation.instances().stream())
                    .toList(),
            Instance::instanceId);

    private InstanceFates() {}

    static Optional<Fate> of(Reads reads, DeclaredResource declared) {
        return reads.get(ALL, declared.text("id"))
                .filter(instance -> instance.state().name() == InstanceStateName.TERMINATED
                        || instance.state().name() == InstanceStateName.SHUTTING_DOWN)
                .map(instance -> new Fate("terminated", "terminated" + reason(instance)));
    }

    /// `User initiated (2026-11-27 07:27:07 GMT)`, or why a Spot instance went.
    private static String reason(Instance instance) {
        var transition = instance.stateTransitionReason();
        if (transition != null && !transition.isEmpty()) {
            return ": " + transition;
        }
        var reason = instance.stateReason();
        return reason == null || reason.message() == null ? "" : ": " + reason.message();
    }
}
