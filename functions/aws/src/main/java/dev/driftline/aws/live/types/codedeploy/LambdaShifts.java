package dev.driftline.aws.live.types.codedeploy;

import static dev.driftline.aws.live.types.codedeploy.CodeDeploy.codeDeploy;

import dev.driftline.aws.live.kit.Aws;
import dev.driftline.aws.live.kit.Lookup;
import dev.driftline.aws.live.kit.Lookup.Whole;
import dev.driftline.aws.live.kit.Reads;
import dev.driftline.core.model.LiveRead;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Gatherers;
import java.util.stream.Stream;
import software.amazon.awssdk.services.codedeploy.model.ComputePlatform;
import software.amazon.awssdk.services.codedeploy.model.DeploymentGroupInfo;
import software.amazon.awssdk.services.codedeploy.model.DeploymentStatus;
import software.amazon.awssdk.services.codedeploy.model.LambdaFunctionInfo;
import software.amazon.awssdk.services.codedeploy.model.LambdaTarget;
import software.amazon.awssdk.services.codedeploy.model.LastDeploymentInfo;

/// What CodeDeploy does with the alias of a Lambda function: the deployment that runs, and the last one that came to
/// its end, of each deployment group.
///
/// Source: AWS CodeDeploy API reference, DeploymentGroupInfo, LastDeploymentInfo, LambdaFunctionInfo.
public final class LambdaShifts {

    /// `BatchGetDeploymentGroups` and `BatchGetDeploymentTargets` take so many (CodeDeploy API reference).
    private static final int GROUPS_AT_ONCE = 100;

    private static final int TARGETS_AT_ONCE = 25;

    private static final Set<DeploymentStatus> RUNNING = Set.of(
            DeploymentStatus.CREATED,
            DeploymentStatus.QUEUED,
            DeploymentStatus.IN_PROGRESS,
            DeploymentStatus.BAKING,
            DeploymentStatus.READY);

    private static final Lookup<Whole, List<String>> APPLICATIONS = Lookup.whole(
            "codedeploy:ListApplications",
            aws -> codeDeploy(aws).listApplicationsPaginator().stream()
                    .flatMap(page -> page.applications().stream())
                    .toList());

    private static final Lookup<String, List<String>> GROUP_NAMES = Lookup.each(
            "codedeploy:ListDeploymentGroups",
            (aws, application) ->
                    codeDeploy(aws).listDeploymentGroupsPaginator(ask -> ask.applicationName(application)).stream()
                            .flatMap(page -> page.deploymentGroups().stream())
                            .toList());

    private record Groups(String application, List<String> names) {}

    private static final Lookup<Groups, List<DeploymentGroupInfo>> GROUPS =
            Lookup.each("codedeploy:BatchGetDeploymentGroups", LambdaShifts::groups);

    private static final Lookup<String, List<String>> TARGET_IDS = Lookup.each(
            "codedeploy:ListDeploymentTargets",
            (aws, deployment) -> codeDeploy(aws)
                    .listDeploymentTargets(ask -> ask.deploymentId(deployment))
                    .targetIds());

    private record Targets(String deployment, List<String> ids) {}

    private static final Lookup<Targets, List<LambdaFunctionInfo>> TARGETS = Lookup.each(
            "codedeploy:BatchGetDeploymentTargets",
            (aws, of) -> codeDeploy(aws)
                    .batchGetDeploymentTargets(
                            ask -> ask.deploymentId(of.deployment()).targetIds(of.ids()))
                    .deploymentTargets()
                    .stream()
                    .flatMap(target -> Stream.ofNullable(target.lambdaTarget()))
                    .map(LambdaTarget::lambdaFunctionInfo)
                    .filter(Objects::nonNull)
                    .toList());

    private static final List<Lookup<?, ?>> LOOKUPS = List.of(APPLICATIONS, GROUP_NAMES, GROUPS, TARGET_IDS, TARGETS);

    private LambdaShifts() {}

    /// @param running whether the traffic is still being shifted; otherwise it all goes to the target
    /// @param current the version that had the traffic
    /// @param target the version that gets it
    public record Shift(boolean running, String current, String target) {}

    /// What is asked, for the policy of the scanner's role.
    public static Lookup<?, ?>[] lookups() {
        return LOOKUPS.toArray(Lookup<?, ?>[]::new);
    }

    /// @param function its name
    public static Stream<Shift> of(Reads reads, String function, String alias) {
        return told(reads.attempt(APPLICATIONS, Whole.LISTING))
                .flatMap(application -> told(reads.attempt(
                        GROUPS,
                        new Groups(
                                application,
                                told(reads.attempt(GROUP_NAMES, application)).toList()))))
                .filter(group -> group.computePlatform() == ComputePlatform.LAMBDA)
                .flatMap(LambdaShifts::deployments)
                .flatMap(deployment -> told(reads.attempt(
                                TARGETS,
                                new Targets(
                                        deployment.deploymentId(),
                                        told(reads.attempt(TARGET_IDS, deployment.deploymentId()))
                                                .limit(TARGETS_AT_ONCE)
                                                .toList())))
                        .filter(shifted ->
                                function.equals(shifted.functionName()) && alias.equals(shifted.functionAlias()))
                        .map(shifted -> new Shift(
                                RUNNING.contains(deployment.status()),
                                Objects.requireNonNullElse(shifted.currentVersion(), ""),
                                Objects.requireNonNullElse(shifted.targetVersion(), ""))));
    }

    /// One that failed or was stopped explains nothing: what it left, nobody wanted.
    private static Stream<LastDeploymentInfo> deployments(DeploymentGroupInfo group) {
        return Stream.concat(
                Stream.ofNullable(group.lastAttemptedDeployment()).filter(last -> RUNNING.contains(last.status())),
                Stream.ofNullable(group.lastSuccessfulDeployment()));
    }

    private static <T> Stream<T> told(LiveRead<List<T>> read) {
        return read instanceof LiveRead.Present<List<T>>(var found) ? found.stream() : Stream.of();
    }

    private static List<DeploymentGroupInfo> groups(Aws aws, Groups of) {
        return of.names().stream()
                .gather(Gatherers.windowFixed(GROUPS_AT_ONCE))
                .flatMap(names -> codeDeploy(aws)
                        .batchGetDeploymentGroups(
                                ask -> ask.applicationName(of.application()).deploymentGroupNames(names))
                        .deploymentGroupsInfo()
                        .stream())
                .toList();
    }
}
