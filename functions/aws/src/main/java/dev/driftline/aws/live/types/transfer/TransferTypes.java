package dev.driftline.aws.live.types.transfer;

import static java.util.Map.entry;

import dev.driftline.aws.live.kit.ResourceType;
import java.util.Map;
import java.util.function.Supplier;

/// The resource types of Transfer Family.
public final class TransferTypes {

    public static final Map<String, Supplier<ResourceType<?>>> ALL = Map.ofEntries(
            entry("aws_transfer_server", () -> AwsTransferServer.TYPE),
            entry("aws_transfer_ssh_key", () -> AwsTransferSshKey.TYPE),
            entry("aws_transfer_user", () -> AwsTransferUser.TYPE),
            entry("aws_transfer_workflow", () -> AwsTransferWorkflow.TYPE));

    private TransferTypes() {}
}
