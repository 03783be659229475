package dev.driftline.bench;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Map;

/// The emulator's own count of requests by service: nobody counts for himself.
final class Counts {

    private static final TypeReference<Map<String, Integer>> BY_SERVICE = new TypeReference<>() {};

    private final URI url;

    Counts(URI emulator) {
        this.url = emulator.resolve("/bench/counts");
    }

    void reset() throws IOException, InterruptedException {
        send(HttpRequest.newBuilder(url)
                .POST(HttpRequest.BodyPublishers.noBody())
                .build());
    }

    Map<String, Integer> byService() throws IOException, InterruptedException {
        return new ObjectMapper().readValue(send(HttpRequest.newBuilder(url).build()), BY_SERVICE);
    }

    private static String send(HttpRequest request) throws IOException, InterruptedException {
        try (var http = HttpClient.newHttpClient()) {
            var answer = http.send(request, BodyHandlers.ofString());
            if (answer.statusCode() != 200) {
                throw new IOException("the emulator does not count: start the benchmark with ./driftline bench");
            }
            return answer.body();
        }
    }
}
