package dev.driftline.demo;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Function;

/// An emulator with CloudTrail's event history, which it has not itself, before it. All else goes through.
final class EventHistoryFront implements AutoCloseable {

    private static final Set<String> SENT = Set.of("authorization", "content-type", "x-amz-target", "x-amz-date");

    private final HttpServer server;
    private final HttpClient http = HttpClient.newHttpClient();
    private final URI emulator;
    private final Function<String, String> history;
    private final List<String> asked = new CopyOnWriteArrayList<>();

    /// @param history from `ACCESS_KEY/DATE/REGION/cloudtrail/aws4_request`, who asks and where, to the answer
    EventHistoryFront(URI emulator, Function<String, String> history) throws IOException {
        this.emulator = emulator;
        this.history = history;
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", this::answer);
        server.start();
    }

    String endpoint() {
        return "http://127.0.0.1:" + server.getAddress().getPort();
    }

    /// For whom, and where, events were looked up so far.
    List<String> asked() {
        return List.copyOf(asked);
    }

    private void answer(HttpExchange exchange) throws IOException {
        var body = exchange.getRequestBody().readAllBytes();
        var target = String.valueOf(exchange.getRequestHeaders().getFirst("X-Amz-Target"));
        if (target.endsWith("LookupEvents")) {
            var signed = exchange.getRequestHeaders().getFirst("Authorization");
            var scope = signed.replaceAll(".*Credential=([^,]+),.*", "$1");
            asked.add(scope);
            respond(exchange, 200, history.apply(scope).getBytes(StandardCharsets.UTF_8));
            return;
        }
        var request = HttpRequest.newBuilder(
                        emulator.resolve(exchange.getRequestURI().toString()))
                .method(exchange.getRequestMethod(), HttpRequest.BodyPublishers.ofByteArray(body));
        exchange.getRequestHeaders().forEach((name, values) -> {
            if (SENT.contains(name.toLowerCase(Locale.ROOT))) {
                values.forEach(value -> request.header(name, value));
            }
        });
        try {
            var response = http.send(request.build(), HttpResponse.BodyHandlers.ofByteArray());
            exchange.getResponseHeaders()
                    .set(
                            "Content-Type",
                            response.headers().firstValue("Content-Type").orElse(""));
            respond(exchange, response.statusCode(), response.body());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException(e);
        }
    }

    private static void respond(HttpExchange exchange, int status, byte[] body) throws IOException {
        exchange.sendResponseHeaders(status, body.length == 0 ? -1 : body.length);
        exchange.getResponseBody().write(body);
        exchange.close();
    }

    @Override
    public void close() {
        server.stop(0);
        http.close();
    }
}
