package dev.driftline.aws.live.types.ec2;

import dev.driftline.aws.live.kit.Lookup;
import dev.driftline.aws.live.kit.Reads;
import dev.driftline.core.model.LiveRead;
import software.amazon.awssdk.services.ec2.model.Instance;

/// Instances that a group of EC2 Auto Scaling started: they come and go without anybody's doing.
public final class ScaledInstances {

    /// What asking needs.
    public static final Lookup<String, Instance> LOOKUP = Ec2Instances.INSTANCES;

    /// The tag that EC2 Auto Scaling puts on its instances (Amazon EC2 Auto Scaling User Guide, "Tag lifecycle").
    private static final String GROUP = "aws:autoscaling:groupName";

    private ScaledInstances() {}

    /// Whether an instance is there and stays until somebody ends it.
    public static boolean isLasting(Reads reads, String instance) {
        return switch (reads.attempt(LOOKUP, instance)) {
            case LiveRead.Present<Instance>(var found) ->
                found.tags().stream().noneMatch(tag -> GROUP.equals(tag.key()));
            case LiveRead.Absent<Instance>() -> false;
            case LiveRead.Unreadable<Instance> _ -> true;
        };
    }
}
