package dev.driftline.aws.live.types.dms;

import dev.driftline.aws.live.kit.Aws;
import dev.driftline.aws.live.kit.Lookup;
import dev.driftline.aws.live.types.Listings;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import software.amazon.awssdk.services.databasemigration.DatabaseMigrationClient;
import software.amazon.awssdk.services.databasemigration.model.Endpoint;
import software.amazon.awssdk.services.databasemigration.model.EventSubscription;
import software.amazon.awssdk.services.databasemigration.model.Filter;
import software.amazon.awssdk.services.databasemigration.model.ReplicationInstance;
import software.amazon.awssdk.services.databasemigration.model.ReplicationSubnetGroup;
import software.amazon.awssdk.services.databasemigration.model.ReplicationTask;
import software.amazon.awssdk.services.databasemigration.model.Tag;

/// The calls of the Database Migration Service. A filter that lets nothing through is answered with an error.
final class Dms {

    private static final String NOT_FOUND = "ResourceNotFoundFault";
    private static final String DELETING = "deleting";

    static final Lookup<String, Endpoint> ENDPOINTS = Listings.<Endpoint>byName(
                    "dms:DescribeEndpoints",
                    (aws, id) -> dms(aws).describeEndpoints(ask -> ask.filters(by("endpoint-id", id)))
                            .endpoints(),
                    aws -> dms(aws).describeEndpointsPaginator(ask -> {}).stream()
                            .flatMap(page -> page.endpoints().stream())
                            .toList(),
                    Endpoint::endpointIdentifier,
                    NOT_FOUND)
            // AWS DMS API reference, Endpoint (`Status`), ReplicationInstance, ReplicationTask.
            .until(Endpoint::status, DELETING);

    static final Lookup<String, ReplicationInstance> INSTANCES = Listings.<ReplicationInstance>byName(
                    "dms:DescribeReplicationInstances",
                    (aws, id) -> dms(aws).describeReplicationInstances(
                                    ask -> ask.filters(by("replication-instance-id", id)))
                            .replicationInstances(),
                    aws -> dms(aws).describeReplicationInstancesPaginator(ask -> {}).stream()
                            .flatMap(page -> page.replicationInstances().stream())
                            .toList(),
                    ReplicationInstance::replicationInstanceIdentifier,
                    NOT_FOUND)
            .until(ReplicationInstance::replicationInstanceStatus, DELETING);

    static final Lookup<String, ReplicationSubnetGroup> SUBNET_GROUPS = Listings.byName(
            "dms:DescribeReplicationSubnetGroups",
            (aws, id) -> dms(aws).describeReplicationSubnetGroups(
                            ask -> ask.filters(by("replication-subnet-group-id", id)))
                    .replicationSubnetGroups(),
            aws -> dms(aws).describeReplicationSubnetGroupsPaginator(ask -> {}).stream()
                    .flatMap(page -> page.replicationSubnetGroups().stream())
                    .toList(),
            ReplicationSubnetGroup::replicationSubnetGroupIdentifier,
            NOT_FOUND);

    static final Lookup<String, ReplicationTask> TASKS = Listings.<ReplicationTask>byName(
                    "dms:DescribeReplicationTasks",
                    (aws, id) -> dms(aws).describeReplicationTasks(ask -> ask.filters(by("replication-task-id", id)))
                            .replicationTasks(),
                    aws -> dms(aws).describeReplicationTasksPaginator(ask -> {}).stream()
                            .flatMap(page -> page.replicationTasks().stream())
                            .toList(),
                    ReplicationTask::replicationTaskIdentifier,
                    NOT_FOUND)
            .until(ReplicationTask::status, DELETING);

    static final Lookup<String, EventSubscription> SUBSCRIPTIONS = Listings.byName(
            "dms:DescribeEventSubscriptions",
            (aws, name) -> dms(aws).describeEventSubscriptions(ask -> ask.subscriptionName(name))
                    .eventSubscriptionsList(),
            aws -> dms(aws).describeEventSubscriptionsPaginator(ask -> {}).stream()
                    .flatMap(page -> page.eventSubscriptionsList().stream())
                    .toList(),
            EventSubscription::custSubscriptionId,
            NOT_FOUND);

    /// By ARN.
    static final Lookup<String, Map<String, String>> TAGS = Lookup.<String, Map<String, String>>each(
                    "dms:ListTagsForResource",
                    (aws, arn) -> dms(aws).listTagsForResource(ask -> ask.resourceArn(arn)).tagList().stream()
                            .collect(Collectors.toMap(Tag::key, Tag::value, (first, second) -> second)))
            .absentOn(NOT_FOUND);

    private Dms() {}

    static DatabaseMigrationClient dms(Aws aws) {
        return aws.client(DatabaseMigrationClient.class, DatabaseMigrationClient::builder);
    }

    private static List<Filter> by(String filter, String value) {
        return List.of(Filter.builder().name(filter).values(value).build());
    }
}
