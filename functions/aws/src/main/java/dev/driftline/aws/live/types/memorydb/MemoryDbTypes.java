package dev.driftline.aws.live.types.memorydb;

import static java.util.Map.entry;

import dev.driftline.aws.live.kit.ResourceType;
import java.util.Map;
import java.util.function.Supplier;

/// The resource types of MemoryDB.
public final class MemoryDbTypes {

    public static final Map<String, Supplier<ResourceType<?>>> ALL = Map.ofEntries(
            entry("aws_memorydb_acl", () -> AwsMemorydbAcl.TYPE),
            entry("aws_memorydb_cluster", () -> AwsMemorydbCluster.TYPE),
            entry("aws_memorydb_parameter_group", () -> AwsMemorydbParameterGroup.TYPE),
            entry("aws_memorydb_subnet_group", () -> AwsMemorydbSubnetGroup.TYPE),
            entry("aws_memorydb_user", () -> AwsMemorydbUser.TYPE));

    private MemoryDbTypes() {}
}
