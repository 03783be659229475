package dev.driftline.aws.state;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.driftline.aws.http.Answer;
import dev.driftline.aws.http.Ask;
import dev.driftline.aws.http.Web;
import dev.driftline.aws.secret.Secret;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.Signature;
import java.security.spec.PKCS8EncodedKeySpec;
import java.time.Clock;
import java.time.Duration;
import java.util.Base64;

/// An access token for a service account's key ("Using OAuth 2.0 for Server to Server Applications", without a client
/// library): a JWT signed with the key, exchanged for a token that may only read.
final class GcsToken {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String SCOPE = "https://www.googleapis.com/auth/devstorage.read_only";
    private static final String GRANT = "urn:ietf:params:oauth:grant-type:jwt-bearer";
    private static final Duration LIFE = Duration.ofMinutes(15);
    private static final long MAX_DOCUMENT = 64 * 1024;

    private final Web web;
    private final Clock clock;

    GcsToken(Web web, Clock clock) {
        this.web = web;
        this.clock = clock;
    }

    /// @param key the JSON that Google gives out once for a key
    Secret of(Secret.Known key) {
        try {
            var json = JSON.readTree(key.value());
            var at = URI.create(json.path("token_uri").asText());
            var body = "grant_type=%s&assertion=%s".formatted(GRANT.replace(":", "%3A"), assertion(json));
            return switch (web.send(Ask.get(at).posting("application/x-www-form-urlencoded", body), MAX_DOCUMENT)) {
                case Answer.Not not -> new Secret.Unknown(not.problem(), not.hint());
                case Answer.Got got when got.status() == 200 -> token(got);
                case Answer.Got got ->
                    new Secret.Unknown(
                            "Google takes the service account's key no more (%d)".formatted(got.status()),
                            "check that the key is not deleted and this machine's clock is right");
            };
        } catch (IOException | GeneralSecurityException | IllegalArgumentException e) {
            // What is wrong with a key could show a part of it.
            return new Secret.Unknown(
                    "the credentials are no service account's key", "refer to the JSON file that Google made");
        }
    }

    private static Secret token(Answer.Got got) throws IOException {
        var token = JSON.readTree(got.body()).path("access_token").asText();
        return token.isEmpty() ? new Secret.Unknown("Google gave no token", "scan again") : new Secret.Known(token);
    }

    private String assertion(JsonNode key) throws GeneralSecurityException {
        var now = clock.instant();
        var claims = JSON.createObjectNode()
                .put("iss", key.path("client_email").asText())
                .put("scope", SCOPE)
                .put("aud", key.path("token_uri").asText())
                .put("iat", now.getEpochSecond())
                .put("exp", now.plus(LIFE).getEpochSecond());
        var header = JSON.createObjectNode().put("alg", "RS256").put("typ", "JWT");
        var text = encoded(header.toString()) + "." + encoded(claims.toString());
        var signature = Signature.getInstance("SHA256withRSA");
        signature.initSign(KeyFactory.getInstance("RSA")
                .generatePrivate(
                        new PKCS8EncodedKeySpec(pem(key.path("private_key").asText()))));
        signature.update(text.getBytes(StandardCharsets.US_ASCII));
        return text + "." + Base64.getUrlEncoder().withoutPadding().encodeToString(signature.sign());
    }

    private static byte[] pem(String text) {
        return Base64.getMimeDecoder().decode(text.replaceAll("-----[A-Z ]+-----", ""));
    }

    private static String encoded(String text) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(text.getBytes(StandardCharsets.UTF_8));
    }
}
