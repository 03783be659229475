package dev.driftline.aws.live.types.codedeploy;

import dev.driftline.aws.live.kit.Aws;
import dev.driftline.aws.live.kit.Lookup;
import java.util.Map;
import java.util.stream.Collectors;
import software.amazon.awssdk.services.codedeploy.CodeDeployClient;
import software.amazon.awssdk.services.codedeploy.model.ApplicationInfo;
import software.amazon.awssdk.services.codedeploy.model.DeploymentConfigInfo;
import software.amazon.awssdk.services.codedeploy.model.DeploymentGroupInfo;
import software.amazon.awssdk.services.codedeploy.model.Tag;

/// The CodeDeploy calls. Those for several at once fail on the first that there is none of.
final class CodeDeploy {

    private static final String NO_APPLICATION = "ApplicationDoesNotExistException";

    /// By name.
    static final Lookup<String, ApplicationInfo> APPLICATIONS = Lookup.<String, ApplicationInfo>each(
                    "codedeploy:GetApplication",
                    (aws, name) -> codeDeploy(aws)
                            .getApplication(ask -> ask.applicationName(name))
                            .application())
            .absentOn(NO_APPLICATION);

    record Group(String application, String name) {}

    static final Lookup<Group, DeploymentGroupInfo> GROUPS = Lookup.<Group, DeploymentGroupInfo>each(
                    "codedeploy:GetDeploymentGroup",
                    (aws, of) -> codeDeploy(aws)
                            .getDeploymentGroup(
                                    ask -> ask.applicationName(of.application()).deploymentGroupName(of.name()))
                            .deploymentGroupInfo())
            .absentOn("DeploymentGroupDoesNotExistException", NO_APPLICATION);

    /// By name.
    static final Lookup<String, DeploymentConfigInfo> CONFIGS = Lookup.<String, DeploymentConfigInfo>each(
                    "codedeploy:GetDeploymentConfig",
                    (aws, name) -> codeDeploy(aws)
                            .getDeploymentConfig(ask -> ask.deploymentConfigName(name))
                            .deploymentConfigInfo())
            .absentOn("DeploymentConfigDoesNotExistException");

    /// By ARN.
    static final Lookup<String, Map<String, String>> TAGS = Lookup.<String, Map<String, String>>each(
                    "codedeploy:ListTagsForResource",
                    (aws, arn) -> codeDeploy(aws).listTagsForResource(ask -> ask.resourceArn(arn)).tags().stream()
                            .filter(tag -> !tag.key().startsWith("aws:"))
                            .collect(Collectors.toMap(Tag::key, Tag::value, (first, second) -> second)))
            .absentOn("ResourceNotFoundException", NO_APPLICATION, "DeploymentGroupDoesNotExistException");

    private CodeDeploy() {}

    static CodeDeployClient codeDeploy(Aws aws) {
        return aws.client(CodeDeployClient.class, CodeDeployClient::builder);
    }
}
