package dev.driftline.aws.live.types.ecs;

import static dev.driftline.aws.live.types.ecs.Ecs.ecs;

import dev.driftline.aws.live.kit.Listing;
import dev.driftline.aws.live.kit.Lookup;
import dev.driftline.aws.live.kit.Lookup.Whole;
import dev.driftline.core.scan.Existing.Concern;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// Clusters, services and the newest revision of each task definition. Clusters that Batch made are its own
/// (AWS Batch User Guide, "Compute environments").
public final class EcsListings {

    private static final Pattern OF_BATCH = Pattern.compile("^AWSBatch-|_Batch_[0-9a-f-]{36}$");

    private static final Lookup<Whole, List<String>> CLUSTERS = Lookup.whole(
            "ecs:ListClusters",
            aws -> ecs(aws).listClustersPaginator().clusterArns().stream()
                    .filter(arn -> !OF_BATCH.matcher(Ecs.name(arn)).find())
                    .toList());

    /// By cluster.
    private static final Lookup<String, List<String>> SERVICES = Lookup.<String, List<String>>each(
                    "ecs:ListServices",
                    (aws, cluster) -> ecs(aws).listServicesPaginator(ask -> ask.cluster(cluster)).serviceArns().stream()
                            .toList())
            .absentOn("ClusterNotFoundException");

    public static final List<Listing<?>> ALL = List.of(
            Listing.of("aws_ecs_cluster")
                    .from(CLUSTERS)
                    .id(arn -> Ecs.name(arn))
                    .key(arn -> arn)
                    .done(),
            Listing.of("aws_ecs_service")
                    .from(
                            ask -> ask.each(SERVICES, ask.all(CLUSTERS)).entrySet().stream()
                                    .flatMap(cluster -> cluster.getValue().stream()
                                            .map(service -> Map.entry(cluster.getKey(), service))),
                            CLUSTERS,
                            SERVICES)
                    .id(service -> Ecs.name(service.getKey()) + "/" + Ecs.name(service.getValue()))
                    .key(Map.Entry::getValue)
                    .declaredAs(declared -> Ecs.name(declared.text("cluster")) + "/" + declared.text("name"))
                    .done(),
            Listing.of("aws_ecs_task_definition")
                    .from(
                            "ecs:ListTaskDefinitions",
                            aws -> newest(ecs(aws)
                                    .listTaskDefinitionsPaginator(ask -> ask.status("ACTIVE"))
                                    .taskDefinitionArns()
                                    .stream()))
                    .id(arn -> arn)
                    .concern(Concern.MINOR)
                    .done());

    private EcsListings() {}

    private static List<String> newest(Stream<String> arns) {
        var byFamily = new HashMap<String, String>();
        arns.forEach(arn -> byFamily.merge(
                arn.substring(0, arn.lastIndexOf(':')),
                arn,
                (one, other) -> revision(one) > revision(other) ? one : other));
        return List.copyOf(byFamily.values());
    }

    private static int revision(String arn) {
        return Integer.parseInt(arn.substring(arn.lastIndexOf(':') + 1));
    }
}
