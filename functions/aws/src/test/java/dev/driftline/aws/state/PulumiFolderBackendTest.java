package dev.driftline.aws.state;

import static org.assertj.core.api.Assertions.assertThat;

import dev.driftline.aws.client.AwsClients;
import dev.driftline.aws.client.AwsSettings;
import dev.driftline.core.state.LockMode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PulumiFolderBackendTest implements PulumiBackendContract {

    @TempDir
    private Path folder;

    @Override
    public Place place() {
        return new Folder(folder);
    }

    @Test
    void a_location_of_a_folder_needs_no_permission() {
        var place = place();
        assertThat(place.sources(LockMode.OBSERVE).needs(place.location("stack=prod")))
                .isEmpty();
    }

    private record Folder(Path folder) implements Place {

        @Override
        public void put(String key, String content) {
            try {
                var file = folder.resolve(key);
                Files.createDirectories(file.resolveSibling("."));
                Files.writeString(file, content);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        @Override
        public List<String> keys() {
            try (var files = Files.walk(folder)) {
                return files.filter(Files::isRegularFile)
                        .map(Path::toString)
                        .sorted()
                        .toList();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        @Override
        public String location(String options) {
            return "pulumi+file://%s?%s".formatted(folder, options);
        }

        @Override
        public StateSources sources(LockMode mode) {
            var clients = new AwsClients(new AwsSettings("us-east-1", Optional.empty(), 1));
            return new StateSources(clients, mode, PulumiBackendContract.limits());
        }
    }
}
