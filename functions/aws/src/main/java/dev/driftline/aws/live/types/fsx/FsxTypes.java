package dev.driftline.aws.live.types.fsx;

import static java.util.Map.entry;

import dev.driftline.aws.live.kit.ResourceType;
import java.util.Map;
import java.util.function.Supplier;

/// The resource types of FSx.
public final class FsxTypes {

    public static final Map<String, Supplier<ResourceType<?>>> ALL = Map.ofEntries(
            entry("aws_fsx_lustre_file_system", () -> AwsFsxLustreFileSystem.TYPE),
            entry("aws_fsx_ontap_file_system", () -> AwsFsxOntapFileSystem.TYPE),
            entry("aws_fsx_windows_file_system", () -> AwsFsxWindowsFileSystem.TYPE));

    private FsxTypes() {}
}
