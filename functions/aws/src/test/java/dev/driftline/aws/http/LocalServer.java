package dev.driftline.aws.http;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Function;

/// A server on loopback that answers what a test tells it, and remembers who asked what.
public final class LocalServer implements AutoCloseable {

    private final HttpServer server;
    private final Map<String, Function<Request, Reply>> replies = new LinkedHashMap<>();
    private final List<Request> requests = new CopyOnWriteArrayList<>();

    /// @param line method, path and query: `GET /a?b=c`
    public record Request(String line, Map<String, String> headers, String body) {
        /// The header by lower-case name.
        public Optional<String> header(String name) {
            return Optional.ofNullable(headers.get(name));
        }
    }

    public record Reply(int status, Map<String, String> headers, String body) {
        public static Reply of(int status, String body) {
            return new Reply(status, Map.of(), body);
        }

        public Reply with(String header, String value) {
            var more = new LinkedHashMap<>(headers);
            more.put(header, value);
            return new Reply(status, more, body);
        }
    }

    public LocalServer() {
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        server.createContext("/", this::answer);
        server.start();
    }

    /// `127.0.0.1:PORT`
    public String authority() {
        return "127.0.0.1:" + server.getAddress().getPort();
    }

    /// `http://127.0.0.1:PORT`, which is also how an operator allows it.
    public String url() {
        return "http://" + authority();
    }

    public LocalServer replies(String line, Function<Request, Reply> reply) {
        replies.put(line, reply);
        return this;
    }

    public LocalServer replies(String line, int status, String body) {
        return replies(line, request -> Reply.of(status, body));
    }

    public List<Request> requests() {
        return List.copyOf(requests);
    }

    private void answer(HttpExchange exchange) throws IOException {
        try (exchange) {
            var headers = new LinkedHashMap<String, String>();
            exchange.getRequestHeaders()
                    .forEach((name, values) -> headers.put(name.toLowerCase(java.util.Locale.ROOT), values.getFirst()));
            var request = new Request(
                    exchange.getRequestMethod() + " " + exchange.getRequestURI(),
                    headers,
                    new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8));
            requests.add(request);
            var reply = replies.getOrDefault(request.line(), unknown -> Reply.of(404, ""))
                    .apply(request);
            reply.headers().forEach(exchange.getResponseHeaders()::add);
            var body = reply.body().getBytes(StandardCharsets.UTF_8);
            exchange.sendResponseHeaders(reply.status(), body.length == 0 ? -1 : body.length);
            if (body.length > 0) {
                exchange.getResponseBody().write(body);
            }
        }
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
