package dev.driftline.aws.live;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import dev.driftline.aws.live.types.Catalog;
import dev.driftline.core.compare.AttributeRule;
import dev.driftline.core.compare.Difference;
import dev.driftline.core.report.Finding;
import dev.driftline.core.report.Report;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Types that no emulator has, or has right: documents in the shape of the AWS API reference, read by the SDK's own
/// unmarshaller. A file a type in `answers/`: what the provider wrote (`state`), what AWS answers to it (`answers`),
/// what it answers once something was changed (`changes`) or deleted (`gone`), and where the shapes are documented.
class AnswersTest {

    private static final Path FOLDER = Path.of("src/test/resources/answers");
    private static final JsonMapper JSON = JsonMapper.builder().build();

    /// @param document the file of that type
    record Case(String type, JsonNode document) {

        @Override
        public String toString() {
            return type;
        }

        CannedAws aws() {
            var attributes = JSON.convertValue(document.path("state"), new TypeReference<Map<String, Object>>() {});
            var aws = new CannedAws().declares(type + ".x", attributes);
            answer(aws, document.path("answers"));
            return aws;
        }
    }

    static List<Case> cases() throws IOException {
        try (Stream<Path> files = Files.list(FOLDER)) {
            return files.sorted()
                    .map(file -> new Case(file.getFileName().toString().replace(".json", ""), read(file)))
                    .toList();
        }
    }

    @ParameterizedTest
    @MethodSource("cases")
    void a_resource_as_the_state_has_it_is_in_sync(Case of) {
        var report = of.aws().scan();
        assertThat(report.findings()).isEmpty();
        assertThat(report.coverage()).isEmpty();
        assertThat(of.document().path("source").asText())
                .as("where the shapes are from")
                .isNotBlank();
    }

    @ParameterizedTest
    @MethodSource("cases")
    void a_change_is_told_by_the_attributes_that_changed(Case of) {
        var comparesNothing = Catalog.find(of.type()).orElseThrow().attributes().values().stream()
                .allMatch(AttributeRule.Ignored.class::isInstance);
        assertThat(comparesNothing || !of.document().path("changes").isEmpty())
                .as("changes to tell; of a resource that is there or not there need be none")
                .isTrue();
        assertThat(of.document().path("changes")).allSatisfy(change -> {
            var aws = of.aws();
            answer(aws, change.path("answers"));
            var told = new TreeSet<String>();
            var report = aws.scan();
            // What AWS does by itself is told too, apart from the findings.
            Stream.concat(report.findings().stream(), report.setAside().stream().map(Report.SetAside::finding))
                    .flatMap(finding -> finding.changes().stream())
                    .map(Difference::attribute)
                    .forEach(told::add);
            var expected = new TreeSet<String>();
            change.path("changed").forEach(attribute -> expected.add(attribute.asText()));
            assertThat(told).isEqualTo(expected);
        });
    }

    @ParameterizedTest
    @MethodSource("cases")
    void a_deleted_one_is_missing(Case of) {
        if (of.document().path("gone").isTextual()) {
            return; // a setting that is always there, as the text says
        }
        var aws = of.aws();
        answer(aws, of.document().path("gone"));
        assertThat(aws.scan().findings()).extracting(Finding::kind).containsExactly(Finding.Kind.MISSING);
    }

    /// `{"DescribeStateMachine": {...}, "GET /v1/clusters": {"status": 404, "body": {...}}}`; a text is XML.
    private static void answer(CannedAws aws, JsonNode answers) {
        answers.properties().forEach(answer -> {
            var told = answer.getValue();
            var status = told.path("status").asInt(200);
            var body = told.has("status") ? told.path("body") : told;
            aws.answers(answer.getKey(), status, body.isTextual() ? body.asText() : body.toString());
        });
    }

    private static JsonNode read(Path file) {
        try {
            return JSON.readTree(file.toFile());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
