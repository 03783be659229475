package dev.driftline.aws.live.types.pipes;

import static java.util.Map.entry;

import dev.driftline.aws.live.kit.ResourceType;
import java.util.Map;
import java.util.function.Supplier;

/// The resource types of EventBridge Pipes.
public final class PipesTypes {

    public static final Map<String, Supplier<ResourceType<?>>> ALL =
            Map.ofEntries(entry("aws_pipes_pipe", () -> AwsPipesPipe.TYPE));

    private PipesTypes() {}
}
