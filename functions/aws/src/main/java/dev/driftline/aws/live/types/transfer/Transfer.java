package dev.driftline.aws.live.types.transfer;

import dev.driftline.aws.live.kit.Aws;
import dev.driftline.aws.live.kit.Lookup;
import dev.driftline.core.model.Value;
import java.util.List;
import java.util.stream.Collectors;
import software.amazon.awssdk.services.transfer.TransferClient;
import software.amazon.awssdk.services.transfer.model.DescribedServer;
import software.amazon.awssdk.services.transfer.model.DescribedUser;
import software.amazon.awssdk.services.transfer.model.Tag;

/// Servers and users of the Transfer Family, one call each.
final class Transfer {

    static final String GONE = "ResourceNotFoundException";

    /// @param server its id
    /// @param name the user's
    record User(String server, String name) {}

    static final Lookup<String, DescribedServer> SERVERS = Lookup.<String, DescribedServer>each(
                    "transfer:DescribeServer",
                    (aws, id) -> transfer(aws)
                            .describeServer(ask -> ask.serverId(id))
                            .server())
            .absentOn(GONE);

    static final Lookup<User, DescribedUser> USERS = Lookup.<User, DescribedUser>each(
                    "transfer:DescribeUser",
                    (aws, user) -> transfer(aws)
                            .describeUser(ask -> ask.serverId(user.server()).userName(user.name()))
                            .user())
            .absentOn(GONE);

    private Transfer() {}

    static TransferClient transfer(Aws aws) {
        return aws.client(TransferClient.class, TransferClient::builder);
    }

    static Value tags(List<Tag> tags) {
        return Value.map(tags.stream().collect(Collectors.toMap(Tag::key, Tag::value, (first, second) -> second)));
    }
}
