package dev.driftline.aws.live.types.athena;

import static dev.driftline.aws.live.types.athena.Athena.athena;

import dev.driftline.aws.live.kit.Listing;
import dev.driftline.core.scan.Existing.Concern;
import java.util.List;

/// Workgroups, without the one that every account has.
public final class AthenaListings {

    public static final List<Listing<?>> ALL = List.of(Listing.of("aws_athena_workgroup")
            .from(
                    "athena:ListWorkGroups",
                    aws -> athena(aws).listWorkGroupsPaginator(ask -> {}).stream()
                            .flatMap(page -> page.workGroups().stream())
                            .toList())
            .id(group -> group.name())
            .without(group -> group.name().equals("primary"))
            .concern(Concern.MINOR)
            .done());

    private AthenaListings() {}
}
