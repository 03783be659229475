package dev.driftline.aws.live.types.ec2;

import dev.driftline.aws.live.kit.Shape;
import dev.driftline.core.model.Value;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import software.amazon.awssdk.services.ec2.model.InstanceIpv6Address;
import software.amazon.awssdk.services.ec2.model.Ipv4PrefixSpecificationResponse;
import software.amazon.awssdk.services.ec2.model.Ipv6PrefixSpecificationResponse;
import software.amazon.awssdk.services.ec2.model.PrivateIpAddressSpecification;
import software.amazon.awssdk.services.ec2.model.ResponseLaunchTemplateData;
import software.amazon.awssdk.services.ec2.model.Tag;

/// What a version of a launch template holds, in the provider's spelling.
final class LaunchTemplateData {

    private static final Shape SHAPE = InstanceRequirementsNames.of(Shape.PLAIN.complete())
            .renamed("elastic_inference_accelerators", "elastic_inference_accelerator")
            .renamed("groups", "security_groups")
            .renamed("license_specifications", "license_specification")
            .renamed("private_ip_addresses", "ipv4_addresses")
            .renamed("secondary_private_ip_address_count", "ipv4_address_count")
            .with("ipv4_addresses", List.class, of -> texts(of, PrivateIpAddressSpecification::privateIpAddress))
            .with("ipv4_prefixes", List.class, of -> texts(of, Ipv4PrefixSpecificationResponse::ipv4Prefix))
            .with("ipv6_addresses", List.class, of -> texts(of, InstanceIpv6Address::ipv6Address))
            .with("ipv6_prefixes", List.class, of -> texts(of, Ipv6PrefixSpecificationResponse::ipv6Prefix))
            .with("tags", List.class, LaunchTemplateData::tags);

    private LaunchTemplateData() {}

    /// The part of that Terraform name; nothing when the version leaves it open.
    static Value of(ResponseLaunchTemplateData data, String part) {
        return SHAPE.block(data).get(part);
    }

    @SuppressWarnings("unchecked")
    private static <T> Value texts(List<?> things, Function<T, String> text) {
        return Value.set(((Collection<T>) things).stream().map(text).toList());
    }

    @SuppressWarnings("unchecked")
    private static Value tags(List<?> tags) {
        return Ec2.tags((List<Tag>) tags);
    }
}
