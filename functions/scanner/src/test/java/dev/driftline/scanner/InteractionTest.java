package dev.driftline.scanner;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.driftline.core.delivery.http.Endpoint;
import dev.driftline.core.delivery.http.Hmac;
import dev.driftline.core.delivery.http.HttpPost;
import dev.driftline.core.delivery.http.Secret;
import dev.driftline.core.delivery.http.Secrets;
import dev.driftline.core.delivery.slack.SlackInteractions;
import dev.driftline.core.ledger.MemoryLedger;
import java.net.InetAddress;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Base64;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/// Events as a function URL makes them, payload version 2.0.
class InteractionTest {

    private static final Instant NOW = Instant.parse("2026-11-21T06:00:00Z");
    private static final Secret KEY = new Secret("signing");
    private static final String BODY = "payload=%7B%22type%22%3A%22block_actions%22%7D";

    @Test
    void a_body_in_base64_is_verified_as_slack_sent_it() throws JsonProcessingException {
        var encoded = Base64.getEncoder().encodeToString(BODY.getBytes(StandardCharsets.UTF_8));

        assertThat(answer(encoded, true, BODY)).isEqualTo(new Interaction.Answer(200, ""));
        assertThat(answer(BODY, false, BODY)).isEqualTo(new Interaction.Answer(200, ""));
    }

    @Test
    void what_somebody_else_sends_is_refused() throws JsonProcessingException {
        assertThat(answer(BODY, false, BODY + "x").statusCode()).isEqualTo(401);
        assertThat(answer("no base64!", true, BODY).statusCode()).isEqualTo(401);
        assertThat(Interaction.of(new ObjectMapper().readTree("{}"))
                        .answeredBy(slack())
                        .statusCode())
                .isEqualTo(401);
    }

    private static Interaction.Answer answer(String body, boolean encoded, String signed)
            throws JsonProcessingException {
        var timestamp = Long.toString(NOW.getEpochSecond());
        var event = """
                {"version": "2.0", "rawPath": "/", "isBase64Encoded": %s, "body": "%s",
                 "headers": {"X-Slack-Request-Timestamp": "%s", "x-slack-signature": "v0=%s"}}
                """.formatted(encoded, body, timestamp, Hmac.sha256(KEY, "v0:" + timestamp + ":" + signed));
        return Interaction.of(new ObjectMapper().readTree(event)).answeredBy(slack());
    }

    private static SlackInteractions slack() {
        return new SlackInteractions(
                new MemoryLedger(_ -> Set.of()),
                List.of("ssm:/signing"),
                Set.of(),
                _ -> new Secrets.Answer.Found(KEY),
                new Endpoint(List.of("hooks.slack.com"), false, InetAddress::getAllByName),
                new HttpPost(),
                Clock.fixed(NOW, ZoneOffset.UTC));
    }
}
