package dev.driftline.aws.live.types.fsx;

import dev.driftline.aws.live.kit.Lookup;
import dev.driftline.aws.live.kit.ResourceType;
import dev.driftline.aws.live.kit.TypeDeclaration;
import dev.driftline.aws.live.types.Listings;
import dev.driftline.core.model.Value;
import java.util.List;
import java.util.TreeMap;
import software.amazon.awssdk.services.fsx.FSxClient;
import software.amazon.awssdk.services.fsx.model.FileSystem;
import software.amazon.awssdk.services.fsx.model.Tag;

/// File systems of all kinds, which FSx describes in one call with their tags.
final class FileSystems {

    /// By id.
    static final Lookup<String, FileSystem> FILE_SYSTEMS = Listings.byName(
                    "fsx:DescribeFileSystems",
                    (aws, id) -> aws.client(FSxClient.class, FSxClient::builder)
                            .describeFileSystems(ask -> ask.fileSystemIds(id))
                            .fileSystems(),
                    aws ->
                            aws
                                    .client(FSxClient.class, FSxClient::builder)
                                    .describeFileSystemsPaginator(ask -> {})
                                    .stream()
                                    .flatMap(page -> page.fileSystems().stream())
                                    .toList(),
                    FileSystem::fileSystemId,
                    "FileSystemNotFound")
            // Amazon FSx API reference, FileSystem (`Lifecycle`).
            .until(FileSystem::lifecycleAsString, "DELETING");

    private FileSystems() {}

    /// What file systems of all kinds have.
    static TypeDeclaration<FileSystem> described(String type) {
        return ResourceType.named(type)
                .readBy(FILE_SYSTEMS)
                .computed("arn", FileSystem::resourceARN)
                .allComputed(system -> system, "dns_name", "kms_key_id", "network_interface_ids", "owner_id", "vpc_id")
                .attributes(system -> system, "storage_type", "subnet_ids")
                .tags(system -> tags(system.tags()))
                .ignored("id", "the identity")
                .ignored(
                        "security_group_ids",
                        "only read when Terraform creates the file system; FSx does not tell them")
                .ignored("timeouts", "how long Terraform waits; AWS knows nothing of it");
    }

    private static Value tags(List<Tag> tags) {
        var entries = new TreeMap<String, String>();
        tags.forEach(tag -> entries.put(tag.key(), tag.value()));
        return Value.map(entries);
    }
}
