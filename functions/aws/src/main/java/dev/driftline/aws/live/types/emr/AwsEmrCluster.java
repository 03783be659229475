package dev.driftline.aws.live.types.emr;

import dev.driftline.aws.live.kit.Reads;
import dev.driftline.aws.live.kit.ResourceType;
import dev.driftline.aws.live.kit.Shape;
import dev.driftline.aws.live.kit.Verified;
import dev.driftline.core.compare.JsonText;
import dev.driftline.core.compare.Meaning;
import dev.driftline.core.model.DeclaredResource;
import dev.driftline.core.model.Value;
import java.util.Optional;
import java.util.TreeMap;
import software.amazon.awssdk.services.emr.model.Application;
import software.amazon.awssdk.services.emr.model.Cluster;
import software.amazon.awssdk.services.emr.model.Ec2InstanceAttributes;
import software.amazon.awssdk.services.emr.model.InstanceCollectionType;
import software.amazon.awssdk.services.emr.model.InstanceFleetType;
import software.amazon.awssdk.services.emr.model.InstanceGroupType;

/// A cluster of Hadoop, Spark and the like.
final class AwsEmrCluster {

    /// @param machines groups or fleets, by what Terraform calls them
    record Live(Cluster cluster, Machines machines, Value bootstrap, Value autoTermination) {}

    record Machines(Value coreGroup, Value masterGroup, Value coreFleet, Value masterFleet) {}

    static final ResourceType<Live> TYPE = ResourceType.named("aws_emr_cluster")
            .readBy(AwsEmrCluster::read)
            .needs(Emr.CLUSTERS, Emr.INSTANCE_GROUPS, Emr.INSTANCE_FLEETS, Emr.BOOTSTRAP_ACTIONS, Emr.AUTO_TERMINATIONS)
            .attributes(
                    Live::cluster,
                    "custom_ami_id",
                    "ebs_root_volume_size",
                    "log_encryption_kms_key_id",
                    "name",
                    "release_label",
                    "security_configuration",
                    "service_role",
                    "step_concurrency_level",
                    "unhealthy_node_replacement",
                    "visible_to_all_users")
            .attribute("applications", AwsEmrCluster::applications)
            .computed("arn", live -> live.cluster().clusterArn())
            .attribute("auto_termination_policy", Live::autoTermination)
            .attribute("autoscaling_role", live -> live.cluster().autoScalingRole())
            .attribute("bootstrap_action", Live::bootstrap)
            .attribute(
                    "configurations_json",
                    live -> InstanceGroups.configurations(live.cluster().configurations()),
                    JsonText.STRUCTURE)
            .attribute("core_instance_fleet", live -> live.machines().coreFleet())
            .attribute("core_instance_group", live -> live.machines().coreGroup())
            .attribute(
                    "ec2_attributes",
                    live -> Value.single(live.cluster().ec2InstanceAttributes(), AwsEmrCluster::network))
            .computed(
                    "keep_job_flow_alive_when_no_steps",
                    live -> !Boolean.TRUE.equals(live.cluster().autoTerminate()))
            .attribute("kerberos_attributes", AwsEmrCluster::kerberos)
            // EMR writes `s3n` for `s3` and a slash at the end.
            .attribute(
                    "log_uri",
                    live -> live.cluster().logUri(),
                    Meaning.eachText(uri -> uri.replaceFirst("^s3n:", "s3:").replaceFirst("/$", "")))
            .attribute("master_instance_fleet", live -> live.machines().masterFleet())
            .attribute("master_instance_group", live -> live.machines().masterGroup())
            .attribute(
                    "placement_group_config",
                    live -> Shape.PLAIN.set(live.cluster().placementGroups()))
            .computed("scale_down_behavior", live -> live.cluster().scaleDownBehaviorAsString())
            .computed("termination_protection", live -> live.cluster().terminationProtected())
            .tags(AwsEmrCluster::tags)
            .ignored("additional_info", "only read when Terraform creates the cluster")
            .ignored("cluster_state", "changes by itself")
            .ignored("configurations", "where configurations came from; AWS tells what they are")
            .ignored("id", "the identity")
            .ignored("list_steps_states", "tells Terraform which steps to read")
            .ignored("master_public_dns", "changes when EMR replaces the machine")
            .ignored("step", "steps begin and end; their list is a history")
            .verified(Verified.ANSWERS)
            .done();

