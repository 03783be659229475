package dev.driftline.core.report;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.util.TokenBuffer;
import dev.driftline.core.compare.Difference;
import dev.driftline.core.model.Value;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/// A finding as JSON, the same in the report and in every message for programs (`report-v1.schema.json`, `finding`).
public final class FindingJson {

    private static final JsonMapper TREES = new JsonMapper();
    private static final String SENSITIVE = "(sensitive)";

    private FindingJson() {}

    public static ObjectNode of(Finding finding) {
        try (var buffer = new TokenBuffer(TREES, false)) {
            buffer.writeStartObject();
            write(finding, Seals.withoutKey(), buffer);
            buffer.writeEndObject();
            try (var parser = buffer.asParser()) {
                return parser.readValueAsTree();
            }
        } catch (IOException e) {
            throw new UncheckedIOException("a buffer in memory does not fail", e);
        }
    }

    /// @param seals what its changes can be accepted by
    static void write(Finding finding, Seals seals, JsonGenerator json) throws IOException {
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
        array("changes", finding.changes(), json, (change, to) -> change(change, seals.of(finding, change), to));
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
            array("remedies", insight.remedies(), json, FindingJson::remedy);
        }
    }

    private static void remedy(Insight.Remedy remedy, JsonGenerator json) throws IOException {
        json.writeStringField("purpose", remedy.purpose().name().toLowerCase(Locale.ROOT));
        json.writeStringField("tool", remedy.tool());
        json.writeStringField("text", remedy.text());
    }

    private static void change(Difference change, Optional<String> seal, JsonGenerator json) throws IOException {
        json.writeStringField("path", change.shown());
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
        if (seal.isPresent()) {
            json.writeStringField("seal", seal.get());
        }
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

    /// Writes the fields of one element.
    interface Part<T> {
        void write(T part, JsonGenerator json) throws IOException;
    }

    static <T> void array(String name, Iterable<T> parts, JsonGenerator json, Part<T> write) throws IOException {
        json.writeArrayFieldStart(name);
        for (var part : parts) {
            json.writeStartObject();
            write.write(part, json);
            json.writeEndObject();
        }
        json.writeEndArray();
    }
}
