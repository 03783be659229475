package dev.driftline.core.state.formats;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.driftline.core.model.DeclaredResource;
import dev.driftline.core.state.ParsedState;
import dev.driftline.core.state.StateLimit;
import dev.driftline.core.state.StateLimits;
import dev.driftline.core.state.StateRead;
import dev.driftline.core.state.UnreadableStateException;
import dev.driftline.core.state.encryption.Decryption;
import dev.driftline.core.state.encryption.EncryptionSettings;
import dev.driftline.core.state.encryption.KeySource;
import dev.driftline.core.state.encryption.NoKeyException;
import dev.driftline.core.state.encryption.SecretReference;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// States encrypted by OpenTofu's own code (pbkdf2; `vectors.go` beside them) and by another library (`vectors.py`).
class EncryptedStatesTest {

    private static final String PASSPHRASE = "correct horse battery staple";
    private static final Path FOLDER = Path.of("src/test/resources/states/encrypted");

    private static final String PBKDF2 = """
            {"key_provider": {"pbkdf2": {"main": {"passphrase": {"env": "STATE_PASSPHRASE"}}}},
             "method": {"aes_gcm": {"main": {"keys": "${key_provider.pbkdf2.main}"}}, "unencrypted": {"none": {}}},
             "state": {"method": "${method.aes_gcm.main}"}}""";

    private static final String KMS = PBKDF2.replace("pbkdf2", "aws_kms")
            .replace("\"passphrase\": {\"env\": \"STATE_PASSPHRASE\"}", "\"kms_key_id\": \"alias/state\"");

    @ParameterizedTest
    @ValueSource(strings = {"pbkdf2-sha512-32", "pbkdf2-sha256-24", "pbkdf2-sha256-16"})
    void what_opentofu_encrypted_with_a_passphrase_is_compared(String file) throws UnreadableStateException {
        var state = parse(file, PBKDF2);

        assertThat(state.format()).isEqualTo("opentofu/4");
        assertThat(state.lineage()).isEqualTo("0f1e2d3c-encrypted");
        assertThat(state.resources()).extracting(DeclaredResource::address).containsExactly("aws_sqs_queue.orders");
    }

    @Test
    void what_was_authenticated_beside_the_content_is_needed_again() throws UnreadableStateException {
        var withAad = PBKDF2.replace("main}\"}}", "main}\", \"aad\": [1, 2, 3, 250]}}");

        assertThat(parse("aad", withAad).resources()).hasSize(1);
    }

    @Test
    void metadata_is_found_under_its_alias() throws UnreadableStateException {
        var aliased = PBKDF2.replace("{\"passphrase\"", "{\"encrypted_metadata_alias\": \"shared\", \"passphrase\"");

        assertThat(parse("alias", aliased).resources()).hasSize(1);
        assertThat(refused("alias", KMS).problem())
                .isEqualTo("the state has no metadata \"key_provider.aws_kms.main\"");
    }

    @Test
    void a_key_made_of_another_provider_s_key_is_found() throws UnreadableStateException {
        var chained = PBKDF2.replace(
                        "\"STATE_PASSPHRASE\"}}",
                        "\"STATE_PASSPHRASE\"}}, \"second\": {\"chain\": \"${key_provider.pbkdf2.main}\"}")
                .replace("keys\": \"${key_provider.pbkdf2.main}", "keys\": \"key_provider.pbkdf2.second");

        assertThat(parse("chain", chained).resources()).hasSize(1);
    }

    @Test
    void the_fallback_is_tried_when_the_method_does_not_fit() throws UnreadableStateException {
        var settings = """
                {"key_provider": {"aws_kms": {"main": {"kms_key_id": "alias/state"}}},
                 "method": {"aes_gcm": {"new": {"keys": "key_provider.aws_kms.main", "aad": [1]},
                                        "main": {"keys": "key_provider.aws_kms.main"}}},
                 "state": {"method": "method.aes_gcm.new", "fallback": {"method": "method.aes_gcm.main"}}}""";

        assertThat(parse("kms", settings).resources()).hasSize(1);
        assertThat(refused("kms", settings.replaceAll(", \"fallback.*", "}}")).problem())
                .isEqualTo("encrypted, and not with the key of method.aes_gcm.new");
    }

    @Test
    void a_key_that_a_service_keeps_is_asked_for_with_the_state_s_own_context() throws UnreadableStateException {
        assertThat(parse("kms", KMS).resources()).hasSize(1);
        assertThat(parse("openbao", KMS.replace("aws_kms", "openbao").replace("kms_key_id", "key_name"))
                        .resources())
                .hasSize(1);
    }

    @Test
    void without_a_configuration_serial_and_lineage_are_told_all_the_same() {
        var refused = catchThrowableOfType(
                UnreadableStateException.class,
                () -> new KnownFormats(StateLimits.defaults()).parse(snapshot(bytes("kms"))));

        assertThat(refused.problem()).isEqualTo("encrypted: cannot compare");
        assertThat(refused.hint()).contains("--encryption", "DRIFT_ENCRYPTION");
        assertThat(refused.format()).isEqualTo("opentofu/encrypted");
        assertThat(refused.serial()).isEqualTo("12");
        assertThat(refused.lineage()).isEqualTo("0f1e2d3c-encrypted");
    }

