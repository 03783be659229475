package dev.driftline.aws.live.types.ec2;

import static dev.driftline.aws.live.types.ec2.Ec2.ec2;

import dev.driftline.aws.live.kit.Lookup;
import dev.driftline.aws.live.kit.ResourceType;
import dev.driftline.aws.live.kit.TypeDeclaration;
import dev.driftline.core.model.Value;
import java.util.List;
import software.amazon.awssdk.services.ec2.model.AttributeValue;
import software.amazon.awssdk.services.ec2.model.DhcpOptions;

/// Sets of DHCP options, made by Terraform or adopted. AWS never changes one: a change is another set.
final class DhcpOptionSets {

    private static final Lookup<String, DhcpOptions> SETS = Lookup.batches(
            "ec2:DescribeDhcpOptions",
            Ec2.FILTER_VALUES,
            (aws, ids) -> ec2(aws).describeDhcpOptionsPaginator(ask -> ask.filters(Ec2.by("dhcp-options-id", ids)))
                    .dhcpOptions(),
            DhcpOptions::dhcpOptionsId);

    private DhcpOptionSets() {}

    static TypeDeclaration<DhcpOptions> described(ResourceType.Named type) {
        return type.readBy(SETS)
                .ignored("arn", "made of the account, the region and the id")
                .computed("domain_name", options -> first(options, "domain-name"))
                .ignored("id", "the identity")
                .computed(
                        "ipv6_address_preferred_lease_time",
                        options -> first(options, "ipv6-address-preferred-lease-time"))
                .computed("netbios_node_type", options -> first(options, "netbios-node-type"))
                .computed("owner_id", DhcpOptions::ownerId)
                .tags(options -> Ec2.tags(options.tags()));
    }

    /// In order: clients ask the first server first.
    static Value all(DhcpOptions options, String key) {
        return Value.list(values(options, key));
    }

    static Value first(DhcpOptions options, String key) {
        return values(options, key).stream().findFirst().map(Value::of).orElseGet(Value::absent);
    }

    private static List<String> values(DhcpOptions options, String key) {
        return options.dhcpConfigurations().stream()
                .filter(configuration -> key.equals(configuration.key()))
                .flatMap(configuration -> configuration.values().stream())
                .map(AttributeValue::value)
                .toList();
    }
}
