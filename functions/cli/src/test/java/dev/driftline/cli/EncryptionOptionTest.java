package dev.driftline.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.driftline.aws.client.Roles;
import dev.driftline.core.model.DeclaredResource;
import dev.driftline.core.state.LockMode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EncryptionOptionTest {

    private static final String SETTINGS = """
            {"key_provider": {"pbkdf2": {"main": {"passphrase": {"env": "STATE_PASSPHRASE"}}}},
             "method": {"aes_gcm": {"main": {"keys": "key_provider.pbkdf2.main"}}},
             "state": {"method": "method.aes_gcm.main"}}""";

    private static final Map<String, String> SECRET = Map.of("STATE_PASSPHRASE", "correct horse battery staple");

    @TempDir
    Path folder = Path.of("");

    @Test
    void the_option_reaches_the_scan() {
        var asked = new ArrayList<Scanning.Asked>();

        Run.of(
                (asks, watch) -> {
                    asked.add(asks);
                    return Reports.clean();
                },
                "scan",
                "--state",
                "a",
                "--encryption",
                "encryption.json");

        assertThat(asked)
                .singleElement()
                .satisfies(scan -> assertThat(scan.encryption()).hasValue(Path.of("encryption.json")));
    }

    @Test
    void an_encrypted_state_is_read_as_the_file_or_the_environment_says() throws IOException {
        var file = Files.writeString(folder.resolve("encryption.json"), SETTINGS);
        var environment = new HashMap<>(SECRET);

        assertThat(declared(environment, Optional.of(file))).containsExactly("aws_sqs_queue.orders");

        environment.put("DRIFT_ENCRYPTION", SETTINGS);
        assertThat(declared(environment, Optional.empty())).containsExactly("aws_sqs_queue.orders");
    }

    @Test
    void without_a_word_of_encryption_it_is_told_and_not_read() {
        assertThatThrownBy(() -> declared(SECRET, Optional.empty()))
                .isInstanceOf(UsageException.class)
                .hasMessageContaining("encrypted: cannot compare")
                .hasMessageContaining("--encryption FILE");
    }

    @Test
    void what_the_operator_wrote_wrong_is_one_line() throws IOException {
        var file = Files.writeString(
                folder.resolve("encryption.json"), SETTINGS.replace("{\"env\": \"STATE_PASSPHRASE\"}", "\"hunter2\""));

        assertThatThrownBy(() -> declared(SECRET, Optional.of(file)))
                .isInstanceOf(UsageException.class)
                .hasMessageContaining("must say where the secret is")
                .hasMessageNotContaining("hunter2");
        assertThatThrownBy(() -> declared(SECRET, Optional.of(folder.resolve("nowhere"))))
                .hasMessage("--encryption: not readable (NoSuchFileException)");
        assertThatThrownBy(() -> declared(Map.of("DRIFT_STATE_MAX_BYTES", "64MB"), Optional.empty()))
                .isInstanceOf(UsageException.class)
                .hasMessageStartingWith("DRIFT_STATE_MAX_BYTES is no whole number from 1 to ")
                .hasMessageEndingWith(": 64MB");
    }

    private static List<String> declared(Map<String, String> environment, Optional<Path> encryption) {
        return new AwsScanning(environment, Clock.systemUTC(), "test")
                        .declared(new Scanning.Asked(
                                List.of("src/test/resources/states/encrypted.tfstate"),
                                Optional.empty(),
                                Roles.none(),
                                LockMode.NONE,
                                List.of(),
                                encryption,
                                Scanning.Watch.NONE,
                                Optional.empty(),
                                Optional.empty()))
                        .stream()
                        .map(DeclaredResource::address)
                        .toList();
    }
}
