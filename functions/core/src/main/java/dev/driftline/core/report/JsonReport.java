package dev.driftline.core.report;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.StreamWriteFeature;
import com.fasterxml.jackson.core.json.JsonWriteFeature;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.core.util.Separators;
import java.io.IOException;
import java.io.StringWriter;
import java.math.BigInteger;
import java.time.temporal.ChronoUnit;

/// The report for programs: schema version 1, described by `report-v1.schema.json` beside this class.
///
/// Plain ASCII, so that neither a terminal nor a pipe of another character set changes a value.
public final class JsonReport implements ReportFormat {

    private static final Separators SEPARATORS =
            Separators.createDefaultInstance().withObjectFieldValueSpacing(Separators.Spacing.AFTER);

    private final JsonFactory json = JsonFactory.builder()
            .enable(JsonWriteFeature.ESCAPE_NON_ASCII)
            .enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN)
            .build();

    private final Seals seals;

    public JsonReport() {
        this(Seals.withoutKey());
    }

    /// @param seals what a change can be accepted by
    public JsonReport(Seals seals) {
        this.seals = seals;
    }

    @Override
    public void write(Report report, Appendable out) throws IOException {
        var text = new StringWriter();
        try (var generator = json.createGenerator(text)) {
            var spaces = new DefaultIndenter("  ", "\n");
            generator.setPrettyPrinter(new DefaultPrettyPrinter(SEPARATORS)
                    .withObjectIndenter(spaces)
                    .withArrayIndenter(spaces));
            generator.writeStartObject();
            generator.writeStringField("schema_version", "1");
            scan(report.scan(), generator);
            summary(report, generator);
            FindingJson.array("stacks", report.stacks(), generator, JsonReport::stack);
            FindingJson.array(
                    "findings",
                    report.findings(),
                    generator,
                    (finding, json) -> FindingJson.write(finding, seals, json));
            FindingJson.array("coverage", report.coverage(), generator, JsonReport::unchecked);
            FindingJson.array("set_aside", report.setAside(), generator, this::setAside);
            generator.writeArrayFieldStart("notices");
            for (var notice : report.notices()) {
                generator.writeString(notice);
            }
            generator.writeEndArray();
            generator.writeEndObject();
        }
        out.append(text.getBuffer()).append('\n');
    }

    private static void scan(Report.Scan scan, JsonGenerator json) throws IOException {
        json.writeObjectFieldStart("scan");
        json.writeStringField("id", scan.id());
        json.writeStringField(
                "started_at", scan.startedAt().truncatedTo(ChronoUnit.MILLIS).toString());
        json.writeNumberField("duration_ms", scan.took().toMillis());
        json.writeStringField("version", scan.version());
        json.writeObjectFieldStart("api_calls");
        json.writeNumberField("total", scan.totalCalls());
        json.writeObjectFieldStart("by_operation");
        for (var operation : scan.apiCalls().entrySet()) {
            json.writeNumberField(operation.getKey(), operation.getValue());
        }
        json.writeEndObject();
        json.writeObjectFieldStart("asked_by");
        for (var operation : scan.askers().entrySet()) {
            json.writeObjectFieldStart(operation.getKey());
            for (var type : operation.getValue().entrySet()) {
                json.writeNumberField(type.getKey(), type.getValue());
            }
            json.writeEndObject();
        }
        json.writeEndObject();
        json.writeEndObject();
        json.writeEndObject();
    }

    private static void summary(Report report, JsonGenerator json) throws IOException {
        var summary = report.summary();
        json.writeObjectFieldStart("summary");
        json.writeNumberField("resources", summary.resources());
        json.writeNumberField("in_sync", summary.inSync());
        json.writeNumberField("changed", summary.changed());
        json.writeNumberField("missing", summary.missing());
        json.writeNumberField("unmanaged", summary.unmanaged());
        json.writeNumberField("unknown", summary.unknown());
        json.writeNumberField("unsupported", summary.unsupported());
        json.writeNumberField("ignored", summary.ignored().differences());
        json.writeNumberField("set_aside", report.setAside().size());
        json.writeEndObject();
    }

    private static void stack(Report.Stack stack, JsonGenerator json) throws IOException {
        json.writeStringField("source", stack.source());
        json.writeStringField("format", stack.format());
        json.writeFieldName("serial");
        serial(stack.serial(), json);
        json.writeStringField("lineage", stack.lineage());
        json.writeStringField("lock", stack.lock());
        json.writeNumberField("resources", stack.resources());
        if (stack.problem().isPresent()) {
            var problem = stack.problem().get();
            json.writeObjectFieldStart("problem");
            json.writeStringField("kind", problem.kind());
            json.writeStringField("text", problem.text());
            json.writeStringField("hint", problem.hint());
            json.writeEndObject();
        }
    }

    /// A number as in the state; null when no state was read.
    private static void serial(String serial, JsonGenerator json) throws IOException {
        if (serial.isEmpty()) {
            json.writeNull();
        } else {
            json.writeNumber(new BigInteger(serial));
        }
    }

    private void setAside(Report.SetAside aside, JsonGenerator json) throws IOException {
        json.writeStringField("by", aside.by());
        json.writeStringField("reason", aside.reason());
        json.writeObjectFieldStart("finding");
        FindingJson.write(aside.finding(), seals, json);
        json.writeEndObject();
    }

    private static void unchecked(Report.Unchecked unchecked, JsonGenerator json) throws IOException {
        json.writeStringField("address", unchecked.address());
        json.writeStringField("type", unchecked.type());
        json.writeStringField("status", unchecked.status().label());
        json.writeStringField("reason", unchecked.reason());
    }
}
