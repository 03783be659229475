package dev.driftline.aws.live.types.ec2;

import dev.driftline.aws.live.kit.Reads;
import dev.driftline.aws.live.kit.ResourceType;
import dev.driftline.core.compare.Meaning;
import dev.driftline.core.model.DeclaredResource;
import dev.driftline.core.model.Value;
import java.util.Optional;
import software.amazon.awssdk.services.ec2.model.ManagedPrefixList;
import software.amazon.awssdk.services.ec2.model.PrefixListEntry;

/// A prefix list with the entries that no entry resource of the run claims.
final class AwsEc2ManagedPrefixList {

    record Live(ManagedPrefixList list, Value entries) {}

    static final ResourceType<Live> TYPE = ResourceType.named("aws_ec2_managed_prefix_list")
            .readBy(AwsEc2ManagedPrefixList::read)
            .needs(Ec2PrefixLists.LISTS, Ec2PrefixLists.ENTRIES)
            .attribute("address_family", live -> live.list().addressFamily())
            .attributeOrChildren("entry", Live::entries, Meaning.field("cidr", Networks.CIDR))
            .attribute("max_entries", live -> live.list().maxEntries())
            // Every list has a name; it can be changed, not taken away.
            .attribute("name", live -> live.list().prefixListName(), Meaning.whereTold())
            .tags(live -> Ec2.tags(live.list().tags()))
            .computed("arn", live -> live.list().prefixListArn())
            .computed("id", live -> live.list().prefixListId())
            .computed("owner_id", live -> live.list().ownerId())
            .ignored("version", "counts the changes of the entries, which are compared")
            .done();

    private AwsEc2ManagedPrefixList() {}

    private static Optional<Live> read(Reads reads, DeclaredResource declared) {
        var id = declared.text("id");
        reads.prefetch(Ec2PrefixLists.ENTRIES, id);
        return reads.get(Ec2PrefixLists.LISTS, id)
                .map(list -> new Live(
                        list,
                        reads.attempt(Ec2PrefixLists.ENTRIES, id)
                                .value(entries -> Value.set(entries, AwsEc2ManagedPrefixList::entry))));
    }

    private static Value entry(PrefixListEntry entry) {
        return Value.block().with("cidr", Value.of(entry.cidr())).with("description", Value.of(entry.description()));
    }
}
