package dev.driftline.core.delivery.slack;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.driftline.core.delivery.Announced;
import dev.driftline.core.delivery.Announcement;
import dev.driftline.core.delivery.Delivery;
import dev.driftline.core.delivery.LocalServer;
import dev.driftline.core.delivery.Waits;
import dev.driftline.core.delivery.http.HttpPost;
import dev.driftline.core.delivery.http.Secret;
import dev.driftline.core.delivery.http.Secrets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/// Against a local server that answers as docs.slack.dev describes chat.postMessage and chat.update.
class SlackBotTest {

    private static final String TOKEN = "xoxb-canary-token";
    private static final String POSTED = "{\"ok\":true,\"channel\":\"C999\",\"ts\":\"1732168800.000100\"}";

    private final LocalServer slack = new LocalServer();
    private final Waits waits = new Waits();
    private final SlackBot bot = new SlackBot(
            "ops",
            "ssm:/token",
            "C0123456789",
            _ -> new Secrets.Answer.Found(new Secret(TOKEN)),
            new SlackApi(slack.uri("/api/"), new HttpPost(), waits.patience()),
            new SlackCard(true),
            new RecentMessages());

    @AfterEach
    void stop() {
        slack.close();
    }

    @Test
    void posts_to_the_channel_with_the_token_in_the_header_only() throws JsonProcessingException {
        slack.answers(200, POSTED);

        assertThat(bot.tell(Announced.of(Announced.opened("jobs"))))
                .isEqualTo(new Delivery.Sent("ops", "1732168800.000100"));
        assertThat(slack.got()).hasSize(1);
        assertThat(slack.got().getFirst().path()).isEqualTo("/api/chat.postMessage");
        assertThat(slack.got().getFirst().headers()).containsEntry("Authorization", "Bearer " + TOKEN);
        assertThat(body(0).path("channel").asText()).isEqualTo("C0123456789");
        assertThat(body(0).toString()).doesNotContain("canary");
    }

    @Test
    void what_is_over_is_said_in_the_message_that_told_of_it() throws JsonProcessingException {
        slack.answers(200, POSTED).answers(200, POSTED).answers(200, POSTED);
        bot.tell(Announced.of(Announced.opened("jobs"), Announced.opened("mails")));

        assertThat(bot.tell(Announced.of(Announced.resolved("jobs")))).isInstanceOf(Delivery.Sent.class);
        assertThat(slack.got().get(1).path()).isEqualTo("/api/chat.update");
        assertThat(body(1).path("ts").asText()).isEqualTo("1732168800.000100");
        assertThat(body(1).path("channel").asText()).isEqualTo("C999");
        assertThat(body(1).toString())
                .contains("✅ *resolved* `aws_sqs_queue.jobs`\\nresolved, after 3 days")
                .contains("*high* *changed* `aws_sqs_queue.mails`")
                .contains("Drift: 2 new");
        assertThat(body(1).findValuesAsText("action_id")).hasSize(4);

        bot.tell(Announced.of(Announced.resolved("mails")));
        assertThat(body(2).at("/blocks/0/text/text").asText()).isEqualTo("Nothing open any more");
        assertThat(body(2).toString())
                .contains("*resolved* `aws_sqs_queue.jobs`")
                .contains("*resolved* `aws_sqs_queue.mails`")
                .doesNotContain("action_id");
    }

    @Test
    void an_author_who_became_known_later_is_written_into_the_message() throws JsonProcessingException {
        slack.answers(200, POSTED).answers(200, POSTED).answers(200, POSTED);
        bot.tell(Announced.of(Announced.anonymous("jobs"), Announced.opened("mails")));
        assertThat(history(body(0), "jobs")).startsWith("new, first seen").doesNotContain("jane");

        assertThat(bot.tell(Announced.of(Announced.attributed("jobs")))).isInstanceOf(Delivery.Sent.class);

        assertThat(slack.got().get(1).path()).isEqualTo("/api/chat.update");
        assertThat(history(body(1), "jobs")).matches("new, first seen .*, by jane@example.com.*");
        assertThat(body(1).at("/blocks/0")).isEqualTo(body(0).at("/blocks/0"));
        assertThat(body(1).findValuesAsText("action_id")).isEqualTo(body(0).findValuesAsText("action_id"));

        // The edit arrived and what came after it was lost: the same once more changes nothing.
        bot.tell(Announced.of(Announced.attributed("jobs")));
        assertThat(body(2).path("blocks")).isEqualTo(body(1).path("blocks"));
    }

