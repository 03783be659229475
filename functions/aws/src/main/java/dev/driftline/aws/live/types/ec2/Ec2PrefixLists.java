package dev.driftline.aws.live.types.ec2;

import static dev.driftline.aws.live.types.ec2.Ec2.FILTER_VALUES;
import static dev.driftline.aws.live.types.ec2.Ec2.by;
import static dev.driftline.aws.live.types.ec2.Ec2.ec2;

import dev.driftline.aws.live.kit.Lookup;
import java.util.List;
import software.amazon.awssdk.services.ec2.model.ManagedPrefixList;
import software.amazon.awssdk.services.ec2.model.PrefixListEntry;
import software.amazon.awssdk.services.ec2.model.PrefixListState;

/// Prefix lists that customers manage, and their entries.
final class Ec2PrefixLists {

    static final Lookup<String, ManagedPrefixList> LISTS = Lookup.batches(
            "ec2:DescribeManagedPrefixLists",
            FILTER_VALUES,
            (aws, ids) -> ec2(aws)
                    .describeManagedPrefixListsPaginator(ask -> ask.filters(by("prefix-list-id", ids)))
                    .prefixLists()
                    .stream()
                    .filter(list -> list.state() != PrefixListState.DELETE_IN_PROGRESS
                            && list.state() != PrefixListState.DELETE_COMPLETE)
                    .toList(),
            ManagedPrefixList::prefixListId);

    /// The call takes one list. Both spellings of the code are in use by EC2.
    static final Lookup<String, List<PrefixListEntry>> ENTRIES = Lookup.<String, List<PrefixListEntry>>each(
                    "ec2:GetManagedPrefixListEntries",
                    (aws, id) ->
                            ec2(aws)
                                    .getManagedPrefixListEntriesPaginator(ask -> ask.prefixListId(id))
                                    .entries()
                                    .stream()
                                    .toList())
            .absentOn("InvalidPrefixListID.NotFound", "InvalidPrefixListId.NotFound");

    private Ec2PrefixLists() {}
}
