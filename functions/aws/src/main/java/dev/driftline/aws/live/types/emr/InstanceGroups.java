package dev.driftline.aws.live.types.emr;

import dev.driftline.core.model.Value;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import software.amazon.awssdk.services.emr.model.Configuration;
import software.amazon.awssdk.services.emr.model.EbsBlockDevice;
import software.amazon.awssdk.services.emr.model.InstanceFleet;
import software.amazon.awssdk.services.emr.model.InstanceGroup;
import software.amazon.awssdk.services.emr.model.InstanceTypeSpecification;

/// The machines of a cluster in the spelling of a state.
final class InstanceGroups {

    private InstanceGroups() {}

    /// Without its scaling policy, which AWS answers with much that nobody declared.
    static Value.Block group(InstanceGroup group) {
        return Value.block()
                .with("bid_price", Value.of(group.bidPrice()))
                .with("ebs_config", volumes(group.ebsBlockDevices()))
                .with("id", Value.of(group.id()))
                .with("instance_count", Value.of(group.requestedInstanceCount()))
                .with("instance_type", Value.of(group.instanceType()))
                .with("name", Value.of(group.name()));
    }

    static Value.Block fleet(InstanceFleet fleet) {
        return Value.block()
                .with("id", Value.of(fleet.id()))
                .with("instance_type_configs", Value.set(fleet.instanceTypeSpecifications(), InstanceGroups::type))
                .with("name", Value.of(fleet.name()))
                .with("target_on_demand_capacity", Value.of(fleet.targetOnDemandCapacity()))
                .with("target_spot_capacity", Value.of(fleet.targetSpotCapacity()));
    }

    private static Value.Block type(InstanceTypeSpecification type) {
        return Value.block()
                .with("bid_price", Value.of(type.bidPrice()))
                .with(
                        "bid_price_as_percentage_of_on_demand_price",
                        Value.of(type.bidPriceAsPercentageOfOnDemandPrice()))
                .with(
                        "configurations",
                        Value.set(
                                type.configurations(),
                                configuration -> Value.block()
                                        .with("classification", Value.of(configuration.classification()))
                                        .with("properties", Value.map(configuration.properties()))))
                .with("ebs_config", volumes(type.ebsBlockDevices()))
                .with("instance_type", Value.of(type.instanceType()))
                .with("weighted_capacity", Value.of(type.weightedCapacity()));
    }

    /// AWS answers each volume, Terraform counts those that are alike.
    private static Value volumes(List<EbsBlockDevice> devices) {
        var counts = new LinkedHashMap<Value.Block, Integer>();
        devices.forEach(device -> {
            var volume = device.volumeSpecification();
            var block = Value.block()
                    .with("iops", Value.of(volume.iops()))
                    .with("size", Value.of(volume.sizeInGB()))
                    .with("throughput", Value.of(volume.throughput()))
                    .with("type", Value.of(volume.volumeType()));
            counts.merge(block, 1, Integer::sum);
        });
        var volumes = new ArrayList<Value>();
        counts.forEach((block, count) -> volumes.add(block.with("volumes_per_instance", Value.of(count))));
        return new Value.SetOf(volumes);
    }

    /// As the JSON of `configurations_json` has them.
    static Value configurations(List<Configuration> configurations) {
        return Value.set(
                configurations,
                configuration -> Value.block()
                        .with("Classification", Value.of(configuration.classification()))
                        .with("Configurations", configurations(configuration.configurations()))
                        .with("Properties", Value.map(configuration.properties())));
    }
}
