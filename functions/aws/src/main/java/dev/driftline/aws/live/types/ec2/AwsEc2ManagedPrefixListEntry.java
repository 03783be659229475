package dev.driftline.aws.live.types.ec2;

import dev.driftline.aws.live.kit.Reads;
import dev.driftline.aws.live.kit.ResourceType;
import dev.driftline.core.model.DeclaredResource;
import dev.driftline.core.model.Value;
import java.util.Optional;
import software.amazon.awssdk.services.ec2.model.PrefixListEntry;

/// One entry of a prefix list.
final class AwsEc2ManagedPrefixListEntry {

    static final ResourceType<PrefixListEntry> TYPE = ResourceType.named("aws_ec2_managed_prefix_list_entry")
            .readBy(AwsEc2ManagedPrefixListEntry::read)
            .needs(Ec2PrefixLists.ENTRIES)
            .claims(
                    "aws_ec2_managed_prefix_list",
                    "entry",
                    declared -> declared.text("prefix_list_id"),
                    declared -> Value.block().with("cidr", declared.get("cidr")))
            .attribute("description", PrefixListEntry::description)
            .ignored("cidr", "a part of the identity")
            .ignored("id", "made of both parts by Terraform")
            .ignored("prefix_list_id", "a part of the identity")
            .done();

    private AwsEc2ManagedPrefixListEntry() {}

    private static Optional<PrefixListEntry> read(Reads reads, DeclaredResource declared) {
        var cidr = Networks.cidr(declared.text("cidr"));
        return reads.get(Ec2PrefixLists.ENTRIES, declared.text("prefix_list_id")).stream()
                .flatMap(entries -> entries.stream())
                .filter(entry -> cidr.equals(Networks.cidr(entry.cidr())))
                .findFirst();
    }
}
