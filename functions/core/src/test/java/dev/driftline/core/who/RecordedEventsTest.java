package dev.driftline.core.who;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import dev.driftline.core.compare.Difference;
import dev.driftline.core.model.Value;
import dev.driftline.core.report.Finding;
import dev.driftline.core.report.Finding.Kind;
import dev.driftline.core.report.Severity;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/// Requests as events that others recorded, or AWS documents, have them: written by hand after the shape of each, whose
/// source `recorded.json` names.
class RecordedEventsTest {

    private static final JsonNode RECORDED = recorded();
    private static final Attributing ATTRIBUTING = new Attributing(EventTable.known(), List.of());

    /// Of which a request for everything may say so: AWS has no tags on them.
    private static final Set<String> UNTAGGED = Set.of("aws_iam_group", "aws_sns_topic_subscription");

    @ParameterizedTest
    @MethodSource("shapes")
    void a_recorded_request_names_the_resource_that_it_changed(JsonNode shape) {
        assertThat(isAttributed(
                        shape, shape.path("id").asText(), shape.path("of").asText()))
                .isTrue();
    }

    @ParameterizedTest
    @MethodSource("shapes")
    void it_names_no_other_resource_and_no_resource_of_another_service(JsonNode shape) {
        var id = shape.path("id").asText();
        assertThat(isAttributed(shape, id + "x", shape.path("of").asText())).isFalse();
        assertThat(isAttributed(shape, id, "glue")).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        // A service of the same name in another cluster.
        "aws_ecs_service, arn:aws:ecs:eu-west-1:123456789012:service/prod/web, prod, true",
        "aws_ecs_service, arn:aws:ecs:eu-west-1:123456789012:service/prod/web, arn:aws:ecs:eu-west-1:123456789012:cluster/prod, true",
        "aws_ecs_service, arn:aws:ecs:eu-west-1:123456789012:service/prod/web, test, false",
        "aws_ecs_service, arn:aws:ecs:eu-west-1:123456789012:service/web, test, true"
    })
    void a_service_is_one_of_its_cluster(String type, String id, String cluster, boolean named) {
        var request = JsonMapper.builder().build().createObjectNode().put("service", "web");
        assertThat(isAttributed(type, id, "desired_count", "ecs", "UpdateService", request.put("cluster", cluster)))
                .isEqualTo(named);
    }

    @ParameterizedTest
    @CsvSource({
        "/app/web, arn:aws:logs:eu-west-1:123456789012:log-group:/app/web:*, true",
        "/app, arn:aws:logs:eu-west-1:123456789012:log-group:/other/app, false",
        "app, arn:aws:logs:eu-west-1:123456789012:log-group:/other/app, false",
        "/a/b, arn:aws:ssm:eu-west-1:123456789012:parameter/a/b, true",
        "web, arn:aws:iam::123456789012:role/path/web, true",
        "orders, arn:aws:rds:eu-west-1:123456789012:db:orders, true",
        "Z1, /hostedzone/Z1, true",
        "arn:aws:secretsmanager:eu-west-1:123456789012:secret:db-a1b2c3, db, true",
        "arn:aws:secretsmanager:eu-west-1:123456789012:secret:db-a1b2c3, db-a1b2c3, true",
        "arn:aws:secretsmanager:eu-west-1:123456789012:secret:prod/db-a1b2c3, db, false"
    })
    void names_are_told_apart(String id, String said, boolean named) {
        assertThat(Names.isNamed(id, said)).isEqualTo(named);
    }

    @Test
    void a_tag_is_changed_by_no_request_that_changes_anything_else() {
        EventTable.known().rows().forEach((type, row) -> {
            if (!UNTAGGED.contains(type) && !type.startsWith("aws_s3_bucket_")) {
                assertThat(row.changing("tags")).as(type).allMatch(name -> name.matches(".*[Tt]ag.*"));
            }
        });
    }

    @Test
    void the_numbers_are_those_of_the_document() throws IOException {
        var known = new HashSet<String>();
        EventTable.known()
                .rows()
                .values()
                .forEach(row -> Stream.concat(
                                row.deleted().stream(),
                                row.changed().values().stream().flatMap(List::stream))
                        .forEach(name -> known.add(row.source() + " " + Event.named(name))));
        var seen = new HashSet<String>();
        shapes().forEach(shape -> seen.add(shape.path("of").asText()
                + " "
                + Event.named(shape.path("event").asText())));
        assertThat(known).containsAll(seen);
        var page = Files.readAllLines(Path.of("../../docs/judgement.md"));
        assertThat(page).contains("| %d | %d |".formatted(known.size(), seen.size()));
        assertThat(page)
                .containsAll(StreamSupport.stream(RECORDED.path("sources").spliterator(), false)
                        .map(source -> "- " + source.asText())
                        .toList());
    }

    private static boolean isAttributed(JsonNode shape, String id, String service) {
        return isAttributed(
                shape.path("type").asText(),
                id,
                shape.path("attribute").asText(),
                service,
                shape.path("event").asText(),
                shape.path("request"));
    }

    private static boolean isAttributed(
            String type, String id, String attribute, String service, String name, JsonNode request) {
        var entry = JsonMapper.builder().build().createObjectNode();
        entry.put("eventTime", "2026-11-01T10:00:00Z")
                .put("eventSource", service + ".amazonaws.com")
                .put("eventName", name)
                .set("requestParameters", request);
        entry.putObject("userIdentity").put("type", "IAMUser").put("userName", "bob");
        var changes = attribute.isEmpty()
                ? List.<Difference>of()
                : List.of(new Difference(attribute, Value.of("before"), Value.of("after"), false));
        var finding = new Finding(
                id,
                attribute.isEmpty() ? Kind.MISSING : Kind.CHANGED,
                "a",
                type + ".a",
                type,
                id,
                "",
                "eu-west-1",
                Severity.HIGH,
                List.of(),
                changes);
        return ATTRIBUTING.of(finding, Set.of(Event.of(entry).orElseThrow())).isPresent();
    }

    private static List<JsonNode> shapes() {
        return StreamSupport.stream(RECORDED.path("events").spliterator(), false)
                .toList();
    }

    private static JsonNode recorded() {
        try (var in = Objects.requireNonNull(RecordedEventsTest.class.getResourceAsStream("recorded.json"))) {
            return new JsonMapper().readTree(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
