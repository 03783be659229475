package dev.driftline.aws.live.types.iot;

import static java.util.Map.entry;

import dev.driftline.aws.live.kit.ResourceType;
import java.util.Map;
import java.util.function.Supplier;

/// The resource types of IoT Core.
public final class IotTypes {

    public static final Map<String, Supplier<ResourceType<?>>> ALL = Map.ofEntries(
            entry("aws_iot_policy", () -> AwsIotPolicy.TYPE),
            entry("aws_iot_policy_attachment", () -> AwsIotPolicyAttachment.TYPE),
            entry("aws_iot_thing", () -> AwsIotThing.TYPE),
            entry("aws_iot_thing_type", () -> AwsIotThingType.TYPE),
            entry("aws_iot_topic_rule", () -> AwsIotTopicRule.TYPE));

    private IotTypes() {}
}
