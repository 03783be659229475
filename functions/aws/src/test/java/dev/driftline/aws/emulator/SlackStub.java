package dev.driftline.aws.emulator;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/// A webhook on loopback that keeps what it gets and answers as told.
public final class SlackStub implements AutoCloseable {

    private final HttpServer server;
    private final List<String> messages = new CopyOnWriteArrayList<>();
    private volatile int status = 200;

    public SlackStub() {
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        server.createContext("/services", exchange -> {
            messages.add(new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8));
            exchange.sendResponseHeaders(status, -1);
            exchange.close();
        });
        server.start();
    }

    public String url() {
        return "http://127.0.0.1:%d/services/T000/B000/XXXX"
                .formatted(server.getAddress().getPort());
    }

    public void answers(int code) {
        status = code;
    }

    /// What came since the last call.
    public List<String> received() {
        var received = List.copyOf(messages);
        messages.clear();
        return received;
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
