package dev.driftline.aws.live.types.codebuild;

import static java.util.Map.entry;

import dev.driftline.aws.live.kit.ResourceType;
import java.util.Map;
import java.util.function.Supplier;

/// The resource types of CodeBuild.
public final class CodeBuildTypes {

    public static final Map<String, Supplier<ResourceType<?>>> ALL = Map.ofEntries(
            entry("aws_codebuild_project", () -> AwsCodebuildProject.TYPE),
            entry("aws_codebuild_source_credential", () -> AwsCodebuildSourceCredential.TYPE),
            entry("aws_codebuild_webhook", () -> AwsCodebuildWebhook.TYPE));

    private CodeBuildTypes() {}
}