    @Test
    void a_digest_tells_a_new_finding_with_the_author_who_became_known_before_it() throws JsonProcessingException {
        slack.answers(200, POSTED);

        bot.tell(Announced.of(Announced.anonymous("jobs"), Announced.attributed("jobs")));

        assertThat(slack.got()).hasSize(1);
        assertThat(history(body(0), "jobs")).matches("new, first seen .*, by jane@example.com.*");
    }

    @Test
    void an_author_is_no_message_where_none_can_be_edited() {
        assertThat(bot.tell(Announced.of(Announced.attributed("jobs")))).isEqualTo(new Delivery.Unchanged("ops"));
        assertThat(slack.got()).isEmpty();

        slack.answers(200, POSTED).answers(200, "{\"ok\":false,\"error\":\"message_not_found\"}");
        bot.tell(Announced.of(Announced.anonymous("jobs")));
        assertThat(bot.tell(Announced.of(Announced.attributed("jobs")))).isEqualTo(new Delivery.Unchanged("ops"));
        assertThat(slack.got()).hasSize(2);
    }

    @Test
    void what_no_message_is_known_of_is_a_message_of_its_own() throws JsonProcessingException {
        slack.answers(200, POSTED);

        assertThat(bot.tell(Announced.of(Announced.resolved("jobs")))).isInstanceOf(Delivery.Sent.class);
        assertThat(slack.got().getFirst().path()).isEqualTo("/api/chat.postMessage");
        assertThat(body(0).at("/blocks/0/text/text").asText()).isEqualTo("Drift: 1 resolved");
    }

    @Test
    void a_message_that_somebody_deleted_is_replaced_by_another_one() {
        slack.answers(200, POSTED)
                .answers(200, "{\"ok\":false,\"error\":\"message_not_found\"}")
                .answers(200, POSTED);
        bot.tell(Announced.of(Announced.opened("jobs")));

        assertThat(bot.tell(Announced.of(Announced.resolved("jobs")))).isInstanceOf(Delivery.Sent.class);
        assertThat(slack.got().stream().map(LocalServer.Got::path))
                .containsExactly("/api/chat.postMessage", "/api/chat.update", "/api/chat.postMessage");
    }

    @Test
    void an_announcement_whose_answer_was_lost_is_not_posted_twice() {
        slack.answers(200, POSTED);
        Announcement first = Announced.of("key-7", false, List.of(Announced.opened("jobs")));
        Announcement again = Announced.of("key-7", true, List.of(Announced.opened("jobs")));
        bot.tell(first);

        assertThat(bot.tell(again)).isInstanceOf(Delivery.Sent.class);
        assertThat(slack.got()).hasSize(1);
    }

    @Test
    void a_refusal_with_status_200_is_a_failure_with_what_to_do() {
        slack.answers(200, "{\"ok\":false,\"error\":\"not_in_channel\"}");

        assertThat(bot.tell(Announced.of(Announced.opened("jobs"))))
                .isEqualTo(new Delivery.Failed(
                        "ops",
                        "Slack refused the message: not_in_channel",
                        "invite the app to the channel: /invite @driftline"));
    }

    @Test
    void too_many_messages_waits_as_long_as_slack_asks() {
        slack.answers(429, "{\"ok\":false,\"error\":\"ratelimited\"}", Map.of("Retry-After", "7"))
                .answers(200, POSTED);

        assertThat(bot.tell(Announced.of(Announced.opened("jobs")))).isInstanceOf(Delivery.Sent.class);
        assertThat(waits.pauses()).containsExactly(Duration.ofSeconds(7));
    }

    @Test
    void an_answer_that_repeats_the_token_is_not_told() {
        slack.answers(200, "{\"ok\":false,\"error\":\"" + TOKEN + "\"}");

        assertThat(bot.tell(Announced.of(Announced.opened("jobs"))).toString()).doesNotContain("canary");
    }

    private static String history(JsonNode message, String name) {
        for (var block : message.path("blocks")) {
            var subject = Announced.opened(name).entry().subject().key();
            if (block.path("block_id").asText().equals(SlackCard.HISTORY + subject)) {
                return block.at("/elements/0/text").asText();
            }
        }
        return "";
    }

    private JsonNode body(int index) throws JsonProcessingException {
        return new ObjectMapper().readTree(slack.got().get(index).body());
    }
}
