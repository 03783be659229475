package dev.driftline.aws.live.types.emr;

import static java.util.Map.entry;

import dev.driftline.aws.live.kit.ResourceType;
import java.util.Map;
import java.util.function.Supplier;

/// The resource types of EMR.
public final class EmrTypes {

    public static final Map<String, Supplier<ResourceType<?>>> ALL = Map.ofEntries(
            entry("aws_emr_cluster", () -> AwsEmrCluster.TYPE),
            entry("aws_emr_security_configuration", () -> AwsEmrSecurityConfiguration.TYPE));

    private EmrTypes() {}
}
