package dev.driftline.aws.emulator;

import dev.driftline.aws.client.AwsClients;
import dev.driftline.aws.client.AwsSettings;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.Optional;

/// An AWS to test against. The one place that decides which: what `AWS_ENDPOINT_URL` names, else the local moto that
/// `DRIFTLINE_MOTO_SERVER` names, else moto in a container where Docker answers, else a local `moto_server`, else a
/// failure that says what to install.
public final class Emulator implements AutoCloseable {

    /// The moto version whose seeded ids are those of the recorded worlds.
    static final String MOTO_VERSION = "5.2.1";

    private static final int SEED = 42;

    private final Server server;
    private final PlainHttp http;

    private Emulator(Server server) {
        this.server = server;
        this.http = new PlainHttp(server.url());
    }

    /// What answers, and how it is stopped.
    interface Server extends AutoCloseable {
        URI url();

        /// HTTP requests answered so far, where the server's log tells.
        Optional<Long> requestsServed();

        @Override
        void close();
    }

    /// An empty moto, its random ids seeded.
    public static Emulator start() {
        return fresh(motoServer());
    }

    /// As [#start], and always the local `moto_server`.
    public static Emulator startLocal() {
        return fresh(LocalMoto.start().orElseThrow(Emulator::none));
    }

    /// For locks and notifications: LocalStack where Docker answers, a second opinion beside moto; else as [#start].
    public static Emulator startLocalStackOrMoto() {
        return given().isEmpty() && !localIsChosen() && Containers.dockerAnswers()
                ? new Emulator(Containers.localStack())
                : start();
    }

    private static Server motoServer() {
        return given().or(() -> !localIsChosen() && Containers.dockerAnswers()
                        ? Optional.of(Containers.moto())
                        : Optional.empty())
                .or(LocalMoto::start)
                .orElseThrow(Emulator::none);
    }

    private static boolean localIsChosen() {
        var chosen = System.getenv("DRIFTLINE_MOTO_SERVER");
        return chosen != null && !chosen.isBlank();
    }

    private static IllegalStateException none() {
        return new IllegalStateException("""
                        no AWS emulator: start Docker, or `pip install 'moto[server]==%s'` so that moto_server is on PATH \
                        (or in .driftline/moto/bin, or where DRIFTLINE_MOTO_SERVER says), or set AWS_ENDPOINT_URL to a running one""".formatted(MOTO_VERSION));
    }

    private static Optional<Server> given() {
        return Optional.ofNullable(System.getenv("AWS_ENDPOINT_URL"))
                .filter(url -> !url.isBlank())
                .map(url -> new GivenServer(URI.create(url)));
    }

    private record GivenServer(URI url) implements Server {
        @Override
        public Optional<Long> requestsServed() {
            return Optional.empty();
        }

        @Override
        public void close() {
            // Not ours to stop.
        }
    }

    private static Emulator fresh(Server server) {
        var emulator = new Emulator(server);
        try {
            emulator.reset();
            return emulator;
        } catch (IOException | RuntimeException e) {
            server.close();
            throw new IllegalStateException("emulator at %s does not answer".formatted(server.url()), e);
        }
    }

    public URI url() {
        return server.url();
    }

    /// Clients that talk to this emulator, in the region of the recorded worlds.
    public AwsClients clients() {
        return new AwsClients(new AwsSettings("us-east-1", Optional.of(url()), 2));
    }

    /// Everything gone, ids as after a start. An emulator that is no moto (404) is left as it is.
    public void reset() throws IOException {
        http.send("POST", "/moto-api/reset");
        seed(SEED);
    }

    /// From here on moto draws its ids from this seed.
    public void seed(int seed) throws IOException {
        http.send("POST", "/moto-api/seed?a=" + seed);
    }

    /// Sends the recorded requests of a folder's `world.jsonl.gz` or `drift.jsonl.gz`. A world begins with an empty
    /// emulator, else the ids would not be those of its state; drift goes on top of its world.
    public Emulator replay(Path worldFolder, String name) throws IOException {
        if (name.equals("world")) {
            reset();
        }
        new Recording(worldFolder.resolve(name + ".jsonl.gz")).sendTo(http);
        return this;
    }

    /// HTTP requests answered so far; empty where the server is not ours to watch.
    public Optional<Long> requestsServed() {
        return server.requestsServed();
    }

    @Override
    public void close() {
        server.close();
    }
}
