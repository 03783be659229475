package dev.driftline.core.delivery.slack;

import static org.assertj.core.api.Assertions.assertThat;

import dev.driftline.core.delivery.Announced;
import dev.driftline.core.delivery.LocalServer;
import dev.driftline.core.delivery.http.Endpoint;
import dev.driftline.core.delivery.http.Hmac;
import dev.driftline.core.delivery.http.HttpPost;
import dev.driftline.core.delivery.http.Secret;
import dev.driftline.core.delivery.http.Secrets;
import dev.driftline.core.ledger.Decision;
import dev.driftline.core.ledger.Entry;
import dev.driftline.core.ledger.MemoryLedger;
import java.net.InetAddress;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Requests as Slack signs and sends them. (docs.slack.dev, "Verifying requests from Slack", "Handling user
/// interaction")
class SlackInteractionsTest {

    private static final Secret KEY = new Secret("8f742231b10e8888abcd99yyyzzz85a5");
    private static final Instant NOW = Announced.NOW;

    private final Entry open = Announced.opened("jobs").entry();
    private final MemoryLedger ledger = MemoryLedger.of(List.of(open));
    private final LocalServer slack = new LocalServer();

    @AfterEach
    void stop() {
        slack.close();
    }

    /// Slack's own example of its documentation.
    @Test
    void the_signature_is_the_documented_one() {
        var body = "token=xyzz0WbapA4vBCDEFasx0q6G&team_id=T1DC2JH3J&team_domain=testteamnow&channel_id=G8PSS9T3V"
                + "&channel_name=foobar&user_id=U2CERLKJA&user_name=roadrunner&command=%2Fwebhook-collect&text="
                + "&response_url=https%3A%2F%2Fhooks.slack.com%2Fcommands%2FT1DC2JH3J%2F397700885554%2F"
                + "96rGlfmibIGlgcZRskXaIFfN&trigger_id=398738663015.47445629121.803a0bc887a14d10d2c447fce8b6703c";

        assertThat(SlackSignature.verified(
                        KEY,
                        "1531420618",
                        "v0=a2114d57b48eac39b9ad189dd8316235a7b4a8d21a10bd27519666489c69b503",
                        body,
                        Instant.ofEpochSecond(1531420618)))
                .contains(Instant.ofEpochSecond(1531420618));
    }

    @Test
    void snoozing_is_taken_down_with_who_pressed() {
        assertThat(press(SlackButtons.SNOOZE_WEEK).status()).isEqualTo(200);

        assertThat(ledger.find(open.fingerprint()).flatMap(Entry::decision))
                .contains(new Decision.Snoozed(NOW.plus(Duration.ofDays(7)), "ann (Slack U012AB3CD)"));
        assertThat(slack.got()).hasSize(1);
        assertThat(slack.got().getFirst().body())
                .contains("\"response_type\":\"ephemeral\"")
                .contains("snoozed, until 28 Nov 2026, 06:00 UTC by ann (Slack U012AB3CD)");
    }

    @Test
    void accepting_is_taken_down_with_who_pressed() {
        press(SlackButtons.ACCEPT);

        assertThat(ledger.find(open.fingerprint()).flatMap(Entry::decision))
                .contains(new Decision.Accepted("accepted in Slack", "ann (Slack U012AB3CD)", Optional.empty()));
    }

    @Test
    void details_tell_what_is_known_and_decide_nothing() {
        press(SlackButtons.DETAILS);

        assertThat(slack.got().getFirst().body())
                .contains("`aws_sqs_queue.jobs changed: delay_seconds`")
                .contains("open since 18 Nov 2026, 06:00 UTC (3 days), seen 7 times")
                .contains("delay_seconds: 0 -&gt; 30");
        assertThat(ledger.find(open.fingerprint()).flatMap(Entry::decision)).isEmpty();
    }

    @Test
    void a_finding_that_is_gone_is_told_as_such() {
        var body = body(SlackButtons.ACCEPT, "0123456789abcdef");

        assertThat(answer(body, NOW, KEY).status()).isEqualTo(200);
        assertThat(slack.got().getFirst().body()).contains("no longer open in this form");
    }

    @Test
    void the_same_request_again_has_the_same_effect() {
        var body = body(SlackButtons.SNOOZE_DAY, open.fingerprint());
        answer(body, NOW.minusSeconds(200), KEY);
        var first = ledger.find(open.fingerprint()).flatMap(Entry::decision);
        answer(body, NOW.minusSeconds(200), KEY);

        assertThat(ledger.find(open.fingerprint()).flatMap(Entry::decision))
                .isPresent()
                .isEqualTo(first);
    }

    @ParameterizedTest
    @ValueSource(longs = {-301, 301, 100_000})
    void a_request_of_another_time_is_refused(long seconds) {
        assertThat(answer(body(SlackButtons.ACCEPT, open.fingerprint()), NOW.plusSeconds(seconds), KEY)
                        .status())
                .isEqualTo(401);
        assertUntouched();
    }

    @Test
    void a_request_signed_by_somebody_else_is_refused() {
        assertThat(answer(body(SlackButtons.ACCEPT, open.fingerprint()), NOW, new Secret("guessed"))
                        .status())
                .isEqualTo(401);
        assertThat(interactions(Set.of()).answer(Map.of(), "payload=").status()).isEqualTo(401);
        assertThat(interactions(Set.of())
                        .answer(Map.of("x-slack-request-timestamp", "x", "x-slack-signature", ""), "payload=")
                        .status())
                .isEqualTo(401);
        assertUntouched();
    }

    @Test
    void only_approvers_decide_when_there_are_some() {
        var body = body(SlackButtons.ACCEPT, open.fingerprint());
        var refused = interactions(Set.of("U999")).answer(signed(body, NOW, KEY), body);

        assertThat(refused.status()).isEqualTo(200);
        assertThat(slack.got().getFirst().body()).contains("You may not decide this");
        assertUntouched();
        assertThat(interactions(Set.of("U012AB3CD"))
                        .answer(signed(body, NOW, KEY), body)
                        .status())
                .isEqualTo(200);
        assertThat(ledger.find(open.fingerprint()).flatMap(Entry::decision)).isPresent();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "payload=",
                "payload=%7B%7D",
                "payload=%ZZ",
                "payload=%7B%22type%22%3A%22view_submission%22%7D",
                "payload=%5B%5B%5B"
            })
    void what_is_no_press_of_our_buttons_is_taken_and_does_nothing(String body) {
        assertThat(answer(body, NOW, KEY).status()).isEqualTo(200);
        assertUntouched();
    }

    @Test
    void an_answer_goes_to_slack_and_nowhere_else() {
        var interactions = new SlackInteractions(
                ledger,
                List.of("ssm:/signing"),
                Set.of(),
                _ -> new Secrets.Answer.Found(KEY),
                new Endpoint(List.of("hooks.slack.com"), false, InetAddress::getAllByName),
                new HttpPost(),
                Clock.fixed(NOW, ZoneOffset.UTC));
        var body = body(SlackButtons.ACCEPT, open.fingerprint());

        assertThat(interactions.answer(signed(body, NOW, KEY), body).status()).isEqualTo(200);
        assertThat(slack.got()).isEmpty();
    }

    private void assertUntouched() {
        assertThat(ledger.find(open.fingerprint()).flatMap(Entry::decision)).isEmpty();
    }

    private SlackInteractions.Answer press(String action) {
        return answer(body(action, open.fingerprint()), NOW, KEY);
    }

    private SlackInteractions.Answer answer(String body, Instant signed, Secret key) {
        return interactions(Set.of()).answer(signed(body, signed, key), body);
    }

    private static Map<String, String> signed(String body, Instant at, Secret key) {
        var timestamp = Long.toString(at.getEpochSecond());
        return Map.of(
                "x-slack-request-timestamp",
                timestamp,
                "x-slack-signature",
                "v0=" + Hmac.sha256(key, "v0:" + timestamp + ":" + body));
    }

    private SlackInteractions interactions(Set<String> approvers) {
        return new SlackInteractions(
                ledger,
                List.of("ssm:/signing"),
                approvers,
                _ -> new Secrets.Answer.Found(KEY),
                new Endpoint(List.of("127.0.0.1"), true, InetAddress::getAllByName),
                new HttpPost(),
                Clock.fixed(NOW, ZoneOffset.UTC));
    }

    private String body(String action, String fingerprint) {
        var json = """
                {"type": "block_actions", "user": {"id": "U012AB3CD", "username": "ann", "name": "ann"},
                 "response_url": "%s", "actions": [{"action_id": "%s", "value": "%s"}]}
                """.formatted(slack.uri("/actions/T1/2/3"), action, fingerprint);
        return "payload=" + URLEncoder.encode(json, StandardCharsets.UTF_8);
    }
}
