package dev.driftline.scanner;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;

/// The emulator with the event history that it lacks: answers LookupEvents in the form that AWS documents ("CloudTrail
/// API reference"), and hands everything else on.
final class EventfulAws implements AutoCloseable {

    private static final Set<String> OF_THE_CONNECTION =
            Set.of("host", "content-length", "connection", "expect", "transfer-encoding", "upgrade");

    private final HttpServer server;
    private final HttpClient http =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final URI emulator;
    private final List<String> lookups = new CopyOnWriteArrayList<>();
    private volatile Answer answer = new Answer(200, "{\"Events\": []}");

    private record Answer(int status, String body) {}

    EventfulAws(URI emulator) {
        this.emulator = emulator;
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        server.createContext("/", this::answer);
        server.setExecutor(task -> Thread.ofVirtual().start(task));
        server.start();
    }

    String url() {
        return "http://127.0.0.1:" + server.getAddress().getPort();
    }

    /// @param body of every answer from now on
    void answers(int status, String body) {
        answer = new Answer(status, body);
    }

    /// The bodies of what was asked since the last call.
    List<String> lookups() {
        var asked = List.copyOf(lookups);
        lookups.clear();
        return asked;
    }

    private void answer(HttpExchange exchange) throws IOException {
        try (exchange) {
            var body = exchange.getRequestBody().readAllBytes();
            var target = exchange.getRequestHeaders().getFirst("X-Amz-Target");
            if (target != null && target.endsWith(".LookupEvents")) {
                lookups.add(new String(body, StandardCharsets.UTF_8));
                exchange.getResponseHeaders().add("Content-Type", "application/x-amz-json-1.1");
                send(exchange, answer.status(), answer.body().getBytes(StandardCharsets.UTF_8));
            } else {
                var response = handedOn(exchange, body);
                response.headers().map().entrySet().stream()
                        .filter(EventfulAws::isOfTheMessage)
                        .forEach(header -> exchange.getResponseHeaders().put(header.getKey(), header.getValue()));
                send(exchange, response.statusCode(), response.body());
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private HttpResponse<byte[]> handedOn(HttpExchange exchange, byte[] body) throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(emulator.resolve(exchange.getRequestURI()))
                .method(exchange.getRequestMethod(), HttpRequest.BodyPublishers.ofByteArray(body));
        exchange.getRequestHeaders().entrySet().stream()
                .filter(EventfulAws::isOfTheMessage)
                .forEach(header -> header.getValue().forEach(value -> request.header(header.getKey(), value)));
        return http.send(request.build(), HttpResponse.BodyHandlers.ofByteArray());
    }

    private static boolean isOfTheMessage(Map.Entry<String, List<String>> header) {
        return !OF_THE_CONNECTION.contains(header.getKey().toLowerCase(Locale.ROOT));
    }

    private static void send(HttpExchange exchange, int status, byte[] body) throws IOException {
        exchange.sendResponseHeaders(status, body.length == 0 ? -1 : body.length);
        if (body.length > 0) {
            exchange.getResponseBody().write(body);
        }
    }

    @Override
    public void close() {
        server.stop(0);
        http.close();
    }
}
