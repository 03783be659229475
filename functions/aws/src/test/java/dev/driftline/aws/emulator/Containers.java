package dev.driftline.aws.emulator;

import java.net.URI;
import java.util.Optional;
import org.testcontainers.DockerClientFactory;
import org.testcontainers.containers.GenericContainer;
import org.testcontainers.containers.wait.strategy.Wait;
import org.testcontainers.localstack.LocalStackContainer;
import org.testcontainers.utility.DockerImageName;

/// Emulators that Docker runs, their images pinned; the environment can name others (a mirror, a newer tag).
final class Containers {

    private static final int MOTO_PORT = 5000;

    private Containers() {}

    static boolean dockerAnswers() {
        return DockerClientFactory.instance().isDockerAvailable();
    }

    static Emulator.Server moto() {
        var image = image("DRIFTLINE_MOTO_IMAGE", "motoserver/moto:" + Emulator.MOTO_VERSION);
        var container = new GenericContainer<>(image)
                .withEnv("AWS_DEFAULT_REGION", "us-east-1")
                .withExposedPorts(MOTO_PORT)
                .waitingFor(Wait.forHttp("/moto-api/data.json"));
        container.start();
        return new Running(
                container,
                URI.create("http://%s:%d".formatted(container.getHost(), container.getMappedPort(MOTO_PORT))));
    }

    static Emulator.Server localStack() {
        // 4.4 is of the tags that run without an account.
        var container = new LocalStackContainer(image("DRIFTLINE_LOCALSTACK_IMAGE", "localstack/localstack:4.4")
                        .asCompatibleSubstituteFor("localstack/localstack"))
                .withServices("s3", "dynamodb", "sns", "sqs", "sts");
        container.start();
        return new Running(container, container.getEndpoint());
    }

    private static DockerImageName image(String variable, String pinned) {
        return DockerImageName.parse(System.getenv().getOrDefault(variable, pinned));
    }

    private record Running(GenericContainer<?> container, URI url) implements Emulator.Server {
        @Override
        public Optional<Long> requestsServed() {
            return Optional.of(container
                    .getLogs()
                    .lines()
                    .filter(line -> line.contains("HTTP/1.1\""))
                    .count());
        }

        @Override
        public void close() {
            container.stop();
        }
    }
}
