package dev.driftline.aws.live.types.quicksight;

import static java.util.Map.entry;

import dev.driftline.aws.live.kit.ResourceType;
import java.util.Map;
import java.util.function.Supplier;

/// The resource types of QuickSight.
public final class QuickSightTypes {

    public static final Map<String, Supplier<ResourceType<?>>> ALL =
            Map.ofEntries(entry("aws_quicksight_group", () -> AwsQuicksightGroup.TYPE));

    private QuickSightTypes() {}
}
