package dev.driftline.aws.live.types.codedeploy;

import dev.driftline.aws.live.kit.ResourceType;
import dev.driftline.aws.live.kit.Verified;
import dev.driftline.aws.live.types.Tagged;
import dev.driftline.aws.live.types.Tagging;
import dev.driftline.core.compare.Meaning;
import software.amazon.awssdk.services.codedeploy.model.ApplicationInfo;

/// What is deployed; how, its deployment groups say.
final class AwsCodedeployApp {

    static final ResourceType<Tagged<ApplicationInfo>> TYPE = ResourceType.named("aws_codedeploy_app")
            .identifiedBy("name")
            .readBy(Tagged.by(CodeDeploy.APPLICATIONS, "name", CodeDeploy.TAGS))
            .needs(CodeDeploy.APPLICATIONS, CodeDeploy.TAGS, Tagging.TAGGED)
            .computed("application_id", live -> live.thing().applicationId())
            .attribute("compute_platform", live -> live.thing().computePlatformAsString(), Meaning.unsetIs("Server"))
            .computed("github_account_name", live -> live.thing().gitHubAccountName())
            .computed("linked_to_github", live -> live.thing().linkedToGitHub())
            .tags(Tagged::tags)
            .allIgnored("the identity", "arn", "id", "name")
            .verified(Verified.ANSWERS)
            .done();

    private AwsCodedeployApp() {}
}
