package dev.driftline.aws.live;

import static org.assertj.core.api.Assertions.assertThat;

import dev.driftline.core.report.Finding;
import dev.driftline.core.report.Report;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Aliases and services that CodeDeploy deploys, with AWS's answers in the form of its API references: moto has no
/// deployments. Only what CodeDeploy says that it did is set aside.
class CodeDeployOwnersTest {

    private static final String SHIFTED = """
            {"FunctionVersion": "4", "Name": "live", "RoutingConfig": {"AdditionalVersionWeights": {"5": 0.1}}}""";
    private static final String DONE = """
            {"FunctionVersion": "5", "Name": "live"}""";

    @Test
    void weights_that_a_running_deployment_shifts_are_set_aside() {
        var report = alias(SHIFTED, "4", deploying("InProgress", "4", "5"));
        assertThat(report.findings()).isEmpty();
        assertThat(report.setAside()).singleElement().satisfies(aside -> {
            assertThat(aside.by()).isEqualTo("codedeploy");
            assertThat(aside.reason()).isEqualTo("a CodeDeploy deployment shifts the alias to version 5");
        });
        assertThat(report.summary().inSync()).isOne();
    }

    @Test
    void the_version_that_a_deployment_shifted_everything_to_is_set_aside() {
        var report = alias(DONE, "4", deploying("Succeeded", "4", "5"));
        assertThat(report.findings()).isEmpty();
        assertThat(report.setAside())
                .extracting(Report.SetAside::reason)
                .containsExactly("a CodeDeploy deployment shifted the alias to version 5");
    }

    @Test
    void weights_that_a_deployment_took_away_in_the_end_are_set_aside() {
        var aws = deploying("Succeeded", "4", "5")
                .answers("GET /2015-03-31/functions/f/aliases/live", DONE)
                .declares(
                        "aws_lambda_alias.live",
                        Map.of(
                                "arn", "arn:aws:lambda:us-east-1:123456789012:function:f:live",
                                "function_name", "f",
                                "name", "live",
                                "function_version", "5",
                                "routing_config", List.of(Map.of("additional_version_weights", Map.of("6", 0.5)))));
        var report = aws.scan();
        assertThat(report.findings()).isEmpty();
        assertThat(report.setAside()).extracting(Report.SetAside::by).containsOnly("codedeploy");
    }

    @ParameterizedTest
    @CsvSource({
        // Nobody but a person gives weights once a deployment is over, or to another version than its target.
        "Succeeded, 4, 5",
        "Failed, 4, 5",
        "Stopped, 4, 5",
        "InProgress, 4, 6",
    })
    void weights_that_no_running_deployment_gives_are_drift(String status, String current, String target) {
        var report = alias(SHIFTED, "4", deploying(status, current, target));
        assertThat(changed(report)).containsExactly("routing_config");
        assertThat(report.setAside()).isEmpty();
    }

    @Test
    void another_version_than_the_one_deployed_is_drift() {
        var report = alias("{\"FunctionVersion\": \"3\", \"Name\": \"live\"}", "5", deploying("Succeeded", "4", "5"));
        assertThat(changed(report)).containsExactly("function_version");
    }

    @Test
    void a_deployment_of_another_alias_explains_nothing() {
        var other = deploying("InProgress", "4", "5");
        assertThat(changed(alias(SHIFTED, "4", other.answers("BatchGetDeploymentTargets", target("test", "4", "5")))))
                .containsExactly("routing_config");
    }

    @Test
    void where_codedeploy_may_not_be_asked_it_is_drift() {
        var denied = new CannedAws()
                .answers("ListApplications", 400, "{\"__type\": \"AccessDeniedException\", \"message\": \"no\"}");
        assertThat(changed(alias(SHIFTED, "4", denied))).containsExactly("routing_config");
    }

    @Test
    void codedeploy_is_not_asked_for_an_alias_in_sync() {
        var aws = deploying("InProgress", "4", "5");
        assertThat(alias(DONE, "5", aws).findings()).isEmpty();
        assertThat(aws.asked()).doesNotContain("ListApplications");
    }

    @Test
    void the_target_group_of_the_task_set_that_codedeploy_made_is_set_aside() {
        var report = service(taskSet("CODE_DEPLOY", "green"), "CODE_DEPLOY", "green");
        assertThat(report.findings()).isEmpty();
        assertThat(report.setAside())
                .extracting(Report.SetAside::reason)
                .containsOnly("CodeDeploy's deployment d-A1B2C3111 made it so");
    }

