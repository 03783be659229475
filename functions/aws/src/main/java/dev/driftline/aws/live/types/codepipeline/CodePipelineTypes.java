package dev.driftline.aws.live.types.codepipeline;

import static java.util.Map.entry;

import dev.driftline.aws.live.kit.ResourceType;
import java.util.Map;
import java.util.function.Supplier;

/// The resource types of CodePipeline.
public final class CodePipelineTypes {

    public static final Map<String, Supplier<ResourceType<?>>> ALL =
            Map.ofEntries(entry("aws_codepipeline", () -> AwsCodepipeline.TYPE));

    private CodePipelineTypes() {}
}
