package dev.driftline.aws.live.types.ec2;

import dev.driftline.aws.live.kit.ResourceType;
import dev.driftline.aws.live.kit.Verified;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.ec2.model.Host;
import software.amazon.awssdk.services.ec2.model.HostProperties;

/// A host for instances of this account alone.
final class AwsEc2Host {

    static final ResourceType<Host> TYPE = ResourceType.named("aws_ec2_host")
            .readBy(Ec2Capacity.HOSTS)
            .attributes(host -> host, "auto_placement", "availability_zone", "host_recovery", "outpost_arn")
            .allComputed(host -> host, "asset_id", "owner_id")
            // A host of a family runs any type of it, and then has no type; a host of one type has no family in a
            // state.
            .attribute("instance_family", AwsEc2Host::family)
            .attribute("instance_type", host -> properties(host).instanceType())
            .tags(host -> Ec2.tags(host.tags()))
            .ignored("arn", "made of the id by Terraform")
            .ignored("id", "the identity")
            .ignored("timeouts", "how long Terraform waits; AWS knows nothing of it")
            .verified(Verified.ANSWERS)
            .done();

    private AwsEc2Host() {}

    private static @Nullable String family(Host host) {
        var properties = properties(host);
        return properties.instanceType() == null ? properties.instanceFamily() : null;
    }

    private static HostProperties properties(Host host) {
        return host.hostProperties() == null ? HostProperties.builder().build() : host.hostProperties();
    }
}
