package dev.driftline.aws.encryption;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import dev.driftline.core.state.encryption.KeyMetadata;
import dev.driftline.core.state.encryption.KeySettings;
import dev.driftline.core.state.encryption.KeySource;
import dev.driftline.core.state.encryption.NoKeyException;
import dev.driftline.core.state.encryption.Secrets;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;
import java.util.Set;
import java.util.TreeMap;

/// Data keys that the transit engine of OpenBao (or Vault) made and the state keeps encrypted. Where it is, the
/// operator says and no state: <https://openbao.org/api-docs/secret/transit/#decrypt-data>
final class OpenBaoKeys implements KeySource {

    private static final Duration PATIENCE = Duration.ofSeconds(15);
    private static final Set<String> LOOPBACK = Set.of("localhost", "127.0.0.1", "[::1]");
    private static final int LONGEST = 8192;
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final Secrets secrets;

    OpenBaoKeys(Secrets secrets) {
        this.secrets = secrets;
    }

    @Override
    public byte[] key(KeySettings settings, KeyMetadata metadata, byte[] chained) throws NoKeyException {
        var ask = new TreeMap<String, String>();
        ask.put("ciphertext", new String(metadata.bytes("ciphertext", LONGEST), StandardCharsets.UTF_8));
        if (!metadata.text("associated_data").isEmpty()) {
            ask.put("associated_data", metadata.text("associated_data"));
        }
        var at = address(settings);
        var token = secrets.read(settings.secret("token"));
        // No redirects: the token goes nowhere but there.
        try (var http = HttpClient.newBuilder().connectTimeout(PATIENCE).build()) {
            var answer = http.send(
                    HttpRequest.newBuilder(at)
                            .timeout(PATIENCE)
                            .header("X-Vault-Token", token)
                            .header("Content-Type", "application/json")
                            .POST(HttpRequest.BodyPublishers.ofString(JSON.writeValueAsString(ask)))
                            .build(),
                    HttpResponse.BodyHandlers.ofInputStream());
            try (var body = answer.body()) {
                if (answer.statusCode() != 200) {
                    throw failed(settings, "HTTP %d".formatted(answer.statusCode()));
                }
                return plaintext(settings, body.readNBytes(LONGEST));
            }
        } catch (IOException e) {
            throw failed(settings, "no answer: " + e.getClass().getSimpleName());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw failed(settings, "interrupted");
        } catch (IllegalArgumentException e) {
            // A token that is no header's value; the message would quote it.
            throw failed(settings, "its token is malformed");
        }
    }

    private static byte[] plaintext(KeySettings settings, byte[] answer) throws NoKeyException, IOException {
        try {
            var plaintext = JSON.readTree(answer).path("data").path("plaintext").asText("");
            return Base64.getDecoder().decode(plaintext);
        } catch (JacksonException | IllegalArgumentException e) {
            throw failed(settings, "not the answer of a transit engine");
        }
    }

    private static URI address(KeySettings settings) throws NoKeyException {
        var address = settings.required("address").replaceAll("/+$", "");
        var engine = settings.text("transit_engine_path").orElse("transit").replaceAll("^/+|/+$", "");
        try {
            var uri = URI.create("%s/v1/%s/decrypt/%s"
                    .formatted(
                            address,
                            engine,
                            URLEncoder.encode(settings.required("key_name"), StandardCharsets.UTF_8)
                                    .replace("+", "%20")));
            if ("https".equals(uri.getScheme())
                    || ("http".equals(uri.getScheme()) && LOOPBACK.contains(uri.getHost()))) {
                return uri;
            }
        } catch (IllegalArgumentException e) {
            // Said below.
        }
        throw new NoKeyException(
                "%s: its address is no https:// URL".formatted(settings.address()),
                "the key would travel in clear text: correct the address");
    }

    private static NoKeyException failed(KeySettings settings, String why) {
        return new NoKeyException(
                "%s: OpenBao does not decrypt the state's key (%s)".formatted(settings.address(), why),
                "the token's policy must allow update on the transit engine's decrypt path; check address and key_name");
    }
}
