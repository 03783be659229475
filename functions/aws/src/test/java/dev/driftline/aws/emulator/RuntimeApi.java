package dev.driftline.aws.emulator;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.Executors;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;

/// The side of Lambda's runtime API that Lambda itself plays: it hands out events and takes the answers.
/// (docs.aws.amazon.com, "Using the Lambda runtime API for custom runtimes")
public final class RuntimeApi implements AutoCloseable {

    private static final String BASE = "/2018-06-01/runtime/";
    private static final Duration FUNCTION_TIMEOUT = Duration.ofMinutes(5);

    private final HttpServer server;
    private final LinkedBlockingQueue<String> events = new LinkedBlockingQueue<>();
    private final LinkedBlockingQueue<Answer> answers = new LinkedBlockingQueue<>();

    /// @param kind `response`, `error`, or `init` when the function did not even start
    public record Answer(String kind, String body) {}

    RuntimeApi() {
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        // The runtime waits for its next event while it delivers nothing else, so every request has its own thread.
        server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        server.createContext(BASE, this::handle);
        server.start();
    }

    /// As `AWS_LAMBDA_RUNTIME_API` has it.
    String address() {
        return "127.0.0.1:" + server.getAddress().getPort();
    }

    Answer invoke(String event) throws InterruptedException {
        events.add(event);
        var answer = answers.poll(FUNCTION_TIMEOUT.toSeconds(), TimeUnit.SECONDS);
        return answer == null ? new Answer("timeout", "") : answer;
    }

    private void handle(HttpExchange exchange) throws IOException {
        var path = exchange.getRequestURI().getPath().substring(BASE.length());
        var body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
        if (path.equals("invocation/next")) {
            next(exchange);
        } else if (path.equals("init/error")) {
            answer(exchange, new Answer("init", body));
        } else {
            answer(exchange, new Answer(path.substring(path.lastIndexOf('/') + 1), body));
        }
        exchange.close();
    }

    private void next(HttpExchange exchange) throws IOException {
        try {
            var event = events.take().getBytes(StandardCharsets.UTF_8);
            var headers = exchange.getResponseHeaders();
            headers.add("Content-Type", "application/json");
            headers.add("Lambda-Runtime-Aws-Request-Id", "8476a536-e9f4-11e8-9739-2dfe598c3fcd");
            headers.add("Lambda-Runtime-Invoked-Function-Arn", "arn:aws:lambda:us-east-1:123456789012:function:scan");
            headers.add(
                    "Lambda-Runtime-Deadline-Ms",
                    Long.toString(Instant.now().plus(FUNCTION_TIMEOUT).toEpochMilli()));
            exchange.sendResponseHeaders(200, event.length);
            exchange.getResponseBody().write(event);
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
    }

    private void answer(HttpExchange exchange, Answer answer) throws IOException {
        exchange.sendResponseHeaders(202, -1);
        answers.add(answer);
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
