package dev.driftline.aws.live.types.ecs;

import dev.driftline.aws.live.kit.Aws;
import dev.driftline.aws.live.kit.Lookup;
import dev.driftline.core.model.DeclaredResource;
import dev.driftline.core.model.Value;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.ecs.EcsClient;
import software.amazon.awssdk.services.ecs.model.CapacityProvider;
import software.amazon.awssdk.services.ecs.model.CapacityProviderField;
import software.amazon.awssdk.services.ecs.model.CapacityProviderStatus;
import software.amazon.awssdk.services.ecs.model.ClientException;
import software.amazon.awssdk.services.ecs.model.Cluster;
import software.amazon.awssdk.services.ecs.model.ClusterField;
import software.amazon.awssdk.services.ecs.model.ClusterNotFoundException;
import software.amazon.awssdk.services.ecs.model.DescribeTaskDefinitionResponse;
import software.amazon.awssdk.services.ecs.model.Service;
import software.amazon.awssdk.services.ecs.model.ServiceField;
import software.amazon.awssdk.services.ecs.model.Setting;
import software.amazon.awssdk.services.ecs.model.Tag;
import software.amazon.awssdk.services.ecs.model.TaskDefinitionField;

/// The ECS calls. What was deleted stays listed for a while (`INACTIVE`, `DRAINING`) and is left out.
final class Ecs {

    /// `DescribeClusters` and `DescribeCapacityProviders` take so many names (ECS API reference).
    private static final int NAMES = 100;

    /// `DescribeServices` takes so many, of one cluster (ECS API reference).
    private static final int SERVICES_AT_ONCE = 10;

    /// By name.
    static final Lookup<String, Cluster> CLUSTERS = Lookup.<String, Cluster>batches(
                    "ecs:DescribeClusters",
                    NAMES,
                    (aws, names) -> ecs(aws).describeClusters(ask -> ask.clusters(names)
                                    .include(ClusterField.CONFIGURATIONS, ClusterField.SETTINGS, ClusterField.TAGS))
                            .clusters(),
                    Cluster::clusterName)
            // Amazon ECS API reference, Cluster, Service, TaskDefinition (`status`).
            .until(Cluster::status, "DEPROVISIONING", "INACTIVE");

    /// By name.
    static final Lookup<String, CapacityProvider> CAPACITY_PROVIDERS = Lookup.batches(
            "ecs:DescribeCapacityProviders",
            NAMES,
            (aws, names) -> ecs(aws)
                    .describeCapacityProviders(
                            ask -> ask.capacityProviders(names).include(CapacityProviderField.TAGS))
                    .capacityProviders()
                    .stream()
                    .filter(provider -> provider.status() != CapacityProviderStatus.INACTIVE
                            && provider.status() != CapacityProviderStatus.DEPROVISIONING)
                    .toList(),
            CapacityProvider::name);

    /// @param cluster its name
    record InCluster(String cluster, String service) {}

    static final Lookup<InCluster, Service> SERVICES = Lookup.<InCluster, Service>choosing(
                    "ecs:DescribeServices", Ecs::services)
            .until(Service::status, "DRAINING", "INACTIVE");

    /// By ARN with the revision; a deregistered one can still be described, and is gone.
    static final Lookup<String, DescribeTaskDefinitionResponse> TASK_DEFINITIONS =
            Lookup.<String, DescribeTaskDefinitionResponse>each("ecs:DescribeTaskDefinition", Ecs::taskDefinition)
                    .until(told -> told.taskDefinition().statusAsString(), "INACTIVE", "DELETE_IN_PROGRESS");

    /// What applies to everybody in the account.
    static final Lookup<Lookup.Whole, Map<String, Setting>> ACCOUNT_SETTINGS = Lookup.whole(
            "ecs:ListAccountSettings",
            aws -> ecs(aws).listAccountSettingsPaginator(ask -> ask.effectiveSettings(true)).settings().stream()
                    .collect(Collectors.toMap(Setting::nameAsString, setting -> setting, (first, second) -> second)));

    private Ecs() {}

    static EcsClient ecs(Aws aws) {
        return aws.client(EcsClient.class, EcsClient::builder);
    }

    /// By which a declared service is asked for.
    static InCluster service(DeclaredResource declared) {
        var cluster = declared.text("cluster");
        return new InCluster(cluster.isEmpty() ? "default" : name(cluster), declared.text("name"));
    }

    /// `runtime` of `arn:aws:ecs:us-east-1:123456789012:cluster/runtime`; a name is itself.
    static String name(String nameOrArn) {
        return nameOrArn.substring(nameOrArn.lastIndexOf('/') + 1);
    }

    static Value tags(List<Tag> tags) {
        return Value.map(tags.stream()
                .filter(tag -> !tag.key().startsWith("aws:"))
                .collect(Collectors.toMap(Tag::key, Tag::value, (first, second) -> second)));
    }

    private static Map<InCluster, Service> services(Aws aws, List<InCluster> keys) {
        var found = new HashMap<InCluster, Service>();
        keys.stream().collect(Collectors.groupingBy(InCluster::cluster)).forEach((cluster, wanted) -> {
            for (var from = 0; from < wanted.size(); from += SERVICES_AT_ONCE) {
                var names = wanted.subList(from, Math.min(from + SERVICES_AT_ONCE, wanted.size())).stream()
                        .map(InCluster::service)
                        .toList();
                services(aws, cluster, names)
                        .forEach(service -> found.put(new InCluster(cluster, service.serviceName()), service));
            }
        });
        return found;
    }

    private static List<Service> services(Aws aws, String cluster, List<String> names) {
        try {
            return ecs(aws).describeServices(
                            ask -> ask.cluster(cluster).services(names).include(ServiceField.TAGS))
                    .services();
        } catch (ClusterNotFoundException e) {
            return List.of(); // With its cluster a service is gone too.
        }
    }

    /// A revision that was deleted for good has no error of its own.
    private static @Nullable DescribeTaskDefinitionResponse taskDefinition(Aws aws, String arn) {
        try {
            return ecs(aws).describeTaskDefinition(
                            ask -> ask.taskDefinition(arn).include(TaskDefinitionField.TAGS));
        } catch (ClientException e) {
            if (String.valueOf(e.getMessage()).contains("Unable to describe task definition")) {
                return null;
            }
            throw e;
        }
    }
}
