package dev.driftline.aws.emulator;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/// A `moto_server` process on loopback.
final class LocalMoto implements Emulator.Server {

    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final Process process;
    private final Path log;
    private final URI url;

    private LocalMoto(Process process, Path log, URI url) {
        this.process = process;
        this.log = log;
        this.url = url;
        Runtime.getRuntime().addShutdownHook(new Thread(process::destroy));
    }

    /// Empty when no moto_server is installed.
    static Optional<Emulator.Server> start() {
        return executable().map(LocalMoto::start);
    }

    private static Optional<Path> executable() {
        return Optional.ofNullable(System.getenv("DRIFTLINE_MOTO_SERVER"))
                .map(Path::of)
                .or(() -> foldersAbove()
                        .map(folder -> folder.resolve(".driftline/moto/bin/moto_server"))
                        .filter(Files::isExecutable)
                        .findFirst())
                .or(() -> Stream.of(System.getenv().getOrDefault("PATH", "").split(File.pathSeparator))
                        .map(folder -> Path.of(folder, "moto_server"))
                        .filter(Files::isExecutable)
                        .findFirst());
    }

    /// Maven runs tests in the module's folder; the repository's is above it.
    private static Stream<Path> foldersAbove() {
        return Stream.iterate(Path.of("").toAbsolutePath(), folder -> folder != null, Path::getParent);
    }

    private static LocalMoto start(Path executable) {
        try {
            var port = freePort();
            var log = Files.createTempFile("moto-", ".log");
            var builder = new ProcessBuilder(executable.toString(), "-H", "127.0.0.1", "-p", Integer.toString(port))
                    .redirectErrorStream(true)
                    .redirectOutput(log.toFile());
            // With it, roles of other accounts would be of this one too; without it, moto's own is 123456789012.
            builder.environment().remove("MOTO_ACCOUNT_ID");
            builder.environment().put("AWS_DEFAULT_REGION", "us-east-1");
            var moto = new LocalMoto(builder.start(), log, URI.create("http://127.0.0.1:" + port));
            moto.waitUntilItAnswers();
            return moto;
        } catch (IOException e) {
            throw new UncheckedIOException("cannot start " + executable, e);
        }
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

    private void waitUntilItAnswers() throws IOException {
        var http = new PlainHttp(url);
        var deadline = System.nanoTime() + PATIENCE.toNanos();
        while (System.nanoTime() < deadline) {
            try {
                http.send("GET", "/moto-api/data.json");
                return;
            } catch (IOException e) {
                if (hasEnded()) {
                    break;
                }
            }
        }
        process.destroy();
        throw new IllegalStateException("moto_server did not start: " + Files.readString(log));
    }

    private boolean hasEnded() {
        try {
            return process.waitFor(100, TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return true;
        }
    }

    @Override
    public URI url() {
        return url;
    }

    @Override
    public Optional<Long> requestsServed() {
        try (var lines = Files.lines(log)) {
            return Optional.of(lines.filter(line -> line.contains("HTTP/1.1\"")).count());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        process.destroy();
        try {
            process.waitFor(10, TimeUnit.SECONDS);
            Files.deleteIfExists(log);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
