package dev.driftline.aws.live.types.elb;

import static java.util.Map.entry;

import dev.driftline.aws.live.kit.ResourceType;
import java.util.Map;
import java.util.function.Supplier;

/// The resource types of classic load balancers.
public final class ElbTypes {

    public static final Map<String, Supplier<ResourceType<?>>> ALL = Map.ofEntries(
            entry("aws_elb", () -> AwsElb.TYPE), entry("aws_elb_attachment", () -> AwsElbAttachment.TYPE));

    private ElbTypes() {}
}
