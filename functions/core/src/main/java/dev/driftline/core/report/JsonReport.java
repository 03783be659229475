package dev.driftline.core.report;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.StreamWriteFeature;
import com.fasterxml.jackson.core.json.JsonWriteFeature;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.core.util.Separators;
import dev.driftline.core.compare.Difference;
import dev.driftline.core.model.Value;
import java.io.IOException;
import java.io.StringWriter;
import java.math.BigInteger;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.Map;

/// The report for programs: schema version 1, described by `report-v1.schema.json` beside this class.
///
/// Plain ASCII, so that neither a terminal nor a pipe of another character set changes a value.
public final class JsonReport implements ReportFormat {

    private static final Separators SEPARATORS =
            Separators.createDefaultInstance().withObjectFieldValueSpacing(Separators.Spacing.AFTER);
    private static final String SENSITIVE = "(sensitive)";

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
            array("stacks", report.stacks(), generator, JsonReport::stack);
            array("findings", report.findings(), generator, this::finding);
            array("coverage", report.coverage(), generator, JsonReport::unchecked);
            array("set_aside", report.setAside(), generator, this::setAside);
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

    private void finding(Finding finding, JsonGenerator json) throws IOException {
        json.writeStringField("id", finding.id());
        json.writeStringField("kind", finding.kind().label());
        json.writeStringField("stack", finding.stack());
        json.writeStringField("address", finding.address());
        json.writeStringField("type", finding.type());
        json.writeStringField("resource_id", finding.resourceId());
        json.writeStringField("account", finding.account());
        json.writeStringField("region", finding.region());
        json.writeStringField("severity", finding.severity().label());
        json.writeArrayFieldStart("related");
        for (var address : finding.related()) {
            json.writeString(address);
        }
        json.writeEndArray();
        array("changes", finding.changes(), json, (change, to) -> change(finding, change, to));
        insight(finding.insight(), json);
    }

    private static void insight(Insight insight, JsonGenerator json) throws IOException {
        if (insight.cause().isPresent()) {
            var cause = insight.cause().get();
            json.writeObjectFieldStart("cause");
            json.writeStringField("kind", cause.kind());
            json.writeStringField("text", cause.text());
            json.writeEndObject();
        }
        if (insight.who().isPresent()) {
            var who = insight.who().get();
            json.writeObjectFieldStart("who");
            json.writeStringField("actor", who.actor());
            json.writeStringField("at", who.at().toString());
            json.writeStringField("event", who.event());
            json.writeStringField("event_id", who.eventId());
            json.writeStringField("via", who.via());
            json.writeBooleanField("sure", who.sure());
            json.writeEndObject();
        }
        if (!insight.remedies().isEmpty()) {
            array("remedies", insight.remedies(), json, JsonReport::remedy);
        }
    }

    private static void remedy(Insight.Remedy remedy, JsonGenerator json) throws IOException {
        json.writeStringField("purpose", remedy.purpose().name().toLowerCase(Locale.ROOT));
        json.writeStringField("tool", remedy.tool());
        json.writeStringField("text", remedy.text());
    }

    private void setAside(Report.SetAside aside, JsonGenerator json) throws IOException {
        json.writeStringField("by", aside.by());
        json.writeStringField("reason", aside.reason());
        json.writeObjectFieldStart("finding");
        finding(aside.finding(), json);
        json.writeEndObject();
    }

    private void change(Finding finding, Difference change, JsonGenerator json) throws IOException {
        json.writeStringField("path", change.path());
        if (change.sensitive()) {
            json.writeStringField("expected", SENSITIVE);
            json.writeStringField("actual", SENSITIVE);
            json.writeBooleanField("sensitive", true);
        } else {
            json.writeFieldName("expected");
            value(change.expected(), json);
            json.writeFieldName("actual");
            value(change.actual(), json);
        }
        var seal = seals.of(finding, change);
        if (seal.isPresent()) {
            json.writeStringField("seal", seal.get());
        }
    }

    private static void unchecked(Report.Unchecked unchecked, JsonGenerator json) throws IOException {
        json.writeStringField("address", unchecked.address());
        json.writeStringField("type", unchecked.type());
        json.writeStringField("status", unchecked.status().label());
        json.writeStringField("reason", unchecked.reason());
    }

    private static void value(Value value, JsonGenerator json) throws IOException {
        switch (value) {
            case Value.Absent() -> json.writeNull();
            case Value.Text(var text) -> json.writeString(text);
            case Value.Numeric(var number) -> json.writeNumber(number);
            case Value.Flag(var set) -> json.writeBoolean(set);
            case Value.ListOf(var elements) -> values(elements, json);
            case Value.SetOf(var elements) -> values(elements, json);
            case Value.MapOf(var entries) -> members(entries, json);
            case Value.Block(var fields) -> members(fields, json);
            // Never a difference by itself; inside a block it is what AWS would not tell.
            case Value.Unknown _ -> json.writeNull();
        }
    }

    private static void values(Iterable<Value> elements, JsonGenerator json) throws IOException {
        json.writeStartArray();
        for (var element : elements) {
            value(element, json);
        }
        json.writeEndArray();
    }

    private static void members(Map<String, Value> members, JsonGenerator json) throws IOException {
        json.writeStartObject();
        for (var member : members.entrySet()) {
            json.writeFieldName(member.getKey());
            value(member.getValue(), json);
        }
        json.writeEndObject();
    }

    private interface Part<T> {
        void write(T part, JsonGenerator json) throws IOException;
    }

    private static <T> void array(String name, Iterable<T> parts, JsonGenerator json, Part<T> write)
            throws IOException {
        json.writeArrayFieldStart(name);
        for (var part : parts) {
            json.writeStartObject();
            write.write(part, json);
            json.writeEndObject();
        }
        json.writeEndArray();
    }
}
