package dev.driftline.aws.live;

import static org.assertj.core.api.Assertions.assertThat;

import dev.driftline.aws.client.AwsClients;
import dev.driftline.aws.client.AwsSettings;
import dev.driftline.aws.client.Role;
import dev.driftline.aws.client.Roles;
import dev.driftline.aws.history.CloudTrailHistory;
import dev.driftline.core.who.EventHistory;
import dev.driftline.core.who.EventHistory.Answer;
import dev.driftline.core.who.EventHistory.By;
import java.net.URI;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;

/// The event history, read with answers of the form that AWS documents: no emulator has one.
class CloudTrailHistoryTest {

    private static final String EVENT = """
            {"Events": [{"EventId": "e1", "EventName": "SetQueueAttributes", "EventTime": 1795342530,
              "CloudTrailEvent": "{\\"eventID\\":\\"e1\\",\\"eventName\\":\\"SetQueueAttributes\\"}"},
              {"EventId": "e2", "CloudTrailEvent": "no JSON"}, {"EventId": "e3"}]%s}""";

    @Test
    void records_are_asked_for_by_one_attribute_and_the_last_90_days() {
        var asked = new AtomicReference<>("");
        var answer = ask(new CannedAws().answers("LookupEvents", request -> {
            asked.set(request);
            return EVENT.formatted("");
        }));
        assertThat(((Answer.Events) answer).records())
                .singleElement()
                .satisfies(entry -> assertThat(entry.path("eventID").asText()).isEqualTo("e1"));
        assertThat(asked.get())
                .contains("\"AttributeKey\":\"ResourceName\"", "\"AttributeValue\":\"jobs\"", "StartTime");
    }

    @Test
    void a_long_history_is_not_read_to_its_end() {
        var aws = new CannedAws().answers("LookupEvents", EVENT.formatted(", \"NextToken\": \"t\""));
        ask(aws);
        assertThat(aws.asked()).containsExactly("LookupEvents", "LookupEvents");
    }

    @Test
    void a_denial_says_what_to_allow_and_nothing_of_the_message() {
        var aws = new CannedAws().answers("LookupEvents", 400, """
                {"__type": "AccessDeniedException", "Message": "User arn:aws:iam::1:user/x may not"}""");
        assertThat(ask(aws))
                .isInstanceOfSatisfying(
                        Answer.Refused.class,
                        refused -> assertThat(refused.reason())
                                .contains("cloudtrail:LookupEvents is denied in eu-west-1", "iam-policy --who")
                                .doesNotContain("User arn"));
    }

    @Test
    void the_events_of_another_account_are_asked_for_by_its_role() {
        var aws = new CannedAws().answers("LookupEvents", EVENT.formatted("")).answers("AssumeRole", """
                <r><AssumeRoleResult><Credentials><AccessKeyId>A</AccessKeyId><SecretAccessKey>S</SecretAccessKey>
                <SessionToken>T</SessionToken><Expiration>2099-01-01T00:00:00Z</Expiration></Credentials>
                </AssumeRoleResult></r>""");
        var roles = Roles.of(List.of(new Role("arn:aws:iam::111111111111:role/driftline-read", Optional.empty())));
        assertThat(ask(aws, roles, "222222222222", Instant.MAX)).isInstanceOf(Answer.Events.class);
        assertThat(aws.asked()).containsExactly("LookupEvents");

        assertThat(ask(aws, roles, "111111111111", Instant.MAX)).isInstanceOf(Answer.Events.class);
        assertThat(aws.asked()).containsExactly("LookupEvents", "AssumeRole", "LookupEvents");
    }

    @Test
    void nothing_is_asked_when_the_time_is_over() {
        var aws = new CannedAws().answers("LookupEvents", EVENT.formatted(""));
        assertThat(ask(aws, Roles.none(), "", Instant.now()))
                .isInstanceOfSatisfying(
                        Answer.Refused.class,
                        refused -> assertThat(refused.reason()).contains("time for asking was over"));
        assertThat(aws.asked()).isEmpty();
    }

    private static Answer ask(CannedAws aws) {
        return ask(aws, Roles.none(), "", Instant.MAX);
    }

    private static Answer ask(CannedAws aws, Roles roles, String account, Instant until) {
        var settings = new AwsSettings("us-east-1", Optional.of(URI.create("http://127.0.0.1:1")), 1);
        var clock = Clock.systemUTC();
        try (var clients = new AwsClients(settings, aws)) {
            return new CloudTrailHistory(clients.until(until, clock), roles, clock)
                    .ask(new EventHistory.Question(account, "eu-west-1", By.RESOURCE, "jobs"));
        }
    }
}
