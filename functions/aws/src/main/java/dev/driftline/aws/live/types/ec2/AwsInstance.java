package dev.driftline.aws.live.types.ec2;

import dev.driftline.aws.live.kit.ResourceType;
import dev.driftline.aws.live.kit.Shape;
import dev.driftline.aws.live.kit.TypeDeclaration;
import dev.driftline.core.compare.Meaning;
import dev.driftline.core.model.Value;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.ec2.model.GroupIdentifier;
import software.amazon.awssdk.services.ec2.model.Instance;
import software.amazon.awssdk.services.ec2.model.InstanceNetworkInterface;
import software.amazon.awssdk.services.ec2.model.MonitoringState;

/// An instance with the volumes that no attachment of the run claims.
final class AwsInstance {

    static final ResourceType<Instances.Live> TYPE = described(ResourceType.named("aws_instance")
                    .readBy((reads, declared) -> Instances.read(reads, declared, declared.text("id"))))
            .computed(
                    "capacity_reservation_specification",
                    live -> Shape.PLAIN.single(live.instance().capacityReservationSpecification()))
            .computed(
                    "host_resource_group_arn",
                    live -> live.instance().placement().hostResourceGroupArn())
            .computed("instance_lifecycle", live -> live.instance().instanceLifecycleAsString())
            .ignored("id", "the identity")
            .ignored("instance_market_options", "what the instance was started with, for its life")
            .computed("spot_instance_request_id", live -> live.instance().spotInstanceRequestId())
            .done();

    private AwsInstance() {}

    private static TypeDeclaration<Instances.Live> described(TypeDeclaration<Instances.Live> type) {
        return devices(addresses(type))
                .needs(Ec2Instances.INSTANCES, Ec2Instances.SWITCHES, Ec2Instances.CREDITS, Ec2Volumes.VOLUMES)
                .computed("ami", live -> live.instance().imageId())
                .computed(
                        "availability_zone", live -> live.instance().placement().availabilityZone())
                .computed("cpu_core_count", live -> cores(live.instance()))
                .computed(
                        "cpu_options",
                        live -> Shape.PLAIN.single(live.instance().cpuOptions()))
                .computed("cpu_threads_per_core", live -> threads(live.instance()))
                // Types without credits have none, whatever the state kept.
                .computed("credit_specification", Instances.Live::credits, Meaning.whereTold())
                .computed("disable_api_stop", Instances.Live::stopProtection)
                .computed("disable_api_termination", Instances.Live::terminationProtection)
                .computed("ebs_optimized", live -> live.instance().ebsOptimized())
                .computed(
                        "enclave_options",
                        live -> Shape.PLAIN.single(live.instance().enclaveOptions()))
                .attribute("hibernation", live -> hibernation(live.instance()))
                .computed("host_id", live -> pinnedHost(live.instance()), Meaning.whereTold())
                .attribute("iam_instance_profile", live -> Instances.profile(live.instance()))
                .computed("instance_initiated_shutdown_behavior", Instances.Live::shutdownBehavior)
                .computed("instance_state", live -> Instances.state(live.instance()))
                .computed("instance_type", live -> live.instance().instanceTypeAsString())
                .attribute("key_name", live -> live.instance().keyName())
                .computed(
                        "maintenance_options",
                        live -> Shape.PLAIN.single(live.instance().maintenanceOptions()))
                .computed(
                        "metadata_options",
                        live -> Shape.PLAIN.single(live.instance().metadataOptions()))
                .computed("monitoring", live -> monitoring(live.instance()))
                .computed("outpost_arn", live -> live.instance().outpostArn())
                .computed("placement_group", live -> live.instance().placement().groupName())
                .computed(
                        "placement_partition_number",
                        live -> live.instance().placement().partitionNumber())
                .computed(
                        "private_dns_name_options",
                        live -> Shape.PLAIN.single(live.instance().privateDnsNameOptions()))
                .computed("tenancy", live -> live.instance().placement().tenancyAsString())
                .tags(live -> Ec2.tags(live.instance().tags()))
                .ignored("arn", "made of the id by Terraform")
                .ignored("get_password_data", "tells Terraform whether to ask for the password")
                .ignored("launch_template", "what the instance was started from; later versions change nothing of it")
                .ignored("password_data", "the password of the administrator, which is never asked for")
                .ignored("timeouts", "how long Terraform waits; AWS knows nothing of it")
                .ignored(
                        "user_data",
                        "the state has a hash of it, and the text, which may hold secrets, is not asked for")
                .ignored("user_data_base64", "may hold secrets and is not asked for")
                .ignored("user_data_replace_on_change", "tells Terraform what a change means; AWS knows nothing of it");
    }

    private static TypeDeclaration<Instances.Live> devices(TypeDeclaration<Instances.Live> type) {
        return type.attribute("ebs_block_device", Instances.Live::otherDevices, InstanceDevices.MEANING)
                .computed("root_block_device", Instances.Live::rootDevice, InstanceDevices.MEANING)
                .computed("volume_tags", Instances.Live::volumeTags)
                .ignored("ephemeral_block_device", "EC2 does not tell which instance store volumes were asked for");
    }

    private static TypeDeclaration<Instances.Live> addresses(TypeDeclaration<Instances.Live> type) {
        return type.computed("ipv6_addresses", live -> Instances.ipv6(live.instance()), Networks.CIDR)
                .attribute("network_interface", Instances.Live::interfaces)
                .computed(
                        "primary_network_interface_id",
                        live -> Instances.primary(live.instance())
                                .map(InstanceNetworkInterface::networkInterfaceId)
                                .orElse(""))
                .computed("private_ip", live -> live.instance().privateIpAddress())
                .computed("secondary_private_ips", live -> Instances.secondaryIps(live.instance()))
                .computed("security_groups", live -> Instances.groups(live.instance(), GroupIdentifier::groupName))
                // With several interfaces each has a check of its own, and the instance none.
                .attribute("source_dest_check", live -> live.instance().sourceDestCheck(), Meaning.whereTold())
                .computed("subnet_id", live -> live.instance().subnetId())
                .computed("vpc_security_group_ids", live -> Instances.groups(live.instance(), GroupIdentifier::groupId))
                .ignored("associate_public_ip_address", "what the instance was started with; elastic addresses hide it")
                .ignored("ipv6_address_count", "the number of ipv6_addresses")
                .ignored("private_dns", "follows from the address and the VPC's DNS settings")
                .ignored("public_dns", "another at every start, and with every elastic address")
                .ignored("public_ip", "another at every start, and with every elastic address");
    }

    /// Without affinity an instance may be on another host after every start.
    private static @Nullable String pinnedHost(Instance instance) {
        return "host".equals(instance.placement().affinity())
                ? instance.placement().hostId()
                : null;
    }

    private static @Nullable Integer cores(Instance instance) {
        return instance.cpuOptions() == null ? null : instance.cpuOptions().coreCount();
    }

    private static @Nullable Integer threads(Instance instance) {
        return instance.cpuOptions() == null ? null : instance.cpuOptions().threadsPerCore();
    }

    private static @Nullable Boolean hibernation(Instance instance) {
        return instance.hibernationOptions() == null
                ? null
                : instance.hibernationOptions().configured();
    }

    private static Value monitoring(Instance instance) {
        var state = instance.monitoring() == null ? null : instance.monitoring().state();
        return state == null
                ? Value.absent()
                : Value.of(state == MonitoringState.ENABLED || state == MonitoringState.PENDING);
    }
}
