package dev.driftline.aws.live.types.codepipeline;

import dev.driftline.aws.live.kit.Aws;
import dev.driftline.aws.live.kit.Lookup;
import dev.driftline.aws.live.kit.Reads;
import dev.driftline.aws.live.kit.ResourceType;
import dev.driftline.aws.live.kit.Shape;
import dev.driftline.aws.live.kit.Verified;
import dev.driftline.aws.live.types.Tagging;
import dev.driftline.core.compare.Meaning;
import dev.driftline.core.model.DeclaredResource;
import dev.driftline.core.model.Value;
import java.util.Map;
import java.util.Optional;
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

    record Live(PipelineDeclaration pipeline, Value tags) {}

    static final ResourceType<Live> TYPE = ResourceType.named("aws_codepipeline")
            .identifiedBy("name")
            .readBy(AwsCodepipeline::read)
            .needs(PIPELINES, TAGS, Tagging.TAGGED)
            .attributes(Live::pipeline, "role_arn")
            .attribute("artifact_store", live -> Stages.stores(live.pipeline()))
            .attribute("execution_mode", live -> live.pipeline().executionModeAsString(), Meaning.unsetIs("SUPERSEDED"))
            .attribute("pipeline_type", live -> live.pipeline().pipelineTypeAsString(), Meaning.unsetIs("V1"))
            .attribute("stage", live -> Value.list(live.pipeline().stages(), Stages::stage), Stages.WITHOUT_TOKENS)
            // Newer providers keep those that AWS adds by itself in an attribute of their own.
            .computed(
                    "trigger",
                    live -> SHAPE.ordered("push", "pull_request")
                            .list(live.pipeline().triggers()))
            .attribute("variable", live -> SHAPE.list(live.pipeline().variables()))
            .tags(Live::tags)
            .allIgnored("the identity", "arn", "id", "name")
            .verified(Verified.ANSWERS)
            .done();

    private AwsCodepipeline() {}

    private static CodePipelineClient codePipeline(Aws aws) {
        return aws.client(CodePipelineClient.class, CodePipelineClient::builder);
    }

    private static Optional<Live> read(Reads reads, DeclaredResource declared) {
        var arn = declared.text("arn");
        reads.prefetch(Tagging.TAGGED, arn);
        return reads.get(PIPELINES, declared.text("name"))
                .map(pipeline -> new Live(pipeline, Tagging.tags(reads, declared, arn, TAGS)));
    }
}
