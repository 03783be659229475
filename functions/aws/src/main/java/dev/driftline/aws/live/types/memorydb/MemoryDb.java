package dev.driftline.aws.live.types.memorydb;

import dev.driftline.aws.live.kit.Aws;
import dev.driftline.aws.live.kit.Lookup;
import dev.driftline.aws.live.types.Listings;
import java.util.Map;
import java.util.stream.Collectors;
import software.amazon.awssdk.services.memorydb.MemoryDbClient;
import software.amazon.awssdk.services.memorydb.model.ACL;
import software.amazon.awssdk.services.memorydb.model.Cluster;
import software.amazon.awssdk.services.memorydb.model.ParameterGroup;
import software.amazon.awssdk.services.memorydb.model.SubnetGroup;
import software.amazon.awssdk.services.memorydb.model.Tag;
import software.amazon.awssdk.services.memorydb.model.User;

/// The MemoryDB calls. None has a filter by name.
final class MemoryDb {

    private static final String DELETING = "deleting";

    static final Lookup<String, Cluster> CLUSTERS = Listings.byName(
            "memorydb:DescribeClusters",
            (aws, name) -> memoryDb(aws)
                    .describeClusters(ask -> ask.clusterName(name).showShardDetails(true))
                    .clusters(),
            aws -> memoryDb(aws)
                    .describeClustersPaginator(ask -> ask.showShardDetails(true))
                    .clusters(),
            Cluster::name,
            "ClusterNotFoundFault");

    static final Lookup<String, SubnetGroup> SUBNET_GROUPS = Listings.byName(
            "memorydb:DescribeSubnetGroups",
            (aws, name) -> memoryDb(aws)
                    .describeSubnetGroups(ask -> ask.subnetGroupName(name))
                    .subnetGroups(),
            aws -> memoryDb(aws).describeSubnetGroupsPaginator(ask -> {}).subnetGroups(),
            SubnetGroup::name,
            "SubnetGroupNotFoundFault");

    static final Lookup<String, ParameterGroup> PARAMETER_GROUPS = Listings.byName(
            "memorydb:DescribeParameterGroups",
            (aws, name) -> memoryDb(aws)
                    .describeParameterGroups(ask -> ask.parameterGroupName(name))
                    .parameterGroups(),
            aws -> memoryDb(aws).describeParameterGroupsPaginator(ask -> {}).parameterGroups(),
            ParameterGroup::name,
            "ParameterGroupNotFoundFault");

    /// Values by name, of a group's parameters; defaults too, and nothing says which are.
    static final Lookup<String, Map<String, String>> PARAMETERS = Lookup.<String, Map<String, String>>each(
                    "memorydb:DescribeParameters",
                    (aws, group) ->
                            memoryDb(aws)
                                    .describeParametersPaginator(ask -> ask.parameterGroupName(group))
                                    .parameters()
                                    .stream()
                                    .collect(Collectors.toMap(
                                            parameter -> parameter.name(),
                                            parameter -> parameter.value() == null ? "" : parameter.value(),
                                            (first, second) -> second)))
            .absentOn("ParameterGroupNotFoundFault");

    static final Lookup<String, ACL> ACLS = Listings.byName(
            "memorydb:DescribeACLs",
            (aws, name) -> memoryDb(aws).describeACLs(ask -> ask.aclName(name)).acLs().stream()
                    .filter(acl -> !DELETING.equals(acl.status()))
                    .toList(),
            aws -> memoryDb(aws).describeACLsPaginator(ask -> {}).acLs().stream()
                    .filter(acl -> !DELETING.equals(acl.status()))
                    .toList(),
            ACL::name,
            "ACLNotFoundFault");

    static final Lookup<String, User> USERS = Listings.byName(
            "memorydb:DescribeUsers",
            (aws, name) -> memoryDb(aws).describeUsers(ask -> ask.userName(name)).users().stream()
                    .filter(user -> !DELETING.equals(user.status()))
                    .toList(),
            aws -> memoryDb(aws).describeUsersPaginator(ask -> {}).users().stream()
                    .filter(user -> !DELETING.equals(user.status()))
                    .toList(),
            User::name,
            "UserNotFoundFault");

    /// By ARN.
    static final Lookup<String, Map<String, String>> TAGS = Lookup.<String, Map<String, String>>each(
                    "memorydb:ListTags",
                    (aws, arn) -> memoryDb(aws).listTags(ask -> ask.resourceArn(arn)).tagList().stream()
                            .collect(Collectors.toMap(Tag::key, Tag::value, (first, second) -> second)))
            .absentOn("ClusterNotFoundFault", "SubnetGroupNotFoundFault", "UserNotFoundFault", "ACLNotFoundFault");

    private MemoryDb() {}

    static MemoryDbClient memoryDb(Aws aws) {
        return aws.client(MemoryDbClient.class, MemoryDbClient::builder);
    }
}
