package dev.driftline.scanner;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import dev.driftline.aws.emulator.PressedButton;
import dev.driftline.core.ledger.Entry;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What people do with the messages of a Slack bot, through the file that is uploaded to Lambda.
class ButtonsZipIT {

    private static final String GROUP = "aws_security_group.web";
    private static final String BUCKET = "aws_s3_bucket_versioning.data";

    @TempDir
    static Path folder;

    private static SlackApp app;

    @BeforeAll
    static void start() throws Exception {
        app = new SlackApp(folder);
        app.warm();
    }

    @AfterAll
    static void stop() throws IOException {
        app.close();
    }

    @BeforeEach
    void drift() {
        app.restore();
        app.estate().drift();
    }

    @Test
    void what_was_decided_by_buttons_is_in_the_ledger_and_in_the_message_and_silent_until_it_changes()
            throws Exception {
        var message = app.posted();

        assertThat(app.pressed(
                        PressedButton.of(message.body(), GROUP, "Snooze 1 day").event(SlackApp.KEY, Instant.now())))
                .isEqualTo(200);
        assertThat(app.pressed(
                        PressedButton.of(message.body(), BUCKET, "Accept").event(SlackApp.KEY, Instant.now())))
                .isEqualTo(200);

        assertThat(app.sent("hooks.slack.com"))
                .satisfiesExactly(
                        first -> assertThat(first).contains("ephemeral", GROUP, "snoozed", "ann (Slack U012AB3CD)"),
                        second -> assertThat(second).contains("ephemeral", BUCKET, "accepted"));
        assertThat(app.status(GROUP)).isEqualTo(Entry.Status.SNOOZED);
        assertThat(app.status(BUCKET)).isEqualTo(Entry.Status.ACCEPTED);
        assertThat(app.estate().waiting("news")).as("the notifier is woken").isEqualTo(3);

        app.told();
        assertThat(app.sent("slack.com/api/chat.update"))
                .last()
                .asString()
                .contains("*snoozed*", "*accepted*", "by ann");
        app.scanned();
        app.told();
        assertThat(app.sent("slack.com"))
                .as("both are there, and nothing is new")
                .isEmpty();

        app.estate().openTheGroup(3389);
        app.scanned();
        app.told();
        assertThat(app.sent("slack.com/api/chat.postMessage"))
                .singleElement()
                .asString()
                .contains(GROUP, "changed");
        assertThat(app.status(GROUP)).isEqualTo(Entry.Status.OPEN);
        assertThat(app.status(BUCKET)).isEqualTo(Entry.Status.ACCEPTED);
    }

    @Test
    void an_accepted_finding_that_changes_is_told_again() throws Exception {
        app.pressed(PressedButton.of(app.posted().body(), GROUP, "Accept").event(SlackApp.KEY, Instant.now()));
        app.told();
        assertThat(app.sent("slack.com")).isNotEmpty();

        app.estate().openTheGroup(3389);
        app.scanned();
        app.told();

        assertThat(app.sent("slack.com/api/chat.postMessage"))
                .singleElement()
                .asString()
                .contains(GROUP, "changed");
    }

    @Test
    void details_are_for_who_asked_and_change_nothing() throws Exception {
        var press = PressedButton.of(app.posted().body(), GROUP, "Details").event(SlackApp.KEY, Instant.now());
        var before = app.estate().known();

        assertThat(app.pressed(press)).isEqualTo(200);

        assertThat(app.sent("hooks.slack.com")).singleElement().asString().contains("ephemeral", GROUP, "ingress");
        assertThat(app.estate().known()).isEqualTo(before);
    }

    @Test
    void what_slack_did_not_sign_just_now_is_refused_and_what_comes_again_does_nothing() throws Exception {
        var button = PressedButton.of(app.posted().body(), GROUP, "Snooze 1 day");
        var before = app.estate().known();

        var now = Instant.now();
        assertThat(app.pressed(button.event("another key", now))).isEqualTo(401);
        assertThat(app.pressed(button.event(SlackApp.KEY, now.minus(Duration.ofMinutes(6)))))
                .isEqualTo(401);
        assertThat(app.pressed(button.event(SlackApp.KEY, now.plus(Duration.ofMinutes(6)))))
                .isEqualTo(401);
        assertThat(app.pressed(button.event(SlackApp.KEY, now)
                        .replace("\"" + now.getEpochSecond(), "\"" + (now.getEpochSecond() - 1))))
                .as("the time is signed too")
                .isEqualTo(401);
        assertThat(app.pressed(SlackApp.sample("warm")))
                .as("the schedule that keeps it warm")
                .isEqualTo(401);
        assertThat(app.estate().known()).isEqualTo(before);
        assertThat(app.sent("hooks.slack.com")).isEmpty();

        var press = button.event(SlackApp.KEY, Instant.now());
        assertThat(app.pressed(press)).isEqualTo(200);
        var decided = app.estate().known();
        assertThat(decided).isNotEqualTo(before);
        assertThat(app.pressed(press))
                .as("Slack itself sends again what was not answered in time")
                .isEqualTo(200);
        assertThat(app.estate().known()).isEqualTo(decided);

        app.estate().openTheGroup(3389);
        app.scanned();
        assertThat(app.pressed(press)).isEqualTo(200);
        assertThat(app.status(GROUP))
                .as("it was pressed under another difference")
                .isEqualTo(Entry.Status.OPEN);
        assertThat(app.sent("hooks.slack.com"))
                .satisfiesExactly(
                        first -> assertThat(first).contains("snoozed, until"),
                        second -> assertThat(second).contains("is snoozed already"),
                        third -> assertThat(third).contains("no longer open in this form"));
    }

    @Test
    void the_message_is_completed_with_the_author_and_then_says_what_is_over() throws Exception {
        var message = app.posted();
        assertThat(message.body()).contains(GROUP, BUCKET).doesNotContain("by bob");

        app.aws().answers(200, WhoTest.opened("bob"));
        app.scanned();
        app.told();
        assertThat(app.sent("slack.com"))
                .as("edited, and nothing posted")
                .singleElement()
                .asString()
                .contains(GROUP, "by bob", "driftline_accept")
                .contains("\"ts\":"
                        + new ObjectMapper().readTree(message.answer()).path("ts"));

        app.estate().keepVersions();
        app.scanned();
        app.told();
        assertThat(app.sent("slack.com"))
                .singleElement()
                .asString()
                .contains("*resolved* `" + BUCKET, "by bob")
                .contains("\"ts\":"
                        + new ObjectMapper().readTree(message.answer()).path("ts"));
        assertThat(app.status(BUCKET)).isEqualTo(Entry.Status.RESOLVED);
    }
}
