package dev.driftline.aws.encryption;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.sun.net.httpserver.HttpServer;
import dev.driftline.aws.client.AwsClients;
import dev.driftline.aws.emulator.Emulator;
import dev.driftline.core.state.ParsedState;
import dev.driftline.core.state.StateLimits;
import dev.driftline.core.state.StateRead;
import dev.driftline.core.state.UnreadableStateException;
import dev.driftline.core.state.encryption.BadEncryptionException;
import dev.driftline.core.state.formats.KnownFormats;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.core.SdkBytes;
import software.amazon.awssdk.services.kms.KmsClient;
import software.amazon.awssdk.services.secretsmanager.SecretsManagerClient;
import software.amazon.awssdk.services.ssm.SsmClient;
import software.amazon.awssdk.services.ssm.model.ParameterType;

/// Encrypted states whose data key KMS or OpenBao keeps. The states are those of core's `vectors.py`, whose data key is
/// bytes 0 to 31.
class StateDecryptionTest {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static Emulator emulator;
    private static AwsClients clients;

    @BeforeAll
    static void start() {
        emulator = Emulator.start();
        clients = emulator.clients();
    }

    @AfterAll
    static void stop() {
        clients.close();
        emulator.close();
    }

    @Test
    void kms_decrypts_the_key_with_the_context_that_the_state_has() throws IOException, UnreadableStateException {
        var kms = clients.get(KmsClient.class, KmsClient::builder, "eu-west-1");
        var key = kms.createKey(create -> {}).keyMetadata().arn();

        var state = wrapped(kms, key, Map.of("stack", "orders"));

        assertThat(parse(state, kms(key)).resources()).hasSize(1);
        assertThat(clients.calls()).containsKey("kms:Decrypt").doesNotContainKey("kms:GenerateDataKey");
    }

    @Test
    void a_key_that_kms_does_not_decrypt_is_one_line() throws IOException {
        var kms = clients.get(KmsClient.class, KmsClient::builder, "eu-west-1");
        var key = kms.createKey(create -> {}).keyMetadata().arn();
        var state = wrapped(kms, key, Map.of("stack", "another"));

        var refused = catchThrowableOfType(UnreadableStateException.class, () -> parse(state, kms(key)));

        assertThat(refused.problem())
                .startsWith(
                        "key_provider.aws_kms.main: KMS does not decrypt the state's key with arn:aws:kms:eu-west-1")
                .endsWith("(InvalidCiphertextException)");
        assertThat(refused.hint()).contains("kms:Decrypt");
        assertThat(refused.serial()).isEqualTo("12");
    }

    @Test
    void openbao_is_asked_where_the_operator_says_with_the_operator_s_token()
            throws IOException, UnreadableStateException {
        var asked = new CopyOnWriteArrayList<String>();
        var key = Base64.getEncoder().encodeToString(dataKey());
        var bao = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        bao.createContext("/", exchange -> {
            asked.add("%s %s %s %s"
                    .formatted(
                            exchange.getRequestMethod(),
                            exchange.getRequestURI(),
                            exchange.getRequestHeaders().getFirst("X-Vault-Token"),
                            new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8)));
            var answer = "{\"data\": {\"plaintext\": \"%s\"}}".formatted(key).getBytes(StandardCharsets.UTF_8);
            exchange.sendResponseHeaders(200, answer.length);
            exchange.getResponseBody().write(answer);
            exchange.close();
        });
        bao.start();
        clients.get(SecretsManagerClient.class, SecretsManagerClient::builder, "us-east-1")
                .createSecret(create -> create.name("bao-token").secretString("s.token"));
        try {
            var settings = bao("http://127.0.0.1:%d".formatted(bao.getAddress().getPort()));

            assertThat(parse(Files.readAllBytes(Path.of("src/test/resources/states/openbao.tfstate")), settings)
                            .resources())
                    .hasSize(1);
            assertThat(asked)
                    .containsExactly(
                            "POST /v1/team/transit/decrypt/state%20key s.token {\"ciphertext\":\"vault:v1:wrapped\"}");
        } finally {
            bao.stop(0);
        }
    }

    @Test
    void a_key_does_not_travel_in_clear_text() {
        var refused = catchThrowableOfType(
                UnreadableStateException.class,
                () -> parse(
                        Files.readAllBytes(Path.of("src/test/resources/states/openbao.tfstate")),
                        bao("http://bao.example.org")));

        assertThat(refused.problem()).isEqualTo("key_provider.openbao.main: its address is no https:// URL");
    }

    @Test
    void the_function_finds_its_document_in_a_parameter() {
        clients.get(SsmClient.class, SsmClient::builder, "us-east-1")
                .putParameter(put ->
                        put.name("/drift/encryption").type(ParameterType.STRING).value(kms("alias/x")));

        assertThat(decryption(Map.of("DRIFT_ENCRYPTION_PARAMETER", "/drift/encryption"))
                        .configured())
                .isPresent();
        assertThat(decryption(Map.of()).configured()).isEmpty();
        assertThatThrownBy(() -> decryption(Map.of("DRIFT_ENCRYPTION_PARAMETER", "/gone"))
                        .configured())
                .isInstanceOf(BadEncryptionException.class)
                .hasMessageContaining("the SSM parameter /gone could not be read (ParameterNotFound)");
    }

    private static String kms(String key) {
        return """
                {"key_provider": {"aws_kms": {"main": {"kms_key_id": "%s", "key_spec": "AES_256"}}},
                 "method": {"aes_gcm": {"main": {"keys": "${key_provider.aws_kms.main}"}}},
                 "state": {"method": "${method.aes_gcm.main}"}}""".formatted(key);
    }

    private static String bao(String address) {
        return """
                {"key_provider": {"openbao": {"main": {"address": "%s", "key_name": "state key",
                    "transit_engine_path": "/team/transit", "token": {"secretsmanager": "bao-token"}}}},
                 "method": {"aes_gcm": {"main": {"keys": "${key_provider.openbao.main}"}}},
                 "state": {"method": "${method.aes_gcm.main}"}}""".formatted(address);
    }

    /// The recorded state with its data key encrypted by this key.
    private static byte[] wrapped(KmsClient kms, String key, Map<String, String> context) throws IOException {
        var blob = kms.encrypt(encrypt -> encrypt.keyId(key)
                        .plaintext(SdkBytes.fromByteArray(dataKey()))
                        .encryptionContext(context))
                .ciphertextBlob()
                .asByteArray();
        var metadata = JSON.writeValueAsBytes(
                Map.of("ciphertext_blob", blob, "encryption_context", Map.of("stack", "orders")));
        var state = (ObjectNode)
                JSON.readTree(Path.of("src/test/resources/states/kms.tfstate").toFile());
        state.putObject("meta").put("key_provider.aws_kms.main", metadata);
        return JSON.writeValueAsBytes(state);
    }

    private static byte[] dataKey() {
        var key = new byte[32];
        for (var i = 0; i < key.length; i++) {
            key[i] = (byte) i;
        }
        return key;
    }

    private static StateDecryption decryption(Map<String, String> environment) {
        return new StateDecryption(name -> Optional.ofNullable(environment.get(name)), clients, StateLimits.defaults());
    }

    private static ParsedState parse(byte[] state, String settings) throws UnreadableStateException {
        return new KnownFormats(
                        StateLimits.defaults(), Optional.of(decryption(Map.of()).of(settings)))
                .parse(new StateRead.Snapshot("s3://states/orders", state, "1", "none"));
    }
}
