package dev.driftline.aws.live.types.transfer;

import static dev.driftline.aws.live.types.transfer.Transfer.transfer;

import dev.driftline.aws.live.kit.Listing;
import java.util.List;

/// Servers: each is a way in.
public final class TransferListings {

    public static final List<Listing<?>> ALL = List.of(Listing.of("aws_transfer_server")
            .from(
                    "transfer:ListServers",
                    aws -> transfer(aws).listServersPaginator(ask -> {}).servers())
            .id(server -> server.serverId())
            .key(server -> server.arn())
            .access(server -> "PUBLIC".equals(server.endpointTypeAsString()))
            .done());

    private TransferListings() {}
}
