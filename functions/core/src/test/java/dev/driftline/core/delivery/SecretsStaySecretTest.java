package dev.driftline.core.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import dev.driftline.core.delivery.http.Endpoint;
import dev.driftline.core.delivery.http.HttpPost;
import dev.driftline.core.delivery.http.Secret;
import dev.driftline.core.delivery.http.Secrets;
import dev.driftline.core.delivery.slack.RecentMessages;
import dev.driftline.core.delivery.slack.SlackApi;
import dev.driftline.core.delivery.slack.SlackBot;
import dev.driftline.core.delivery.slack.SlackCard;
import dev.driftline.core.delivery.slack.SlackHook;
import dev.driftline.core.delivery.teams.TeamsChannel;
import dev.driftline.core.delivery.webhook.WebhookChannel;
import java.net.InetAddress;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Every channel, with secrets that are easy to find again wherever they should not be.
class SecretsStaySecretTest {

    private static final String CANARY = "CANARY-9f2c";

    @ParameterizedTest
    @ValueSource(ints = {200, 202, 301, 400, 401, 403, 404, 410, 413, 418, 429, 500, 503})
    void no_answer_of_the_other_side_brings_a_secret_out(int status) {
        try (var server = new LocalServer()) {
            for (var channel : channels(server.uri("/" + CANARY).toString(), server.uri("/api/"))) {
                for (var i = 0; i < 4; i++) {
                    server.answers(status, "{\"ok\":false,\"error\":\"" + CANARY + "\"}", Map.of("Location", CANARY));
                }
                assertInert(channel);
            }
            assertThat(server.got()).isNotEmpty().allMatch(got -> !got.body().contains(CANARY));
        }
    }

    @Test
    void neither_does_an_address_where_nobody_is() {
        channels("http://127.0.0.1:1/" + CANARY, URI.create("http://127.0.0.1:1/api/"))
                .forEach(SecretsStaySecretTest::assertInert);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "%", "https://evil.example/", "http://127.0.0.1:99999/", "http://127.0.0.1:1/\u0000"})
    void nor_an_address_that_cannot_be_used(String before) {
        channels(before + CANARY, URI.create("http://127.0.0.1:1/api/")).forEach(SecretsStaySecretTest::assertInert);
    }

    @Test
    void nor_a_token_that_http_does_not_allow() {
        var bot = new SlackBot(
                "bot",
                "ssm:/token",
                "C0123456789",
                _ -> new Secrets.Answer.Found(new Secret(CANARY + "\r\nX-Evil: 1")),
                new SlackApi(URI.create("http://127.0.0.1:1/api/"), new HttpPost(), new Waits().patience()),
                new SlackCard(true),
                new RecentMessages());

        assertInert(bot);
    }

    private static void assertInert(Channel channel) {
        assertThat(channel.toString()).doesNotContain(CANARY);
        assertThat(channel.name()).doesNotContain(CANARY);
        assertThat(channel.tell(Announced.of(Announced.opened("jobs"))).toString())
                .doesNotContain(CANARY);
    }

    private static List<Channel> channels(String url, URI api) {
        Secrets secrets =
                reference -> new Secrets.Answer.Found(new Secret(reference.equals("ssm:/url") ? url : CANARY));
        var endpoint = new Endpoint(List.of("127.0.0.1"), true, InetAddress::getAllByName);
        var http = new HttpPost(Duration.ofSeconds(2), Duration.ofSeconds(2));
        var patience = new Waits().patience();
        var clock = Clock.fixed(Announced.NOW, ZoneOffset.UTC);
        return Stream.<Channel>of(
                        new SlackHook("hook", "ssm:/url", secrets, endpoint, http, patience, new SlackCard(true)),
                        new SlackBot(
                                "bot",
                                "ssm:/token",
                                "C0123456789",
                                secrets,
                                new SlackApi(api, http, patience),
                                new SlackCard(true),
                                new RecentMessages()),
                        new WebhookChannel("web", "ssm:/url", "ssm:/key", secrets, endpoint, http, patience, clock),
                        new TeamsChannel("teams", "ssm:/url", secrets, endpoint, http, patience))
                .toList();
    }
}
