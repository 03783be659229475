package dev.driftline.aws.live.types.cloudformation;

import static java.util.Map.entry;

import dev.driftline.aws.live.kit.ResourceType;
import java.util.Map;
import java.util.function.Supplier;

/// The resource types of CloudFormation.
public final class CloudFormationTypes {

    public static final Map<String, Supplier<ResourceType<?>>> ALL = Map.ofEntries(
            entry("aws_cloudformation_stack", () -> AwsCloudformationStack.TYPE),
            entry("aws_cloudformation_stack_set", () -> AwsCloudformationStackSet.TYPE));

    private CloudFormationTypes() {}
}
