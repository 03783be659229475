package dev.driftline.core.delivery.slack;

import static org.assertj.core.api.Assertions.assertThat;

import dev.driftline.core.delivery.Announced;
import dev.driftline.core.delivery.Delivery;
import dev.driftline.core.delivery.LocalServer;
import dev.driftline.core.delivery.Waits;
import dev.driftline.core.delivery.http.Endpoint;
import dev.driftline.core.delivery.http.HttpPost;
import dev.driftline.core.delivery.http.Secret;
import dev.driftline.core.delivery.http.Secrets;
import java.net.InetAddress;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class SlackHookTest {

    private final LocalServer slack = new LocalServer();
    private final Waits waits = new Waits();

    @AfterEach
    void stop() {
        slack.close();
    }

    @Test
    void what_is_over_is_a_message_of_its_own() {
        assertThat(hook(here()).tell(Announced.of(Announced.resolved("jobs"))))
                .isEqualTo(new Delivery.Sent("ops", "key-1"));
        assertThat(slack.got().getFirst().path()).isEqualTo("/services/T0/B0/canary");
        assertThat(slack.got().getFirst().body()).contains("✅ *resolved* `aws_sqs_queue.jobs`");
    }

    @Test
    void too_many_messages_waits_as_long_as_slack_asks() {
        slack.answers(429, "rate_limited", Map.of("Retry-After", "3"));

        assertThat(hook(here()).tell(Announced.of(Announced.opened("jobs")))).isInstanceOf(Delivery.Sent.class);
        assertThat(waits.pauses()).containsExactly(Duration.ofSeconds(3));
    }

    @Test
    void a_revoked_webhook_is_a_failure_without_its_url() {
        slack.answers(404, "no_service");

        assertThat(hook(here()).tell(Announced.of(Announced.opened("jobs"))).toString())
                .contains("404 no_service")
                .doesNotContain("canary");
    }

    @Test
    void a_webhook_elsewhere_gets_nothing() {
        var elsewhere = new Secrets.Answer.Found(new Secret("https://evil.example/services/canary"));

        assertThat(hook(elsewhere).tell(Announced.of(Announced.opened("jobs"))).toString())
                .contains("its address is not at 127.0.0.1")
                .doesNotContain("canary")
                .doesNotContain("evil");
    }

    @Test
    void a_secret_that_cannot_be_read_is_told() {
        assertThat(hook(new Secrets.Answer.Refused("there is no SSM parameter /x", "make it"))
                        .tell(Announced.of(Announced.opened("jobs"))))
                .isEqualTo(new Delivery.Failed("ops", "there is no SSM parameter /x", "make it"));
    }

    private Secrets.Answer here() {
        return new Secrets.Answer.Found(
                new Secret(slack.uri("/services/T0/B0/canary").toString()));
    }

    private SlackHook hook(Secrets.Answer webhook) {
        return new SlackHook(
                "ops",
                "ssm:/webhook",
                _ -> webhook,
                new Endpoint(List.of("127.0.0.1"), true, InetAddress::getAllByName),
                new HttpPost(),
                waits.patience(),
                new SlackCard(false));
    }
}
