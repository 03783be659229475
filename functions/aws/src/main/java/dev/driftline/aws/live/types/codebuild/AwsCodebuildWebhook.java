package dev.driftline.aws.live.types.codebuild;

import dev.driftline.aws.live.kit.ResourceType;
import dev.driftline.aws.live.kit.Shape;
import dev.driftline.aws.live.kit.Verified;
import dev.driftline.core.compare.Meaning;
import dev.driftline.core.model.Value;
import java.util.Optional;
import software.amazon.awssdk.services.codebuild.model.Project;
import software.amazon.awssdk.services.codebuild.model.Webhook;

/// Which events of a source start a build.
final class AwsCodebuildWebhook {

    static final ResourceType<Webhook> TYPE = ResourceType.named("aws_codebuild_webhook")
            .identifiedBy("project_name")
            .readBy((reads, declared) ->
                    reads.get(CodeBuild.PROJECTS, declared.text("project_name")).flatMap(AwsCodebuildWebhook::webhook))
            .needs(CodeBuild.PROJECTS)
            .attributes(webhook -> webhook, "branch_filter")
            .attribute("build_type", Webhook::buildTypeAsString, Meaning.unsetIs("BUILD"))
            .attribute("filter_group", AwsCodebuildWebhook::filterGroups)
            .computed("payload_url", Webhook::payloadUrl, Meaning.whereTold())
            .computed("url", Webhook::url, Meaning.whereTold())
            .allIgnored("the identity", "id", "project_name")
            .ignored("secret", "AWS tells it once, when the webhook is made")
            .verified(Verified.ANSWERS)
            .done();

    private AwsCodebuildWebhook() {}

    private static Optional<Webhook> webhook(Project project) {
        return Optional.ofNullable(project.webhook());
    }

    private static Value filterGroups(Webhook webhook) {
        return webhook.hasFilterGroups()
                ? Value.set(
                        webhook.filterGroups(),
                        filters -> Value.block()
                                .with("filter", Shape.PLAIN.complete().set(filters)))
                : Value.absent();
    }
}
