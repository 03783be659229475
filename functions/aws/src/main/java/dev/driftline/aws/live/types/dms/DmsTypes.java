package dev.driftline.aws.live.types.dms;

import static java.util.Map.entry;

import dev.driftline.aws.live.kit.ResourceType;
import java.util.Map;
import java.util.function.Supplier;

/// The resource types of the Database Migration Service.
public final class DmsTypes {

    public static final Map<String, Supplier<ResourceType<?>>> ALL = Map.ofEntries(
            entry("aws_dms_endpoint", () -> AwsDmsEndpoint.TYPE),
            entry("aws_dms_event_subscription", () -> AwsDmsEventSubscription.TYPE),
            entry("aws_dms_replication_instance", () -> AwsDmsReplicationInstance.TYPE),
            entry("aws_dms_replication_subnet_group", () -> AwsDmsReplicationSubnetGroup.TYPE),
            entry("aws_dms_replication_task", () -> AwsDmsReplicationTask.TYPE));

    private DmsTypes() {}
}
