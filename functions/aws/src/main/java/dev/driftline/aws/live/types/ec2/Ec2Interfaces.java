package dev.driftline.aws.live.types.ec2;

import static dev.driftline.aws.live.types.ec2.Ec2.FILTER_VALUES;
import static dev.driftline.aws.live.types.ec2.Ec2.by;
import static dev.driftline.aws.live.types.ec2.Ec2.ec2;

import dev.driftline.aws.live.kit.Lookup;
import software.amazon.awssdk.services.ec2.model.Address;
import software.amazon.awssdk.services.ec2.model.NetworkInterface;

/// The EC2 calls that tell of network interfaces and elastic addresses.
final class Ec2Interfaces {

    static final Lookup<String, NetworkInterface> INTERFACES = Lookup.batches(
            "ec2:DescribeNetworkInterfaces",
            FILTER_VALUES,
            (aws, ids) -> ec2(aws).describeNetworkInterfacesPaginator(
                            ask -> ask.filters(by("network-interface-id", ids)))
                    .networkInterfaces(),
            NetworkInterface::networkInterfaceId);

    /// Elastic addresses by allocation id.
    static final Lookup<String, Address> ADDRESSES = Lookup.batches(
            "ec2:DescribeAddresses",
            FILTER_VALUES,
            (aws, ids) -> ec2(aws).describeAddresses(ask -> ask.filters(by("allocation-id", ids)))
                    .addresses(),
            Address::allocationId);

    private Ec2Interfaces() {}
}
