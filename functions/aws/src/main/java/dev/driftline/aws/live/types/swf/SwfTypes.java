package dev.driftline.aws.live.types.swf;

import static java.util.Map.entry;

import dev.driftline.aws.live.kit.ResourceType;
import java.util.Map;
import java.util.function.Supplier;

/// The resource types of SWF.
public final class SwfTypes {

    public static final Map<String, Supplier<ResourceType<?>>> ALL =
            Map.ofEntries(entry("aws_swf_domain", () -> AwsSwfDomain.TYPE));

    private SwfTypes() {}
}
