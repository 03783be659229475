package dev.driftline.aws.live.types.dax;

import dev.driftline.aws.live.kit.Aws;
import dev.driftline.aws.live.kit.Lookup;
import dev.driftline.aws.live.types.Listings;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.dax.DaxClient;
import software.amazon.awssdk.services.dax.model.Cluster;
import software.amazon.awssdk.services.dax.model.Parameter;
import software.amazon.awssdk.services.dax.model.ParameterGroup;
import software.amazon.awssdk.services.dax.model.SubnetGroup;

/// The calls of the DynamoDB Accelerator. The SDK has no paginators for them, and lists of names fail whole on the
/// first unknown one.
final class Dax {

    static final Lookup<String, Cluster> CLUSTERS = Listings.byName(
            "dax:DescribeClusters",
            (aws, name) ->
                    dax(aws).describeClusters(ask -> ask.clusterNames(name)).clusters(),
            aws -> pages(token -> {
                var page = dax(aws).describeClusters(ask -> ask.nextToken(token));
                return new Page<>(page.clusters(), page.nextToken());
            }),
            Cluster::clusterName,
            "ClusterNotFoundFault");

    static final Lookup<String, SubnetGroup> SUBNET_GROUPS = Listings.byName(
            "dax:DescribeSubnetGroups",
            (aws, name) -> dax(aws).describeSubnetGroups(ask -> ask.subnetGroupNames(name))
                    .subnetGroups(),
            aws -> pages(token -> {
                var page = dax(aws).describeSubnetGroups(ask -> ask.nextToken(token));
                return new Page<>(page.subnetGroups(), page.nextToken());
            }),
            SubnetGroup::subnetGroupName,
            "SubnetGroupNotFoundFault");

    static final Lookup<String, ParameterGroup> PARAMETER_GROUPS = Listings.byName(
            "dax:DescribeParameterGroups",
            (aws, name) -> dax(aws).describeParameterGroups(ask -> ask.parameterGroupNames(name))
                    .parameterGroups(),
            aws -> pages(token -> {
                var page = dax(aws).describeParameterGroups(ask -> ask.nextToken(token));
                return new Page<>(page.parameterGroups(), page.nextToken());
            }),
            ParameterGroup::parameterGroupName,
            "ParameterGroupNotFoundFault");

    /// By group.
    static final Lookup<String, List<Parameter>> PARAMETERS = Lookup.<String, List<Parameter>>each(
                    "dax:DescribeParameters",
                    (aws, group) -> pages(token -> {
                        var page = dax(aws).describeParameters(
                                        ask -> ask.parameterGroupName(group).nextToken(token));
                        return new Page<>(page.parameters(), page.nextToken());
                    }))
            .absentOn("ParameterGroupNotFoundFault");

    /// By ARN.
    static final Lookup<String, Map<String, String>> TAGS = Lookup.<String, Map<String, String>>each(
                    "dax:ListTags", (aws, arn) -> {
                        var tags = new HashMap<String, String>();
                        pages(token -> {
                                    var page = dax(aws).listTags(
                                                    ask -> ask.resourceName(arn).nextToken(token));
                                    return new Page<>(page.tags(), page.nextToken());
                                })
                                .forEach(tag -> tags.put(tag.key(), tag.value()));
                        return tags;
                    })
            .absentOn("ClusterNotFoundFault");

    private record Page<V>(List<V> things, @Nullable String next) {}

    private Dax() {}

    static DaxClient dax(Aws aws) {
        return aws.client(DaxClient.class, DaxClient::builder);
    }

    private static <V> List<V> pages(Function<@Nullable String, Page<V>> read) {
        var things = new ArrayList<V>();
        @Nullable String next = null;
        do {
            var page = read.apply(next);
            things.addAll(page.things());
            next = page.next();
        } while (next != null && !next.isEmpty());
        return things;
    }
}
