package dev.driftline.aws.live.types.ecs;

import static org.assertj.core.api.Assertions.assertThat;

import dev.driftline.core.compare.AttributeRule.Compared;
import dev.driftline.core.compare.AttributeRule.DecidedBy;
import dev.driftline.core.compare.Comparison;
import dev.driftline.core.compare.JsonText;
import dev.driftline.core.compare.TypeRules;
import dev.driftline.core.compare.Verdict;
import dev.driftline.core.model.DeclaredResource;
import dev.driftline.core.model.LiveRead;
import dev.driftline.core.model.Value;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Containers as people write them and as ECS answers them.
class ContainerJsonTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            `{}`                                                | `{"cpu": 0, "essential": true, "mountPoints": [], "volumesFrom": [], "environment": []}`
            `{"cpu": "256", "memory": 512}`                     | `{"cpu": 256, "memory": 512}`
            `{"Image": "nginx", "Essential": true}`             | `{"image": "nginx"}`
            `{"portMappings": [{"containerPort": 80}]}`         | `{"portMappings": [{"containerPort": 80, "hostPort": 0, "protocol": "tcp"}]}`
            `{"portMappings": [{"containerPort": 80, "hostPort": 80, "protocol": "TCP"}]}` | `{"portMappings": [{"containerPort": 80, "protocol": "tcp"}]}`
            `{"portMappings": [{"containerPort": 80}, {"containerPort": 81}]}` | `{"portMappings": [{"containerPort": 81}, {"containerPort": 80}]}`
            `{"environment": [{"name": "B", "value": "2"}, {"name": "A", "value": "1"}]}` | `{"environment": [{"name": "A", "value": "1"}, {"name": "B", "value": "2"}]}`
            `{"secrets": [{"name": "B", "valueFrom": "b"}, {"name": "A", "valueFrom": "a"}]}` | `{"secrets": [{"name": "A", "valueFrom": "a"}, {"name": "B", "valueFrom": "b"}]}`
            `{"mountPoints": [{"sourceVolume": "a", "readOnly": false}, {"sourceVolume": "b"}]}` | `{"mountPoints": [{"sourceVolume": "b"}, {"sourceVolume": "a"}]}`
            `{"dependsOn": [{"containerName": "a"}, {"containerName": "b"}]}` | `{"dependsOn": [{"containerName": "b"}, {"containerName": "a"}]}`
            `{"healthCheck": {"command": ["CMD", "true"]}}`     | `{"healthCheck": {"command": ["CMD", "true"], "interval": 30, "retries": 3, "timeout": 5, "startPeriod": 0}}`
            `{"readonlyRootFilesystem": false, "privileged": null}` | `{}`
            `{"logConfiguration": {"logDriver": "awslogs", "options": {"b": "2", "a": "1"}, "secretOptions": []}}` | `{"logConfiguration": {"logDriver": "awslogs", "options": {"a": "1", "b": "2"}}}`""")
    void what_ecs_fills_in_or_sorts_otherwise_is_the_same(String declared, String live) {
        assertThat(drifts("[" + declared + "]", "[" + live + "]")).isFalse();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            `{}`                                                | `{"essential": false}`
            `{"essential": false}`                              | `{"essential": true}`
            `{}`                                                | `{"cpu": 1}`
            `{}`                                                | `{"readonlyRootFilesystem": true}`
            `{"image": "nginx:1"}`                              | `{"image": "nginx:2"}`
            `{"command": ["a", "b"]}`                           | `{"command": ["b", "a"]}`
            `{"entryPoint": ["sh", "-c"]}`                      | `{"entryPoint": ["sh"]}`
            `{"environmentFiles": [{"value": "a"}, {"value": "b"}]}` | `{"environmentFiles": [{"value": "b"}, {"value": "a"}]}`
            `{"environment": [{"name": "A", "value": "1"}]}`    | `{"environment": [{"name": "A", "value": "2"}]}`
            `{"environment": []}`                               | `{"environment": [{"name": "A", "value": "1"}]}`
            `{"secrets": [{"name": "A", "valueFrom": "a"}]}`    | `{"secrets": [{"name": "A", "valueFrom": "b"}]}`
            `{"portMappings": [{"containerPort": 80}]}`         | `{"portMappings": [{"containerPort": 80, "protocol": "udp"}]}`
            `{"portMappings": [{"containerPort": 80}]}`         | `{"portMappings": [{"containerPort": 80, "hostPort": 8080}]}`
            `{"healthCheck": {"command": ["CMD", "true"]}}`     | `{"healthCheck": {"command": ["CMD", "true"], "retries": 9}}`
            `{"linuxParameters": {}}`                           | `{"linuxParameters": {"swappiness": 0}}`
            `{"linuxParameters": {"maxSwap": 0}}`               | `{"linuxParameters": {}}`
            `{"logConfiguration": {"options": {"a": "1"}}}`     | `{"logConfiguration": {"options": {"a": "2"}}}`""")
    void a_change_is_a_change(String declared, String live) {
        assertThat(drifts("[" + declared + "]", "[" + live + "]")).isTrue();
    }

    @Test
    void containers_come_in_any_order() {
        assertThat(drifts("[{\"name\": \"b\"}, {\"name\": \"a\"}]", "[{\"name\": \"a\"}, {\"name\": \"b\"}]"))
                .isFalse();
        assertThat(drifts("[{\"name\": \"a\"}]", "[{\"name\": \"a\"}, {\"name\": \"b\"}]"))
                .isTrue();
    }

    private static boolean drifts(String declared, String live) {
        var resource = new DeclaredResource(
                "state",
                "aws_ecs_task_definition.x",
                "aws_ecs_task_definition",
                Value.block().with("container_definitions", Value.of(declared)),
                Set.of(),
                "aws",
                Optional.empty());
        var rules = new TypeRules(
                Map.of("container_definitions", new Compared(ContainerJson.MEANING, DecidedBy.USER, false)),
                _ -> List.of(),
                "aws_ecs_task_definition",
                _ -> "x");
        var answer = Map.of("container_definitions", JsonText.parse(live).orElseThrow());
        return new Comparison(_ -> Optional.of(rules), List.of(resource))
                        .verdicts(Map.of(resource, new LiveRead.Present<>(answer)))
                        .getFirst()
                instanceof Verdict.Drifted;
    }
}
