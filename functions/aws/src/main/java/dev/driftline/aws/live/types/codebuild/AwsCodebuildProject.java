package dev.driftline.aws.live.types.codebuild;

import dev.driftline.aws.live.kit.ResourceType;
import dev.driftline.aws.live.kit.Shape;
import dev.driftline.core.compare.Meaning;
import dev.driftline.core.model.Value;
import java.util.List;
import java.util.stream.Collectors;
import software.amazon.awssdk.services.codebuild.model.Project;
import software.amazon.awssdk.services.codebuild.model.Tag;

/// What is built, with what, and where it goes.
final class AwsCodebuildProject {

    private static final Shape SHAPE = Shape.PLAIN
            .complete()
            .renamed("cloud_watch_logs", "cloudwatch_logs")
            .renamed("environment_variables", "environment_variable");

    private static final Meaning NO_CACHE =
            Meaning.unsetIs(Value.single(Value.block().with("type", Value.of("NO_CACHE"))));

    /// AWS CodeBuild API reference, LogsConfig: CloudWatch Logs are on and S3 logs are off by default.
    private static final Meaning LOGS = Meaning.unsetIs(Value.single(
            Value.block().with("cloudwatch_logs", status("ENABLED")).with("s3_logs", status("DISABLED"))));

    static final ResourceType<Project> TYPE = ResourceType.named("aws_codebuild_project")
            .identifiedBy("name")
            .readBy(CodeBuild.PROJECTS)
            .attributes(
                    project -> project,
                    "concurrent_build_limit",
                    "resource_access_role",
                    "service_role",
                    "source_version")
            .allComputed(project -> project, "encryption_key", "public_project_alias")
            .attribute("artifacts", project -> SHAPE.single(project.artifacts()))
            .attribute(
                    "badge_enabled",
                    project -> project.badge() != null
                            && Boolean.TRUE.equals(project.badge().badgeEnabled()))
            .attribute("build_batch_config", project -> SHAPE.single(project.buildBatchConfig()))
            .attribute("build_timeout", Project::timeoutInMinutes)
            .attribute("cache", project -> SHAPE.single(project.cache()), NO_CACHE)
            .attribute("description", Project::description)
            .attribute("environment", project -> SHAPE.single(project.environment()))
            .attribute("file_system_locations", project -> SHAPE.set(project.fileSystemLocations()))
            .attribute("logs_config", project -> SHAPE.single(project.logsConfig()), LOGS)
            .attribute("project_visibility", Project::projectVisibilityAsString, Meaning.unsetIs("PRIVATE"))
            .attribute("queued_timeout", Project::queuedTimeoutInMinutes)
            .attribute("secondary_artifacts", project -> SHAPE.set(project.secondaryArtifacts()))
            .attribute("secondary_source_version", project -> SHAPE.set(project.secondarySourceVersions()))
            .attribute("secondary_sources", project -> SHAPE.set(project.secondarySources()))
            .attribute("source", project -> SHAPE.single(project.source()))
            .attribute("vpc_config", project -> SHAPE.single(project.vpcConfig()))
            .tags(project -> tags(project.tags()))
            .ignored("badge_url", "made by AWS with a token in it; badge_enabled is compared")
            .allIgnored("the identity", "arn", "id", "name")
            .done();

    private AwsCodebuildProject() {}

    private static Value status(String status) {
        return Value.single(Value.block().with("status", Value.of(status)));
    }

    private static Value tags(List<Tag> tags) {
        return Value.map(tags.stream()
                .filter(tag -> !tag.key().startsWith("aws:"))
                .collect(Collectors.<Tag, String, String>toMap(Tag::key, Tag::value, (first, second) -> second)));
    }
}