    @Test
    void a_plain_state_is_refused_unless_the_operator_allows_it() throws UnreadableStateException {
        var plain = "{\"version\": 4, \"terraform_version\": \"1.10.0\"}".getBytes(StandardCharsets.UTF_8);
        var allowed = PBKDF2.replace("${method.aes_gcm.main}\"}", "method.unencrypted.none\"}");

        assertThat(formats(allowed).parse(snapshot(plain)).resources()).isEmpty();
        assertThat(catchThrowableOfType(
                                UnreadableStateException.class,
                                () -> formats(PBKDF2).parse(snapshot(plain)))
                        .problem())
                .startsWith("not encrypted, and the encryption configuration wants it to be");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "swapped | its serial or lineage is not that of the state encrypted in it",
                "nothing-inside | no \"version\" in it"
            })
    void what_comes_out_is_trusted_no_more_than_another_state(String file, String problem) {
        assertThat(refused(file, KMS).problem()).isEqualTo(problem);
    }

    @Test
    void a_wrong_passphrase_is_said_and_neither_it_nor_the_key_is_quoted() {
        var refused = refused("pbkdf2-sha256-16", PBKDF2.replace("STATE_PASSPHRASE", "WRONG"));

        assertThat(refused.problem()).isEqualTo("encrypted, and not with the key of method.aes_gcm.main");
        assertThat(refused).hasNoCause().hasMessageNotContaining("wrong-passphrase");
    }

    @Test
    void a_secret_that_is_not_there_is_named() {
        assertThat(refused("pbkdf2-sha512-32", PBKDF2.replace("STATE_PASSPHRASE", "MISSING"))
                        .problem())
                .isEqualTo("the environment variable MISSING is not set");
    }

    @Test
    void every_bit_of_the_content_counts() throws IOException {
        var text = Files.readString(FOLDER.resolve("kms.tfstate"));
        var at = text.indexOf("encrypted_data\": \"") + 60;
        var changed = text.substring(0, at) + (text.charAt(at) == 'A' ? 'B' : 'A') + text.substring(at + 1);

        assertThat(catchThrowableOfType(
                                UnreadableStateException.class,
                                () -> formats(KMS).parse(snapshot(changed.getBytes(StandardCharsets.UTF_8))))
                        .problem())
                .isEqualTo("encrypted, and not with the key of method.aes_gcm.main");
    }

    @Test
    void more_rounds_than_the_limit_are_refused_before_any_is_done() {
        var limits = StateLimits.defaults().with(StateLimit.ITERATIONS, 199_999);

        var refused = catchThrowableOfType(
                UnreadableStateException.class,
                () -> new KnownFormats(limits, Optional.of(decryption(PBKDF2, limits)))
                        .parse(snapshot(bytes("pbkdf2-sha512-32"))));

        assertThat(refused.problem()).isEqualTo("key_provider.pbkdf2.main asks for more than 199999 iterations");
        assertThat(refused.hint()).contains("raise DRIFT_STATE_MAX_ITERATIONS (199999)");
    }

    private static UnreadableStateException refused(String file, String settings) {
        return catchThrowableOfType(UnreadableStateException.class, () -> parse(file, settings));
    }

    private static ParsedState parse(String file, String settings) throws UnreadableStateException {
        return formats(settings).parse(snapshot(bytes(file)));
    }

    private static KnownFormats formats(String settings) {
        return new KnownFormats(StateLimits.defaults(), Optional.of(decryption(settings, StateLimits.defaults())));
    }

    private static Decryption decryption(String settings, StateLimits limits) {
        return new Decryption(
                EncryptionSettings.parse(settings),
                EncryptedStatesTest::secret,
                Map.of(
                        "aws_kms",
                        service("wrapped by KMS", "ciphertext_blob"),
                        "openbao",
                        service("vault:v1:wrapped", "ciphertext")),
                limits);
    }

    private static String secret(SecretReference reference) throws NoKeyException {
        return switch (reference.name()) {
            case "STATE_PASSPHRASE" -> PASSPHRASE;
            case "WRONG" -> "a wrong-passphrase of some length";
            default -> throw new NoKeyException(reference + " is not set", "set it");
        };
    }

    /// Knows one wrapped key.
    private static KeySource service(String wrapped, String field) {
        return (settings, metadata, chained) -> {
            assertThat(new String(metadata.bytes(field, 100), StandardCharsets.UTF_8))
                    .isEqualTo(wrapped);
            if (field.equals("ciphertext_blob")) {
                assertThat(metadata.texts("encryption_context")).isEqualTo(Map.of("stack", "orders"));
            }
            var key = new byte[32];
            for (var i = 0; i < key.length; i++) {
                key[i] = (byte) i;
            }
            return key;
        };
    }

    private static byte[] bytes(String file) {
        try {
            return Files.readAllBytes(FOLDER.resolve(file + ".tfstate"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static StateRead.Snapshot snapshot(byte[] state) {
        return new StateRead.Snapshot("here.tfstate", state, "1", "none");
    }
}
