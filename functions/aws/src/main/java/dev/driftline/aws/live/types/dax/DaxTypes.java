package dev.driftline.aws.live.types.dax;

import static java.util.Map.entry;

import dev.driftline.aws.live.kit.ResourceType;
import java.util.Map;
import java.util.function.Supplier;

/// The resource types of the DynamoDB Accelerator.
public final class DaxTypes {

    public static final Map<String, Supplier<ResourceType<?>>> ALL = Map.ofEntries(
            entry("aws_dax_cluster", () -> AwsDaxCluster.TYPE),
            entry("aws_dax_parameter_group", () -> AwsDaxParameterGroup.TYPE),
            entry("aws_dax_subnet_group", () -> AwsDaxSubnetGroup.TYPE));

    private DaxTypes() {}
}
