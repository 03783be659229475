package dev.driftline.core.delivery.settings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.MissingNode;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import dev.driftline.core.delivery.timing.DailyDigest;
import dev.driftline.core.delivery.timing.QuietHours;
import java.io.IOException;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ChannelSettingsTest {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final ChannelSettings.Timing ALWAYS = new ChannelSettings.Timing(Optional.empty(), Optional.empty());

    private static final String ALL = """
            {"ops": {"kind": "slack", "token": "ssm:/driftline/slack", "channel": "C0123456789",
                     "signing_secret": "secretsmanager:driftline/signing", "approvers": ["U1"],
                     "quiet": {"from": "22:00", "to": "07:00", "zone": "Europe/Berlin"}},
             "team": {"kind": "slack", "webhook": "ssm:/driftline/hook", "digest": {"at": "09:00"}},
             "topic": {"kind": "sns", "topic": "arn:aws:sns:eu-west-1:123456789012:drift.fifo"},
             "bus": {"kind": "eventbridge"},
             "hook": {"kind": "webhook", "url": "ssm:/url", "hosts": ["hooks.example.com"], "signing_key":
                      "arn:aws:secretsmanager:eu-west-1:123456789012:secret:key-AbCdEf", "allow_private": true},
             "teams": {"kind": "teams", "url": "ssm:/teams"}}
            """;

    @Test
    void every_kind_of_channel_is_read() throws IOException {
        assertThat(ChannelSettings.of(JSON.readTree(ALL)))
                .containsExactly(
                        new ChannelSettings.Slack(
                                "ops",
                                Optional.empty(),
                                Optional.of("ssm:/driftline/slack"),
                                Optional.of("C0123456789"),
                                Optional.of("secretsmanager:driftline/signing"),
                                List.of("U1"),
                                new ChannelSettings.Timing(
                                        Optional.of(new QuietHours(
                                                LocalTime.of(22, 0), LocalTime.of(7, 0), ZoneId.of("Europe/Berlin"))),
                                        Optional.empty())),
                        new ChannelSettings.Slack(
                                "team",
                                Optional.of("ssm:/driftline/hook"),
                                Optional.empty(),
                                Optional.empty(),
                                Optional.empty(),
                                List.of(),
                                new ChannelSettings.Timing(
                                        Optional.empty(),
                                        Optional.of(new DailyDigest(LocalTime.of(9, 0), ZoneId.of("UTC"))))),
                        new ChannelSettings.Sns("topic", "arn:aws:sns:eu-west-1:123456789012:drift.fifo", ALWAYS),
                        new ChannelSettings.EventBridge("bus", "default", ALWAYS),
                        new ChannelSettings.Webhook(
                                "hook",
                                "ssm:/url",
                                List.of("hooks.example.com"),
                                "arn:aws:secretsmanager:eu-west-1:123456789012:secret:key-AbCdEf",
                                true,
                                ALWAYS),
                        new ChannelSettings.Teams("teams", "ssm:/teams", List.of(), ALWAYS));
        assertThat(schema().validate(document(ALL))).isEmpty();
        assertThat(ChannelSettings.of(MissingNode.getInstance())).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '\0',
            value = {
                "{\"kind\": \"pager\"} | channels.x.kind: is none of",
                "{} | channels.x.kind: is missing",
                "[] | channels.x: is no object",
                "{\"kind\": \"slack\"} | channels.x: needs either webhook or token",
                "{\"kind\": \"slack\", \"token\": \"ssm:/t\"} | channels.x.channel: needs the id",
                "{\"kind\": \"slack\", \"webhook\": \"https://hooks.slack.com/canary\"} | channels.x.webhook: is no reference",
                "{\"kind\": \"sns\", \"topic\": \"drift\"} | channels.x.topic: is no ARN",
                "{\"kind\": \"sns\", \"topic\": \"arn:aws:sns:eu-west-1:123456789012:d\", \"sevrity\": 1} | sevrity: is not known here",
                "{\"kind\": \"webhook\", \"url\": \"ssm:/u\", \"signing_key\": \"ssm:/k\"} | channels.x.hosts: is missing",
                "{\"kind\": \"teams\", \"url\": \"ssm:/u\", \"hosts\": [\"https://a\"]} | channels.x.hosts: holds something else",
                "{\"kind\": \"eventbridge\", \"quiet\": {\"from\": \"22\", \"to\": \"7\"}} | channels.x.quiet.from: is no time of day",
                "{\"kind\": \"eventbridge\", \"digest\": {\"at\": 540}} | channels.x.digest.at: is no text",
            })
    void what_is_wrong_is_told_with_its_place_and_never_with_its_secret(String channel, String problem)
            throws IOException {
        var text = "{\"x\": %s}".formatted(channel);
        var bad = catchThrowableOfType(BadSettingsException.class, () -> ChannelSettings.of(JSON.readTree(text)));

        assertThat(bad.problems()).anyMatch(line -> line.contains(problem));
        assertThat(bad.getMessage()).doesNotContain("canary");
        assertThat(schema().validate(document(text))).isNotEmpty();
    }

    @Test
    void everything_that_is_wrong_is_told_at_once() throws JsonProcessingException {
        var json = JSON.readTree("{\"a\": {\"kind\": \"sns\"}, \"b\": {\"kind\": \"teams\"}}");
        var bad = catchThrowableOfType(BadSettingsException.class, () -> ChannelSettings.of(json));

        assertThat(bad.problems()).hasSize(2);
    }

    private static JsonNode document(String channels) throws JsonProcessingException {
        return JSON.createObjectNode().set("channels", JSON.readTree(channels));
    }

    private static JsonSchema schema() throws IOException {
        try (var in =
                ChannelSettingsTest.class.getResourceAsStream("/dev/driftline/core/config/channels-v1.schema.json")) {
            return JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012)
                    .getSchema(JSON.readTree(in));
        }
    }
}
