package dev.driftline.aws.live.types.codebuild;

import dev.driftline.aws.live.kit.Aws;
import dev.driftline.aws.live.kit.Lookup;
import java.util.function.Function;
import java.util.stream.Collectors;
import software.amazon.awssdk.services.codebuild.CodeBuildClient;
import software.amazon.awssdk.services.codebuild.model.Project;
import software.amazon.awssdk.services.codebuild.model.SourceCredentialsInfo;

/// The CodeBuild calls.
final class CodeBuild {

    /// `BatchGetProjects` takes so many names (CodeBuild API reference).
    private static final int NAMES = 100;

    /// By name, with the webhook.
    static final Lookup<String, Project> PROJECTS = Lookup.batches(
            "codebuild:BatchGetProjects",
            NAMES,
            (aws, names) ->
                    codeBuild(aws).batchGetProjects(ask -> ask.names(names)).projects(),
            Project::name);

    /// By ARN; the tokens are not told.
    static final Lookup<String, SourceCredentialsInfo> SOURCE_CREDENTIALS = Lookup.choosing(
            "codebuild:ListSourceCredentials",
            (aws, arns) -> codeBuild(aws).listSourceCredentials(ask -> {}).sourceCredentialsInfos().stream()
                    .collect(Collectors.toMap(
                            SourceCredentialsInfo::arn, Function.identity(), (first, second) -> second)));

    private CodeBuild() {}

    static CodeBuildClient codeBuild(Aws aws) {
        return aws.client(CodeBuildClient.class, CodeBuildClient::builder);
    }
}
