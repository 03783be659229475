package dev.driftline.aws.emulator;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.zip.GZIPInputStream;

/// AWS requests as a real Terraform run sent them, one JSON object a line.
record Recording(Path file) {

    private static final ObjectMapper JSON = new ObjectMapper();

    /// What belongs to the recorded connection, not to the request.
    private static final Set<String> CONNECTION_HEADERS =
            Set.of("transfer-encoding", "content-length", "connection", "accept-encoding", "expect");

    /// Answers are as they were when recorded: a refused request was refused then too.
    void sendTo(PlainHttp http) throws IOException {
        try (var lines = new BufferedReader(
                new InputStreamReader(new GZIPInputStream(Files.newInputStream(file)), StandardCharsets.UTF_8))) {
            for (var line = lines.readLine(); line != null; line = lines.readLine()) {
                var request = JSON.readTree(line);
                // A recorded object key may hold a quotation mark, which no URI may.
                var url = URI.create(request.path("url").asText().replace("\"", "%22"));
                var query = url.getRawQuery() == null ? "" : "?" + url.getRawQuery();
                http.send(request.path("method").asText(), url.getRawPath() + query, headers(request), body(request));
            }
        }
    }

    private static Map<String, String> headers(JsonNode request) {
        var headers = new LinkedHashMap<String, String>();
        request.path("headers").properties().forEach(header -> {
            if (!CONNECTION_HEADERS.contains(header.getKey().toLowerCase(Locale.ROOT))) {
                headers.put(header.getKey(), header.getValue().asText());
            }
        });
        return headers;
    }

    private static byte[] body(JsonNode request) {
        var body = request.path("body").asText("");
        return request.path("body_encoded").asBoolean()
                ? Base64.getDecoder().decode(body)
                : body.getBytes(StandardCharsets.UTF_8);
    }
}
