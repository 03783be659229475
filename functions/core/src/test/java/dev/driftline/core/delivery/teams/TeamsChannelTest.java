package dev.driftline.core.delivery.teams;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
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
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TeamsChannelTest {

    private final LocalServer teams = new LocalServer();

    @AfterEach
    void stop() {
        teams.close();
    }

    @Test
    void posts_an_adaptive_card_in_the_envelope_of_a_workflow() throws IOException {
        teams.answers(202, "");

        assertThat(tell(Announced.of(Announced.opened("jobs"), Announced.resolved("mails"))))
                .isEqualTo(new Delivery.Sent("teams", "key-1"));
        var message = new ObjectMapper().readTree(teams.got().getFirst().body());
        assertThat(message.path("type").asText()).isEqualTo("message");
        assertThat(message.at("/attachments/0/contentType").asText())
                .isEqualTo("application/vnd.microsoft.card.adaptive");
        var card = message.at("/attachments/0/content");
        assertThat(card.path("type").asText()).isEqualTo("AdaptiveCard");
        assertThat(texts(card))
                .contains("Drift: 1 new, 1 resolved")
                .contains("high: aws_sqs_queue.jobs changed: delay_seconds")
                .contains("delay_seconds: 0 -> 30")
                .contains("resolved, after 3 days, by jane@example.com, 2026-11-18T06:00:00Z, "
                        + "SetQueueAttributes via console");
        assertThat(card.at("/actions/0/url").asText()).isEqualTo("https://reports.acme.example/r.html?a=1&b=2");
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 8, 200})
    void the_longest_and_most_hostile_card_is_small_enough_and_has_no_markdown(int count) {
        var message = TeamsCard.of(Announced.hostile(count));

        assertThat(message.toString().getBytes(StandardCharsets.UTF_8)).hasSizeLessThan(28 * 1024);
        assertThat(message.findValuesAsText("type")).doesNotContain("TextBlock");
        assertThat(message.toString()).doesNotContain("hunter2").doesNotContain("\u202e");
    }

    @Test
    void what_does_not_fit_is_counted() {
        var many =
                IntStream.range(0, 300).mapToObj(i -> Announced.opened("q" + i)).toList();

        assertThat(texts(TeamsCard.of(Announced.of("k", false, many))))
                .anyMatch(text -> text.matches("and [0-9]+ more findings in the report"));
    }

    private Delivery tell(Announcement announcement) {
        return new TeamsChannel(
                        "teams",
                        "ssm:/url",
                        _ -> new Secrets.Answer.Found(
                                new Secret(teams.uri("/workflows/canary").toString())),
                        new Endpoint(List.of("127.0.0.1"), true, InetAddress::getAllByName),
                        new HttpPost(),
                        new Waits().patience())
                .tell(announcement);
    }

    private static List<String> texts(JsonNode card) {
        return card.findValuesAsText("text");
    }
}
