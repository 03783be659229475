package dev.driftline.core.delivery.slack;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.driftline.core.delivery.Announced;
import dev.driftline.core.delivery.Announcement;
import dev.driftline.core.ledger.Transition;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SlackCardTest {

    private final SlackCard card = new SlackCard(true);

    @Test
    void tells_what_differs_who_did_it_and_where_the_report_is() {
        var blocks = card.of(Announced.of(Announced.opened("jobs"))).path("blocks");

        assertThat(blocks.at("/0/text/text").asText()).isEqualTo("Drift: 1 new");
        assertThat(blocks.at("/1/elements/0/text").asText())
                .isEqualTo("`s3://acme-state/prod/network.tfstate` · target prod · 21 Nov 2026, 06:00 UTC");
        assertThat(blocks.at("/2/text/text").asText())
                .contains("*high* *changed* `aws_sqs_queue.jobs`")
                .contains("`delay_seconds` `0` → `30`");
        assertThat(blocks.at("/3/elements/0/text").asText())
                .isEqualTo("new, first seen 18 Nov 2026, 06:00 UTC, "
                        + "by jane@example.com, 2026-11-18T06:00:00Z, SetQueueAttributes via console");
        assertThat(blocks.at("/5/text/text").asText())
                .isEqualTo("All of it: <https://reports.acme.example/r.html?a=1&amp;b=2|the report>");
    }

    @Test
    void what_came_back_tells_how_long_it_is_open() {
        var finding = Announced.opened("jobs").finding();
        var blocks = card.of(Announced.of(Announced.transition(Transition.Kind.REOPENED, finding, 3)))
                .path("blocks");

        assertThat(blocks.at("/3/elements/0/text").asText()).startsWith("reopened, open for 3 days, by jane");
    }

    @Test
    void buttons_name_the_difference_that_was_seen() {
        var opened = Announced.opened("jobs");
        var buttons = card.of(Announced.of(opened)).at("/blocks/4");

        assertThat(buttons.path("type").asText()).isEqualTo("actions");
        assertThat(buttons.path("elements").findValuesAsText("value"))
                .containsOnly(opened.entry().fingerprint())
                .hasSize(4);
        assertThat(new SlackCard(false).of(Announced.of(opened)).toString()).doesNotContain("actions");
    }

    @Test
    void of_what_came_and_went_since_the_last_digest_only_the_end_is_told() {
        var announcement = Announced.of(Announced.opened("jobs"), Announced.resolved("jobs"));
        var message = card.of(announcement);

        assertThat(message.at("/blocks/0/text/text").asText()).isEqualTo("Drift: 1 resolved");
        assertThat(message.toString())
                .contains("*resolved* `aws_sqs_queue.jobs`")
                .doesNotContain("actions");
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 7, 60})
    void the_longest_and_most_hostile_findings_stay_within_the_limits_and_mean_nothing(int count) {
        var message = card.of(Announced.hostile(count));

        assertWithinLimits(message);
        assertThat(message.toString())
                .doesNotContain("<!channel>")
                .doesNotContain("|ok>")
                .doesNotContain("<https://evil")
                .doesNotContain("hunter2");
    }

    @Test
    void what_does_not_fit_is_counted() {
        var many =
                IntStream.range(0, 300).mapToObj(i -> Announced.opened("q" + i)).toList();
        var message = card.of(Announced.of("k", false, many));

        assertWithinLimits(message);
        var told = blocks(message).stream()
                .filter(block -> block.path("block_id").asText().startsWith(SlackCard.FINDING))
                .count();
        assertThat(told).isGreaterThan(6);
        assertThat(message.toString()).contains("*%d more findings*".formatted(300 - told));
    }

    @Test
    void block_ids_are_unique_and_short_enough() {
        Announcement many = Announced.of(
                "k",
                false,
                IntStream.range(0, 9).mapToObj(i -> Announced.opened("q" + i)).toList());
        var ids = blocks(card.of(many)).stream()
                .map(block -> block.path("block_id").asText())
                .filter(id -> !id.isEmpty())
                .toList();

        assertThat(ids).doesNotHaveDuplicates().allMatch(id -> id.length() <= 255);
    }

    private static void assertWithinLimits(JsonNode message) {
        var json = message.toString();
        assertThat(json.codePointCount(0, json.length())).isLessThanOrEqualTo(12_500);
        assertThat(blocks(message)).hasSizeBetween(3, 50);
        for (var block : blocks(message)) {
            assertThat(block.at("/text/text").asText().length()).isLessThanOrEqualTo(3000);
            assertThat(block.at("/elements/0/text").asText().length()).isLessThanOrEqualTo(3000);
        }
        assertThat(message.at("/blocks/0/text/text").asText().length()).isLessThanOrEqualTo(150);
        assertThat(message.path("text").asText().length()).isLessThanOrEqualTo(4000);
    }

    private static List<JsonNode> blocks(JsonNode message) {
        return StreamSupport.stream(message.path("blocks").spliterator(), false).toList();
    }
}
