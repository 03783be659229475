package dev.driftline.aws.live.types.codepipeline;

import static dev.driftline.aws.live.types.codepipeline.AwsCodepipeline.codePipeline;

import dev.driftline.aws.live.kit.Listing;
import java.util.List;

/// Pipelines.
public final class CodePipelineListings {

    public static final List<Listing<?>> ALL = List.of(Listing.of("aws_codepipeline")
            .from(
                    "codepipeline:ListPipelines",
                    aws -> codePipeline(aws).listPipelinesPaginator().pipelines())
            .id(pipeline -> pipeline.name())
            .done());

    private CodePipelineListings() {}
}
