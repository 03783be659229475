package dev.driftline.aws.delivery;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.util.List;

/// A JSON report with as many of its findings as fit. The counts stay those of the whole scan, and `truncated` says
/// what was left out of which list and where all of it is.
record ShortenedJson(String wholeReport) {

    private static final ObjectMapper JSON = new ObjectMapper();

    /// Most wanted first: a finding is dropped last.
    private static final List<String> LISTS = List.of("findings", "stacks", "coverage");

    /// @param room in bytes, with the report as a string inside another JSON document
    String of(String full, int room) {
        var report = parsed(full);
        var shortened = report.deepCopy();
        LISTS.forEach(shortened::putArray);
        var truncated = shortened.putObject("truncated");
        LISTS.forEach(list -> truncated.put(list, report.path(list).size()));
        truncated.put("whole_report", wholeReport);
        var left = room - bytes(shortened);
        for (var list : LISTS) {
            var from = report.path(list);
            var kept = shortened.withArrayProperty(list);
            left = fill(kept, from, left);
            truncated.put(list, from.size() - kept.size());
        }
        return shortened.toString();
    }

    /// One finding may be larger than all others together (a policy of 200 kB): it is left out, the others are not.
    private static int fill(ArrayNode kept, JsonNode from, int room) {
        var left = room;
        for (var element : from) {
            var size = bytes(element) + 1;
            if (size <= left) {
                kept.add(element);
                left -= size;
            }
        }
        return left;
    }

    /// Twice escaped, as it travels.
    private static int bytes(JsonNode node) {
        return SnsMessage.bytes(TextNode.valueOf(node.toString()).toString());
    }

    private static ObjectNode parsed(String report) {
        try {
            return (ObjectNode) JSON.readTree(report);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("the JSON report is not JSON", e);
        }
    }
}
