package dev.driftline.aws.live.types.emr;

import dev.driftline.aws.live.kit.Aws;
import dev.driftline.aws.live.kit.Lookup;
import java.util.List;
import java.util.Set;
import software.amazon.awssdk.services.emr.EmrClient;
import software.amazon.awssdk.services.emr.model.AutoTerminationPolicy;
import software.amazon.awssdk.services.emr.model.Cluster;
import software.amazon.awssdk.services.emr.model.ClusterState;
import software.amazon.awssdk.services.emr.model.Command;
import software.amazon.awssdk.services.emr.model.DescribeSecurityConfigurationResponse;
import software.amazon.awssdk.services.emr.model.InstanceFleet;
import software.amazon.awssdk.services.emr.model.InstanceGroup;
import software.amazon.awssdk.services.emr.model.InvalidRequestException;

/// The EMR calls. All that is wrong with a request has one error code; only its text says that there is no such thing.
final class Emr {

    private static final Set<ClusterState> GONE =
            Set.of(ClusterState.TERMINATING, ClusterState.TERMINATED, ClusterState.TERMINATED_WITH_ERRORS);

    /// By id; terminated clusters stay listed for two months.
    static final Lookup<String, Cluster> CLUSTERS = Lookup.each("elasticmapreduce:DescribeCluster", (aws, id) -> {
        try {
            var cluster = emr(aws).describeCluster(ask -> ask.clusterId(id)).cluster();
            return GONE.contains(cluster.status().state()) ? null : cluster;
        } catch (InvalidRequestException e) {
            if (says(e, "is not valid")) {
                return null;
            }
            throw e;
        }
    });

    /// By cluster.
    static final Lookup<String, List<InstanceGroup>> INSTANCE_GROUPS = Lookup.each(
            "elasticmapreduce:ListInstanceGroups",
            (aws, id) -> emr(aws).listInstanceGroupsPaginator(ask -> ask.clusterId(id)).instanceGroups().stream()
                    .toList());

    /// By cluster.
    static final Lookup<String, List<InstanceFleet>> INSTANCE_FLEETS = Lookup.each(
            "elasticmapreduce:ListInstanceFleets",
            (aws, id) -> emr(aws).listInstanceFleetsPaginator(ask -> ask.clusterId(id)).instanceFleets().stream()
                    .toList());

    /// By cluster.
    static final Lookup<String, List<Command>> BOOTSTRAP_ACTIONS = Lookup.each(
            "elasticmapreduce:ListBootstrapActions",
            (aws, id) -> emr(aws).listBootstrapActionsPaginator(ask -> ask.clusterId(id)).bootstrapActions().stream()
                    .toList());

    /// By cluster.
    static final Lookup<String, AutoTerminationPolicy> AUTO_TERMINATIONS = Lookup.each(
            "elasticmapreduce:GetAutoTerminationPolicy",
            (aws, id) ->
                    emr(aws).getAutoTerminationPolicy(ask -> ask.clusterId(id)).autoTerminationPolicy());

    /// By name.
    static final Lookup<String, DescribeSecurityConfigurationResponse> SECURITY_CONFIGURATIONS =
            Lookup.each("elasticmapreduce:DescribeSecurityConfiguration", (aws, name) -> {
                try {
                    return emr(aws).describeSecurityConfiguration(ask -> ask.name(name));
                } catch (InvalidRequestException e) {
                    if (says(e, "does not exist")) {
                        return null;
                    }
                    throw e;
                }
            });

    private Emr() {}

    static EmrClient emr(Aws aws) {
        return aws.client(EmrClient.class, EmrClient::builder);
    }

    private static boolean says(InvalidRequestException refusal, String text) {
        return refusal.getMessage() != null && refusal.getMessage().contains(text);
    }
}
