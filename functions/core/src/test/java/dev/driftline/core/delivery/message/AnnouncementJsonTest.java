package dev.driftline.core.delivery.message;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SpecVersion;
import dev.driftline.core.delivery.Announced;
import dev.driftline.core.ledger.Decision;
import dev.driftline.core.ledger.Entry;
import dev.driftline.core.ledger.Transition;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class AnnouncementJsonTest {

    private static final String AT = "https://driftline.dev/schema/";
    private static final ObjectMapper JSON = new ObjectMapper();

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "ATTRIBUTED") // completes an earlier message, is none
    void is_what_the_schema_says(Transition.Kind kind) {
        var announcement =
                Announced.of(Announced.transition(kind, Announced.opened("jobs").finding(), 1), decided());

        assertThat(schema("announcement-v1.schema.json")
                        .validate(AnnouncementJson.of(announcement, 200_000, AnnouncementJson::bytes)))
                .isEmpty();
        assertThat(schema("announcement-v1.schema.json#/$defs/event")
                        .validate(AnnouncementJson.event(announcement, decided())))
                .isEmpty();
    }

    @Test
    void the_schema_refuses_what_breaks_the_contract() {
        var broken = AnnouncementJson.of(Announced.of(decided()), 200_000, AnnouncementJson::bytes);
        broken.remove("key");

        assertThat(schema("announcement-v1.schema.json").validate(broken)).isNotEmpty();
        assertThat(schema("announcement-v1.schema.json#/$defs/event").validate(JSON.createObjectNode()))
                .isNotEmpty();
    }

    @Test
    void an_operators_decision_is_told_with_who_made_it() {
        var json = AnnouncementJson.transition(decided());

        assertThat(json.at("/decision/kind").asText()).isEqualTo("snoozed");
        assertThat(json.at("/decision/by").asText()).isEqualTo("ann");
        assertThat(json.path("first_seen").asText()).isEqualTo("2026-11-18T06:00:00Z");
    }

    @Test
    void what_does_not_fit_is_counted_and_what_fits_is_whole() {
        var announcement = Announced.of("k", false, List.of(Announced.opened("a"), Announced.opened("b")));
        var one = AnnouncementJson.bytes(AnnouncementJson.transition(Announced.opened("a")));
        var all = AnnouncementJson.bytes(AnnouncementJson.of(announcement, 200_000, AnnouncementJson::bytes));
        var json = AnnouncementJson.of(announcement, all - one / 2, AnnouncementJson::bytes);

        assertThat(json.path("transitions")).hasSize(1);
        assertThat(json.path("truncated").asInt()).isEqualTo(1);
        assertThat(AnnouncementJson.bytes(json)).isLessThan(all);
    }

    @Test
    void a_mailbox_gets_a_text_that_is_short_enough_and_says_what_is_left_out() {
        assertThat(AnnouncementText.of(Announced.of(Announced.opened("jobs"), Announced.resolved("mails")), 10_000))
                .isEqualTo("""
                        Drift: 1 new, 1 resolved
                        s3://acme-state/prod/network.tfstate

                        HIGH: aws_sqs_queue.jobs changed: delay_seconds
                          new, first seen 18 Nov 2026, 06:00 UTC, by jane@example.com, 2026-11-18T06:00:00Z, \
                        SetQueueAttributes via console
                          https://sqs.eu-west-1.amazonaws.com/123456789012/jobs in 123456789012, eu-west-1
                          delay_seconds: 0 -> 30

                        HIGH: aws_sqs_queue.mails changed: delay_seconds
                          resolved, after 3 days, by jane@example.com, 2026-11-18T06:00:00Z, \
                        SetQueueAttributes via console
                          https://sqs.eu-west-1.amazonaws.com/123456789012/mails in 123456789012, eu-west-1

                        The whole report: https://reports.acme.example/r.html?a=1&b=2
                        """);
        assertThat(AnnouncementText.of(Announced.hostile(30), 12_000))
                .doesNotContain("hunter2")
                .doesNotContain("\u202e");
    }

    private static Transition decided() {
        var open = Announced.opened("mails");
        var entry = open.entry();
        var snoozed = new Entry(
                entry.subject(),
                entry.fingerprint(),
                Entry.Status.SNOOZED,
                entry.finding(),
                entry.firstSeen(),
                entry.since(),
                entry.lastSeen(),
                1,
                Optional.empty(),
                Optional.of(new Decision.Snoozed(Announced.NOW.plus(Duration.ofDays(1)), "ann")),
                2,
                "run-1");
        return new Transition(Transition.Kind.SNOOZED, snoozed, entry.finding(), Announced.NOW);
    }

    private static JsonSchema schema(String name) {
        var factory = JsonSchemaFactory.getInstance(
                SpecVersion.VersionFlag.V202012,
                builder -> builder.schemaMappers(mappers -> mappers.mapPrefix(
                                AT + "announcement", "classpath:dev/driftline/core/delivery/message/announcement")
                        .mapPrefix(AT + "report", "classpath:dev/driftline/core/report/report")));
        return factory.getSchema(SchemaLocation.of(AT + name));
    }
}
