package dev.driftline.aws.live.types.dms;

import static dev.driftline.aws.live.types.dms.Dms.dms;

import dev.driftline.aws.live.kit.Listing;
import java.util.List;
import java.util.stream.Stream;

/// Endpoints, instances and tasks. AWS tells no passwords.
public final class DmsListings {

    public static final List<Listing<?>> ALL = List.of(
            Listing.of("aws_dms_endpoint")
                    .from(
                            "dms:DescribeEndpoints",
                            aws -> dms(aws).describeEndpointsPaginator(ask -> {}).stream()
                                    .flatMap(page -> page.endpoints().stream())
                                    .toList())
                    .id(endpoint -> endpoint.endpointIdentifier())
                    .key(endpoint -> endpoint.endpointArn())
                    .heldBy("aws_dms_s3_endpoint", declared -> Stream.of(declared.text("endpoint_id")))
                    .done(),
            Listing.of("aws_dms_replication_instance")
                    .from(
                            "dms:DescribeReplicationInstances",
                            aws -> dms(aws).describeReplicationInstancesPaginator(ask -> {}).stream()
                                    .flatMap(page -> page.replicationInstances().stream())
                                    .toList())
                    .id(instance -> instance.replicationInstanceIdentifier())
                    .key(instance -> instance.replicationInstanceArn())
                    .done(),
            Listing.of("aws_dms_replication_task")
                    .from(
                            "dms:DescribeReplicationTasks",
                            aws -> dms(aws).describeReplicationTasksPaginator(ask -> {}).stream()
                                    .flatMap(page -> page.replicationTasks().stream())
                                    .toList())
                    .id(task -> task.replicationTaskIdentifier())
                    .key(task -> task.replicationTaskArn())
                    .done());

    private DmsListings() {}
}