    @ParameterizedTest
    @CsvSource({
        // Made by somebody else; not what the task set has; no CodeDeploy.
        "somebody, green, CODE_DEPLOY",
        "CODE_DEPLOY, blue, CODE_DEPLOY",
        "CODE_DEPLOY, green, EXTERNAL",
    })
    void a_target_group_that_codedeploy_did_not_choose_is_drift(String startedBy, String group, String controller) {
        var report = service(taskSet(startedBy, group), controller, "green");
        assertThat(changed(report)).contains("load_balancer");
        assertThat(report.setAside()).isEmpty();
    }

    private static Report alias(String live, String declaredVersion, CannedAws aws) {
        return aws.answers("GET /2015-03-31/functions/f/aliases/live", live)
                .declares(
                        "aws_lambda_alias.live",
                        Map.of(
                                "arn", "arn:aws:lambda:us-east-1:123456789012:function:f:live",
                                "function_name", "f",
                                "name", "live",
                                "function_version", declaredVersion,
                                "routing_config", List.of()))
                .scan();
    }

    private static CannedAws deploying(String status, String current, String target) {
        var last = "{\"deploymentId\": \"d-1\", \"status\": \"%s\"}".formatted(status);
        return new CannedAws()
                .answers("ListApplications", "{\"applications\": [\"shop\"]}")
                .answers("ListDeploymentGroups", "{\"applicationName\": \"shop\", \"deploymentGroups\": [\"f\"]}")
                .answers("BatchGetDeploymentGroups", """
                        {"deploymentGroupsInfo": [{"applicationName": "shop", "deploymentGroupName": "f",
                          "computePlatform": "Lambda", "lastAttemptedDeployment": %s %s}]}""".formatted(
                                last, status.equals("Succeeded") ? ", \"lastSuccessfulDeployment\": " + last : ""))
                .answers("ListDeploymentTargets", "{\"targetIds\": [\"f:live\"]}")
                .answers("BatchGetDeploymentTargets", target("live", current, target));
    }

    private static String target(String alias, String current, String target) {
        return """
                {"deploymentTargets": [{"deploymentTargetType": "LambdaTarget", "lambdaTarget": {"deploymentId": "d-1",
                  "targetId": "f:live", "status": "InProgress", "lambdaFunctionInfo": {"functionName": "f",
                  "functionAlias": "%s", "currentVersion": "%s", "targetVersion": "%s",
                  "targetVersionWeight": 10.0}}}]}""".formatted(alias, current, target);
    }

    private static Report service(String taskSets, String controller, String group) {
        return new CannedAws()
                .answers("DescribeServices", """
                        {"services": [{"serviceName": "web", "status": "ACTIVE", "desiredCount": 2,
                          "deploymentController": {"type": "%s"}, "loadBalancers": [%s], "taskSets": [%s]}]}""".formatted(controller, balancer(group), taskSets))
                .declares(
                        "aws_ecs_service.web",
                        Map.of(
                                "id",
                                "arn:aws:ecs:us-east-1:123456789012:service/prod/web",
                                "name",
                                "web",
                                "cluster",
                                "prod",
                                "desired_count",
                                2,
                                "deployment_controller",
                                List.of(Map.of("type", controller)),
                                "load_balancer",
                                List.of(Map.of(
                                        "container_name",
                                        "web",
                                        "container_port",
                                        80,
                                        "elb_name",
                                        "",
                                        "target_group_arn",
                                        group("blue")))))
                .scan();
    }

    private static String taskSet(String startedBy, String group) {
        return """
                {"id": "ecs-svc/1", "status": "PRIMARY", "startedBy": "%s", "externalId": "d-A1B2C3111",
                 "loadBalancers": [%s]}""".formatted(startedBy, balancer(group));
    }

    private static String balancer(String group) {
        return "{\"targetGroupArn\": \"%s\", \"containerName\": \"web\", \"containerPort\": 80}"
                .formatted(group(group));
    }

    private static String group(String name) {
        return "arn:aws:elasticloadbalancing:us-east-1:123456789012:targetgroup/%s/0123456789abcdef".formatted(name);
    }

    private static List<String> changed(Report report) {
        return report.findings().stream()
                .filter(finding -> finding.kind() == Finding.Kind.CHANGED)
                .flatMap(finding -> finding.changes().stream())
                .map(change -> change.attribute())
                .distinct()
                .toList();
    }
}
