package dev.driftline.core.report;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.stream.Collectors;

/// Where a finding is, as SARIF has it: a file and a place in it.
///
/// GitHub refuses a file whose URI has another scheme than the checkout's, so `s3://states/prod.tfstate` is
/// written as the relative `s3/states/prod.tfstate`: the same in each scan, which is what alerts are matched
/// by. No such file is in the repository; GitHub then shows the alert without a snippet of code.
final class SarifLocation {

    private SarifLocation() {}

    static ObjectNode of(Finding finding) {
        var location = JsonNodeFactory.instance.objectNode();
        var physical = location.putObject("physicalLocation");
        physical.putObject("artifactLocation").put("uri", uri(finding));
        physical.putObject("region").put("startLine", 1);
        location.putArray("logicalLocations")
                .addObject()
                .put("name", Printable.of(finding.address()))
                .put("fullyQualifiedName", Printable.of(finding.address()))
                .put("kind", "resource");
        return location;
    }

    private static String uri(Finding finding) {
        if (finding.stack().isEmpty()) {
            return relative("aws/%s/%s".formatted(or(finding.account(), "account"), or(finding.region(), "global")));
        }
        var path = finding.stack().split("\\?", 2)[0].replace("://", "/");
        return relative(path);
    }

    private static String relative(String path) {
        var uri = Arrays.stream(path.split("[/\\\\]", -1))
                .filter(segment -> !segment.isEmpty() && !segment.equals(".") && !segment.equals(".."))
                .map(segment ->
                        URLEncoder.encode(segment, StandardCharsets.UTF_8).replace("+", "%20"))
                .collect(Collectors.joining("/"));
        return or(uri, "state");
    }

    private static String or(String text, String other) {
        return text.isEmpty() ? other : text;
    }
}
