package dev.driftline.aws.emulator;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLSocket;
import javax.net.ssl.SSLSocketFactory;

/// Slack and Teams for a program that will speak to these alone: a proxy that ends TLS with a certificate of its own,
/// and
/// answers as they document a message that they took.
public final class TlsRelay implements AutoCloseable {

    public static final String TEAMS = "prod-00.westeurope.logic.azure.com";

    private static final String API = "slack.com";
    private static final List<String> HOSTS = List.of(API, "hooks.slack.com", TEAMS);
    private static final String PASSWORD = "changeit";

    private final Path certificate;
    private final Path hosts;
    private final SSLSocketFactory tls;
    private final ServerSocket server;
    private final List<Message> received = new CopyOnWriteArrayList<>();
    private final AtomicInteger posts = new AtomicInteger();

    /// What somebody sent there. Its path, and the token for Slack's API, are the receiver's own secrets.
    ///
    /// @param to the host, and for Slack's API the method: `slack.com/api/chat.update`
    public record Message(String to, List<String> headers, String body, String answer) {}

    public TlsRelay(Path folder) throws IOException, InterruptedException {
        certificate = folder.resolve("relay.p12");
        hosts = folder.resolve("hosts");
        // Public addresses, since the channels refuse private ones; nobody connects to them.
        Files.write(hosts, HOSTS.stream().map(name -> "3.3.3.3 " + name).toList());
        certify();
        tls = factory();
        server = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        Thread.ofVirtual().start(this::accept);
    }

    /// What makes a JVM use it.
    public String options() {
        return "-Dhttps.proxyHost=127.0.0.1 -Dhttps.proxyPort=%d -Djdk.net.hosts.file=%s -Djavax.net.ssl.trustStore=%s -Djavax.net.ssl.trustStorePassword=%s"
                .formatted(server.getLocalPort(), hosts, certificate, PASSWORD);
    }

    public List<Message> received() {
        return List.copyOf(received);
    }

    private void certify() throws IOException, InterruptedException {
        var names = String.join(",", HOSTS.stream().map(name -> "dns:" + name).toList());
        var command = List.of(
                Path.of(System.getProperty("java.home"), "bin", "keytool").toString(),
                "-genkeypair",
                "-alias",
                "relay",
                "-keyalg",
                "EC",
                "-dname",
                "CN=relay",
                "-ext",
                "san=" + names,
                "-storetype",
                "PKCS12",
                "-keystore",
                certificate.toString(),
                "-storepass",
                PASSWORD);
        var exit = new ProcessBuilder(command).inheritIO().start().waitFor();
        if (exit != 0) {
            throw new IOException("keytool ended with " + exit);
        }
    }

    private SSLSocketFactory factory() throws IOException {
        try {
            var store = KeyStore.getInstance(certificate.toFile(), PASSWORD.toCharArray());
            var keys = KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
            keys.init(store, PASSWORD.toCharArray());
            var context = SSLContext.getInstance("TLS");
            context.init(keys.getKeyManagers(), null, null);
            return context.getSocketFactory();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private void accept() {
        while (!server.isClosed()) {
            try {
                var socket = server.accept();
                Thread.ofVirtual().start(() -> relay(socket));
            } catch (IOException e) {
                if (!server.isClosed()) {
                    throw new UncheckedIOException(e);
                }
            }
        }
    }

    private void relay(Socket socket) {
        try (socket) {
            var host = connected(headers(socket.getInputStream()).getFirst());
            answer(socket, "200 Connection established", "");
            try (var secure = (SSLSocket) tls.createSocket(socket, host, socket.getPort(), true)) {
                secure.setUseClientMode(false);
                take(host, secure);
            }
        } catch (IOException e) {
            received.add(new Message("the relay failed: " + e, List.of(), "", ""));
        }
    }

    /// `slack.com` of `CONNECT slack.com:443 HTTP/1.1`
    private static String connected(String line) {
        return line.substring(line.indexOf(' ') + 1, line.indexOf(':'));
    }

    private void take(String host, SSLSocket socket) throws IOException {
        var lines = headers(socket.getInputStream());
        var length = lines.stream()
                .filter(line -> line.toLowerCase(Locale.ROOT).startsWith("content-length:"))
                .mapToInt(line -> Integer.parseInt(line.substring(15).strip()))
                .findFirst()
                .orElse(0);
        var body = new String(socket.getInputStream().readNBytes(length), StandardCharsets.UTF_8);
        var shown = lines.stream()
                .skip(1)
                .filter(line -> !(host.equals(API) && line.startsWith("Authorization: ")))
                .toList();
        var to = host.equals(API) ? host + path(lines.getFirst()) : host;
        var answer = answer(host);
        received.add(new Message(to, shown, body, answer));
        answer(socket, "200 OK", answer);
    }

    /// `/api/chat.update` of `POST /api/chat.update HTTP/1.1`
    private static String path(String line) {
        return line.substring(line.indexOf(' ') + 1, line.lastIndexOf(' '));
    }

    /// As the one documents a message that it took, and the other.
    private String answer(String host) {
        return switch (host) {
            case API ->
                "{\"ok\":true,\"channel\":\"C0123456789\",\"ts\":\"1732168800.%06d\"}"
                        .formatted(posts.incrementAndGet());
            case "hooks.slack.com" -> "ok";
            default -> "";
        };
    }

    private static void answer(Socket socket, String status, String body) throws IOException {
        var length = status.startsWith("200 C") ? "" : "Content-Length: " + body.length() + "\r\n";
        socket.getOutputStream()
                .write("HTTP/1.1 %s\r\n%s\r\n%s".formatted(status, length, body).getBytes(StandardCharsets.UTF_8));
        socket.getOutputStream().flush();
    }

    /// Byte by byte, since what follows is not for this reader.
    private static List<String> headers(InputStream in) throws IOException {
        var lines = new ArrayList<String>();
        var line = new ByteArrayOutputStream();
        for (var read = in.read(); read >= 0; read = in.read()) {
            if (read == '\n') {
                var text = line.toString(StandardCharsets.UTF_8).strip();
                if (text.isEmpty()) {
                    return lines;
                }
                lines.add(text);
                line.reset();
            } else {
                line.write(read);
            }
        }
        throw new IOException("the connection ended within the headers");
    }

    @Override
    public void close() throws IOException {
        server.close();
    }
}
