package dev.driftline.aws.live.types.codebuild;

import static dev.driftline.aws.live.types.codebuild.CodeBuild.codeBuild;

import dev.driftline.aws.live.kit.Listing;
import java.util.List;

/// Projects.
public final class CodeBuildListings {

    public static final List<Listing<?>> ALL = List.of(Listing.of("aws_codebuild_project")
            .from(
                    "codebuild:ListProjects",
                    aws -> codeBuild(aws).listProjectsPaginator().stream()
                            .flatMap(page -> page.projects().stream())
                            .toList())
            .id(name -> name)
            .arn("codebuild", name -> "project/" + name)
            .declaredAs(declared -> declared.text("name"))
            .done());

    private CodeBuildListings() {}
}
