package dev.driftline.aws.live.types.codepipeline;

import dev.driftline.aws.live.kit.Aws;
import dev.driftline.aws.live.kit.Lookup;
import dev.driftline.aws.live.kit.ResourceType;
import dev.driftline.aws.live.kit.Shape;
import dev.driftline.aws.live.kit.Verified;
import dev.driftline.aws.live.types.Tagged;
import dev.driftline.aws.live.types.Tagging;
import dev.driftline.core.compare.Meaning;
import dev.driftline.core.model.Value;
import java.util.Map;
import java.util.stream.Collectors;
import software.amazon.awssdk.services.codepipeline.CodePipelineClient;
import software.amazon.awssdk.services.codepipeline.model.PipelineDeclaration;
import software.amazon.awssdk.services.codepipeline.model.Tag;

/// A pipeline with its stages.
final class AwsCodepipeline {

    /// By name.
    static final Lookup<String, PipelineDeclaration> PIPELINES = Lookup.<String, PipelineDeclaration>each(
                    "codepipeline:GetPipeline",
                    (aws, name) ->
                            codePipeline(aws).getPipeline(ask -> ask.name(name)).pipeline())
            .absentOn("PipelineNotFoundException");

    /// By ARN.
    static final Lookup<String, Map<String, String>> TAGS = Lookup.<String, Map<String, String>>each(
                    "codepipeline:ListTagsForResource",
                    (aws, arn) ->
                            codePipeline(aws).listTagsForResourcePaginator(ask -> ask.resourceArn(arn)).tags().stream()
                                    .filter(tag -> !tag.key().startsWith("aws:"))
                                    .collect(Collectors.toMap(Tag::key, Tag::value, (first, second) -> second)))
            .absentOn("ResourceNotFoundException");

    private static final Shape SHAPE = Shape.PLAIN.complete();

    static final ResourceType<Tagged<PipelineDeclaration>> TYPE = ResourceType.named("aws_codepipeline")
            .identifiedBy("name")
            .readBy(Tagged.by(PIPELINES, "name", TAGS))
            .needs(PIPELINES, TAGS, Tagging.TAGGED)
            .attributes(Tagged::thing, "role_arn")
            .attribute("artifact_store", live -> Stages.stores(live.thing()))
            .attribute("execution_mode", live -> live.thing().executionModeAsString(), Meaning.unsetIs("SUPERSEDED"))
            .attribute("pipeline_type", live -> live.thing().pipelineTypeAsString(), Meaning.unsetIs("V1"))
            .attribute("stage", live -> Value.list(live.thing().stages(), Stages::stage), Stages.WITHOUT_TOKENS)
            // Newer providers keep those that AWS adds by itself in an attribute of their own.
            .computed(
                    "trigger",
                    live -> SHAPE.ordered("push", "pull_request")
                            .list(live.thing().triggers()))
            .attribute("variable", live -> SHAPE.list(live.thing().variables()))
            .tags(Tagged::tags)
            .allIgnored("the identity", "arn", "id", "name")
            .verified(Verified.ANSWERS)
            .done();

    private AwsCodepipeline() {}

    static CodePipelineClient codePipeline(Aws aws) {
        return aws.client(CodePipelineClient.class, CodePipelineClient::builder);
    }
}