    private AwsEmrCluster() {}

    private static Optional<Live> read(Reads reads, DeclaredResource declared) {
        var id = declared.text("id");
        reads.prefetch(Emr.BOOTSTRAP_ACTIONS, id);
        reads.prefetch(Emr.AUTO_TERMINATIONS, id);
        return reads.get(Emr.CLUSTERS, id)
                .map(cluster -> new Live(
                        cluster,
                        machines(reads, cluster),
                        reads.attempt(Emr.BOOTSTRAP_ACTIONS, id)
                                .value(actions -> Value.list(
                                        actions,
                                        action -> Value.block()
                                                .with("args", Value.list(action.args()))
                                                .with("name", Value.of(action.name()))
                                                .with("path", Value.of(action.scriptPath())))),
                        reads.attempt(Emr.AUTO_TERMINATIONS, id).value(Shape.PLAIN::single)));
    }

    private static Machines machines(Reads reads, Cluster cluster) {
        if (cluster.instanceCollectionType() == InstanceCollectionType.INSTANCE_FLEET) {
            return new Machines(
                    Value.absent(),
                    Value.absent(),
                    fleet(reads, cluster, InstanceFleetType.CORE),
                    fleet(reads, cluster, InstanceFleetType.MASTER));
        }
        return new Machines(
                group(reads, cluster, InstanceGroupType.CORE),
                group(reads, cluster, InstanceGroupType.MASTER),
                Value.absent(),
                Value.absent());
    }

    private static Value group(Reads reads, Cluster cluster, InstanceGroupType type) {
        return reads.attempt(Emr.INSTANCE_GROUPS, cluster.id())
                .value(groups -> Value.list(
                        groups.stream()
                                .filter(group -> group.instanceGroupType() == type)
                                .toList(),
                        InstanceGroups::group));
    }

    private static Value fleet(Reads reads, Cluster cluster, InstanceFleetType type) {
        return reads.attempt(Emr.INSTANCE_FLEETS, cluster.id())
                .value(fleets -> Value.list(
                        fleets.stream()
                                .filter(fleet -> fleet.instanceFleetType() == type)
                                .toList(),
                        InstanceGroups::fleet));
    }

    private static Value applications(Live live) {
        return Value.set(
                live.cluster().applications().stream().map(Application::name).toList());
    }

    private static Value.Block network(Ec2InstanceAttributes network) {
        return Value.block()
                .with(
                        "additional_master_security_groups",
                        Value.of(String.join(",", network.additionalMasterSecurityGroups())))
                .with(
                        "additional_slave_security_groups",
                        Value.of(String.join(",", network.additionalSlaveSecurityGroups())))
                .with("emr_managed_master_security_group", Value.of(network.emrManagedMasterSecurityGroup()))
                .with("emr_managed_slave_security_group", Value.of(network.emrManagedSlaveSecurityGroup()))
                .with("instance_profile", Value.of(network.iamInstanceProfile()))
                .with("key_name", Value.of(network.ec2KeyName()))
                .with("service_access_security_group", Value.of(network.serviceAccessSecurityGroup()))
                .with("subnet_id", Value.of(network.ec2SubnetId()))
                .with("subnet_ids", Value.set(network.requestedEc2SubnetIds()));
    }

    /// Passwords are told nobody.
    private static Value kerberos(Live live) {
        return Value.single(
                live.cluster().kerberosAttributes(),
                kerberos -> Value.block()
                        .with("ad_domain_join_user", Value.of(kerberos.adDomainJoinUser()))
                        .with("realm", Value.of(kerberos.realm())));
    }

    private static Value tags(Live live) {
        var entries = new TreeMap<String, String>();
        live.cluster().tags().forEach(tag -> entries.put(tag.key(), tag.value()));
        return Value.map(entries);
    }
}
