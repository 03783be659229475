package dev.driftline.cli;

import dev.driftline.aws.live.types.CatalogListings;
import dev.driftline.core.scan.UnmanagedRequest;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Option;

/// Whether, and of what, a scan tells what no state holds. Saying of what says that it is wanted.
final class UnmanagedOptions {

    @Option(
            names = "--unmanaged",
            description = "Also report what exists where the states' resources live and is in none of them.")
    private boolean all;

    @Option(
            names = "--unmanaged-types",
            split = ",",
            paramLabel = "TYPE",
            description = "Only of these types, aws_vpc,aws_s3_bucket.")
    private final List<String> types = new ArrayList<>();

    @Option(
            names = "--unmanaged-tag",
            paramLabel = "KEY[=VALUE]",
            description = "Only what has that tag. May be given again; then what has all of them.")
    private final List<String> tags = new ArrayList<>();

    @Option(
            names = "--unmanaged-region",
            split = ",",
            paramLabel = "REGION",
            description = "Only there; \"global\" is for what has no region.")
    private final List<String> regions = new ArrayList<>();

    /// Empty when it is not wanted.
    Optional<UnmanagedRequest> request() {
        var known = CatalogListings.types();
        var unknown = types.stream().filter(type -> !known.contains(type)).findFirst();
        if (unknown.isPresent()) {
            throw new UsageException(
                    "--unmanaged-types: %s is not listed; see docs/unmanaged.md for what is".formatted(unknown.get()));
        }
        return all || !types.isEmpty() || !tags.isEmpty() || !regions.isEmpty()
                ? Optional.of(UnmanagedRequest.of(types, tags, regions))
                : Optional.empty();
    }
}
