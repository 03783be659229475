package dev.driftline.aws.live.types.owners;

import dev.driftline.aws.live.kit.Lookup;
import dev.driftline.aws.live.kit.Reads;
import dev.driftline.core.compare.Difference;
import dev.driftline.core.model.DeclaredResource;
import dev.driftline.core.model.LiveRead;
import dev.driftline.core.model.Value;
import dev.driftline.core.scan.LiveResources.Owner;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import software.amazon.awssdk.services.applicationautoscaling.ApplicationAutoScalingClient;
import software.amazon.awssdk.services.applicationautoscaling.model.ScalableTarget;

/// What Application Auto Scaling sets, within the limits of its target. A target of the states is believed; only where
/// there is none, AWS is asked.
///
/// Source: Application Auto Scaling API reference, RegisterScalableTarget ("ResourceId", "ScalableDimension").
final class ScalingTargets implements Owners.Explainer {

    /// @param resource what Application Auto Scaling calls the resource
    private record Scaled(String service, String dimension, Function<DeclaredResource, String> resource) {}

    /// By `type.attribute`.
    private static final Map<String, Scaled> SCALED = Map.ofEntries(
            Map.entry(
                    "aws_ecs_service.desired_count",
                    new Scaled(
                            "ecs",
                            "ecs:service:DesiredCount",
                            service -> "service/%s/%s".formatted(cluster(service), service.text("name")))),
            Map.entry(
                    "aws_dynamodb_table.read_capacity",
                    new Scaled("dynamodb", "dynamodb:table:ReadCapacityUnits", table -> "table/" + table.text("name"))),
            Map.entry(
                    "aws_dynamodb_table.write_capacity",
                    new Scaled(
                            "dynamodb", "dynamodb:table:WriteCapacityUnits", table -> "table/" + table.text("name"))),
            Map.entry(
                    "aws_lambda_provisioned_concurrency_config.provisioned_concurrent_executions",
                    new Scaled(
                            "lambda",
                            "lambda:function:ProvisionedConcurrency",
                            of -> "function:%s:%s"
                                    .formatted(last(of.text("function_name"), ':'), of.text("qualifier")))),
            Map.entry(
                    "aws_elasticache_replication_group.num_node_groups",
                    new Scaled(
                            "elasticache",
                            "elasticache:replication-group:NodeGroups",
                            group -> "replication-group/" + group.text("id"))),
            Map.entry(
                    "aws_elasticache_replication_group.replicas_per_node_group",
                    new Scaled(
                            "elasticache",
                            "elasticache:replication-group:Replicas",
                            group -> "replication-group/" + group.text("id"))),
            Map.entry(
                    "aws_emr_instance_group.instance_count",
                    new Scaled(
                            "elasticmapreduce",
                            "elasticmapreduce:instancegroup:InstanceCount",
                            group -> "instancegroup/%s/%s".formatted(group.text("cluster_id"), group.text("id")))),
            Map.entry(
                    "aws_spot_fleet_request.target_capacity",
                    new Scaled(
                            "ec2",
                            "ec2:spot-fleet-request:TargetCapacity",
                            fleet -> "spot-fleet-request/" + fleet.text("id"))));

    /// Source: Application Auto Scaling API reference, RegisterScalableTarget (`table/my-table/index/my-table-index`).
    private static final Pattern INDEX = Pattern.compile("global_secondary_index\\[0\\]\\.(read|write)_capacity");

    private static final Lookup<String, List<ScalableTarget>> TARGETS = Lookup.each(
            "application-autoscaling:DescribeScalableTargets",
            (aws, service) -> aws
                    .client(ApplicationAutoScalingClient.class, ApplicationAutoScalingClient::builder)
                    .describeScalableTargetsPaginator(ask -> ask.serviceNamespace(service))
                    .scalableTargets()
                    .stream()
                    .toList());

    private final Map<String, Band> declared = new HashMap<>();

    ScalingTargets(Collection<DeclaredResource> everything) {
        everything.stream()
                .filter(resource -> resource.type().equals("aws_appautoscaling_target"))
                .forEach(target -> band(target.text("min_capacity"), target.text("max_capacity"))
                        .ifPresent(band -> declared.put(
                                key(target.text("scalable_dimension"), target.text("resource_id")), band)));
    }

    @Override
    public Optional<Owner> of(Reads reads, DeclaredResource resource, Difference difference) {
        var scaled = SCALED.get(resource.type() + "." + difference.path());
        return scaled == null ? ofIndex(reads, resource, difference) : within(reads, scaled, resource, difference);
    }

    /// The set's path does not number the index: every one that was declared with that capacity must be scaled so far.
    private Optional<Owner> ofIndex(Reads reads, DeclaredResource table, Difference difference) {
        var path = INDEX.matcher(difference.path());
        if (!table.type().equals("aws_dynamodb_table") || !path.matches()) {
            return Optional.empty();
        }
        var dimension = "dynamodb:index:%sCapacityUnits".formatted(path.group(1).equals("read") ? "Read" : "Write");
        var owners = table.get("global_secondary_index").elements().stream()
                .map(Value::entries)
                .filter(index -> difference.expected().equals(index.get(path.group(1) + "_capacity")))
                .map(index -> index.getOrDefault("name", Value.absent()).asText())
                .map(name ->
                        new Scaled("dynamodb", dimension, of -> "table/%s/index/%s".formatted(of.text("name"), name)))
                .map(scaled -> within(reads, scaled, table, difference))
                .toList();
        return owners.stream().allMatch(Optional::isPresent)
                ? owners.stream().flatMap(Optional::stream).findFirst()
                : Optional.empty();
    }

    private Optional<Owner> within(Reads reads, Scaled scaled, DeclaredResource resource, Difference difference) {
        var id = scaled.resource().apply(resource);
        return Optional.ofNullable(declared.get(key(scaled.dimension(), id)))
                .or(() -> live(reads, scaled, id))
                .filter(band -> band.holds(difference.actual()))
                .map(band -> new Owner(
                        "autoscaling",
                        "Application Auto Scaling keeps %s of %s at %s".formatted(scaled.dimension(), id, band)));
    }

    private static Optional<Band> live(Reads reads, Scaled scaled, String id) {
        return switch (reads.attempt(TARGETS, scaled.service())) {
            case LiveRead.Present<List<ScalableTarget>>(var targets) ->
                targets.stream()
                        .filter(target -> id.equals(target.resourceId())
                                && scaled.dimension().equals(target.scalableDimensionAsString()))
                        .findFirst()
                        .map(target -> new Band(target.minCapacity(), target.maxCapacity()));
            case LiveRead.Absent<List<ScalableTarget>>(), LiveRead.Unreadable<List<ScalableTarget>> _ ->
                Optional.empty();
        };
    }

    static Optional<Band> band(String least, String most) {
        return least.matches("\\d{1,9}") && most.matches("\\d{1,9}")
                ? Optional.of(new Band(Long.parseLong(least), Long.parseLong(most)))
                : Optional.empty();
    }

    private static String key(String dimension, String resource) {
        return dimension + " " + resource;
    }

    private static String cluster(DeclaredResource service) {
        return service.text("cluster").isEmpty() ? "default" : last(service.text("cluster"), '/');
    }

    private static String last(String name, char separator) {
        return name.substring(name.lastIndexOf(separator) + 1);
    }
}
