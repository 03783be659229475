package dev.driftline.aws.live.types.eks;

import static dev.driftline.aws.live.types.eks.Eks.eks;

import dev.driftline.aws.live.kit.Aws;
import dev.driftline.aws.live.kit.Listing;
import dev.driftline.aws.live.kit.Lookup;
import dev.driftline.aws.live.kit.Lookup.Whole;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;

/// Clusters, node groups, Fargate profiles and add-ons.
public final class EksListings {

    private static final Lookup<Whole, List<String>> CLUSTERS = Lookup.whole(
            "eks:ListClusters",
            aws -> eks(aws).listClustersPaginator().clusters().stream().toList());

    public static final List<Listing<?>> ALL = List.of(
            Listing.of("aws_eks_cluster")
                    .from(CLUSTERS)
                    .id(name -> name)
                    .arn("eks", name -> "cluster/" + name)
                    .done(),
            inCluster(
                    "aws_eks_node_group",
                    "eks:ListNodegroups",
                    (aws, cluster) -> eks(aws).listNodegroupsPaginator(ask -> ask.clusterName(cluster))
                            .nodegroups()),
            inCluster(
                    "aws_eks_fargate_profile",
                    "eks:ListFargateProfiles",
                    (aws, cluster) -> eks(aws).listFargateProfilesPaginator(ask -> ask.clusterName(cluster))
                            .fargateProfileNames()),
            inCluster(
                    "aws_eks_addon",
                    "eks:ListAddons",
                    (aws, cluster) -> eks(aws).listAddonsPaginator(ask -> ask.clusterName(cluster))
                            .addons()));

    private EksListings() {}

    private static Listing<?> inCluster(
            String type, String action, BiFunction<Aws, String, ? extends Iterable<String>> names) {
        var lookup = Lookup.<String, List<String>>each(action, (aws, cluster) -> {
                    var found = new ArrayList<String>();
                    names.apply(aws, cluster).forEach(found::add);
                    return found;
                })
                .absentOn("ResourceNotFoundException");
        return Listing.of(type)
                .from(
                        ask -> ask.each(lookup, ask.all(CLUSTERS)).entrySet().stream()
                                .flatMap(cluster ->
                                        cluster.getValue().stream().map(name -> Map.entry(cluster.getKey(), name))),
                        CLUSTERS,
                        lookup)
                .id(part -> part.getKey() + ":" + part.getValue())
                .partOf("aws_eks_cluster", Map.Entry::getKey)
                .done();
    }
}
