package dev.driftline.core.delivery.webhook;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import dev.driftline.core.delivery.Announced;
import dev.driftline.core.delivery.Announcement;
import dev.driftline.core.delivery.Delivery;
import dev.driftline.core.delivery.LocalServer;
import dev.driftline.core.delivery.Waits;
import dev.driftline.core.delivery.http.Endpoint;
import dev.driftline.core.delivery.http.HttpPost;
import dev.driftline.core.delivery.http.Secret;
import dev.driftline.core.delivery.http.Secrets;
import java.io.IOException;
import java.net.InetAddress;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class WebhookChannelTest {

    private final LocalServer server = new LocalServer();
    private final Waits waits = new Waits();

    @AfterEach
    void stop() {
        server.close();
    }

    @Test
    void a_receiver_can_tell_who_sent_it_and_that_nothing_was_changed() throws GeneralSecurityException, IOException {
        assertThat(tell(Announced.of(Announced.opened("jobs")))).isEqualTo(new Delivery.Sent("hook", "key-1"));

        var got = server.got().getFirst();
        var mac = Mac.getInstance("HmacSHA256");
        mac.init(new SecretKeySpec("canary-key".getBytes(StandardCharsets.UTF_8), "HmacSHA256"));
        var signature = mac.doFinal(("1795240800." + got.body()).getBytes(StandardCharsets.UTF_8));
        assertThat(got.headers())
                .containsEntry("X-Driftline-Timestamp", "1795240800")
                .containsEntry("X-Driftline-Signature", "v1=" + HexFormat.of().formatHex(signature))
                .containsEntry("Idempotency-Key", "key-1");
        var json = new ObjectMapper().readTree(got.body());
        assertThat(json.at("/transitions/0/transition").asText()).isEqualTo("new");
        assertThat(json.at("/transitions/0/finding/address").asText()).isEqualTo("aws_sqs_queue.jobs");
    }

    @Test
    void trouble_is_tried_again_and_a_refusal_is_not() {
        server.answers(503, "").answers(200, "");
        assertThat(tell(Announced.of(Announced.opened("jobs")))).isInstanceOf(Delivery.Sent.class);
        assertThat(waits.pauses()).hasSize(1);

        server.answers(401, "canary-key is wrong");
        assertThat(tell(Announced.of(Announced.opened("jobs"))))
                .isEqualTo(new Delivery.Failed(
                        "hook",
                        "the other side answered 401",
                        "it does not accept the credential: make a new one and store it"));
        assertThat(server.got()).hasSize(3);
    }

    @Test
    void a_redirect_is_not_followed() {
        server.answers(307, "", Map.of("Location", server.uri("/elsewhere").toString()));

        assertThat(tell(Announced.of(Announced.opened("jobs"))).toString()).contains("no redirect is followed");
        assertThat(server.got()).hasSize(1);
    }

    @Test
    void the_largest_announcement_is_shortened_and_says_so() throws IOException {
        tell(Announced.hostile(120));

        var body = server.got().getFirst().body();
        assertThat(body.getBytes(StandardCharsets.UTF_8)).hasSizeLessThan(1_000_000);
        assertThat(new ObjectMapper().readTree(body).path("truncated").asInt()).isBetween(1, 119);
        assertThat(body).doesNotContain("hunter2");
    }

    private Delivery tell(Announcement announcement) {
        var secrets = Map.of("ssm:/url", server.uri("/hook/canary").toString(), "ssm:/key", "canary-key");
        return new WebhookChannel(
                        "hook",
                        "ssm:/url",
                        "ssm:/key",
                        reference -> new Secrets.Answer.Found(new Secret(secrets.getOrDefault(reference, ""))),
                        new Endpoint(List.of("127.0.0.1"), true, InetAddress::getAllByName),
                        new HttpPost(),
                        waits.patience(),
                        Clock.fixed(Announced.NOW, ZoneOffset.UTC))
                .tell(announcement);
    }
}
