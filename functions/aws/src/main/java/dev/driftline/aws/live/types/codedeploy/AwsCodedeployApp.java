package dev.driftline.aws.live.types.codedeploy;

import dev.driftline.aws.live.kit.Reads;
import dev.driftline.aws.live.kit.ResourceType;
import dev.driftline.aws.live.kit.Verified;
import dev.driftline.aws.live.types.Tagging;
import dev.driftline.core.compare.Meaning;
import dev.driftline.core.model.DeclaredResource;
import dev.driftline.core.model.Value;
import java.util.Optional;
import software.amazon.awssdk.services.codedeploy.model.ApplicationInfo;

/// What is deployed; how, its deployment groups say.
final class AwsCodedeployApp {

    record Live(ApplicationInfo application, Value tags) {}

    static final ResourceType<Live> TYPE = ResourceType.named("aws_codedeploy_app")
            .identifiedBy("name")
            .readBy(AwsCodedeployApp::read)
            .needs(CodeDeploy.APPLICATIONS, CodeDeploy.TAGS, Tagging.TAGGED)
            .computed("application_id", live -> live.application().applicationId())
            .attribute(
                    "compute_platform", live -> live.application().computePlatformAsString(), Meaning.unsetIs("Server"))
            .computed("github_account_name", live -> live.application().gitHubAccountName())
            .computed("linked_to_github", live -> live.application().linkedToGitHub())
            .tags(Live::tags)
            .allIgnored("the identity", "arn", "id", "name")
            .verified(Verified.ANSWERS)
            .done();

    private AwsCodedeployApp() {}

    private static Optional<Live> read(Reads reads, DeclaredResource declared) {
        var arn = declared.text("arn");
        reads.prefetch(Tagging.TAGGED, arn);
        return reads.get(CodeDeploy.APPLICATIONS, declared.text("name"))
                .map(application -> new Live(application, Tagging.tags(reads, declared, arn, CodeDeploy.TAGS)));
    }
}
