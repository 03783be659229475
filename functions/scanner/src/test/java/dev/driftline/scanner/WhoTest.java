package dev.driftline.scanner;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import dev.driftline.core.ledger.Entry;
import dev.driftline.core.report.Insight.Attribution;
import io.smallrye.config.PropertiesConfigSource;
import io.smallrye.config.SmallRyeConfigBuilder;
import java.net.URI;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// The function as it is wired, with a ledger, on an estate whose account has an event history.
class WhoTest {

    private static final String GROUP = "aws_security_group.web";

    private static final String DENIED = """
            {"__type": "AccessDeniedException", "Message": "User arn:aws:iam::123456789012:role/scan may not"}""";

    @SuppressWarnings("NullAway.Init") // before all tests
    private static Estate estate;

    @SuppressWarnings("NullAway.Init")
    private static EventfulAws aws;

    private int scans;

    @BeforeAll
    static void start() {
        estate = new Estate();
        aws = new EventfulAws(URI.create(estate.environment().getOrDefault("AWS_ENDPOINT_URL", "")));
    }

    @AfterAll
    static void stop() {
        aws.close();
        estate.close();
    }

    @BeforeEach
    void drift() {
        estate.restore();
        estate.drift();
        estate.heard();
        aws.answers(200, "{\"Events\": []}");
        aws.lookups();
    }

    @Test
    void a_new_finding_is_told_with_its_author_who_stays_known() throws Exception {
        aws.answers(200, opened("bob"));

        scanned(Map.of("DRIFT_WHO", "true"));

        assertThat(author(estate)).contains("bob");
        assertThat(estate.heard()).singleElement().asString().contains("AuthorizeSecurityGroupIngress", "bob");
        assertThat(estate.slack.received()).singleElement().asString().contains("by bob");
        assertThat(estate.report(".html")).contains("<b>bob</b>");
        assertThat(aws.lookups()).isNotEmpty();

        aws.answers(200, "{\"Events\": []}");
        scanned(Map.of("DRIFT_WHO", "true"));

        assertThat(author(estate)).contains("bob");
        assertThat(estate.report(".json")).contains("\"bob\"");
        assertThat(estate.heard()).isEmpty();
    }

    @Test
    void an_author_whose_event_came_late_is_in_the_next_report_and_nobody_is_told_again() throws Exception {
        scanned(Map.of("DRIFT_WHO", "true"));
        assertThat(author(estate)).isEmpty();
        assertThat(estate.heard()).hasSize(1);
        aws.answers(200, opened("bob"));

        scanned(Map.of("DRIFT_WHO", "true"));

        assertThat(author(estate)).contains("bob");
        assertThat(estate.report(".json")).contains("\"bob\"");
        assertThat(estate.heard()).isEmpty();
    }

    @Test
    void a_denial_is_told_in_the_report_and_changes_nothing_else() throws Exception {
        aws.answers(400, DENIED);

        var result = scanned(Map.of("DRIFT_WHO", "true"));

        assertThat(result.exitCode()).isEqualTo(2);
        assertThat(estate.report(".json")).contains("cloudtrail:LookupEvents is denied in us-east-1");
        assertThat(estate.heard()).singleElement().asString().contains(GROUP).doesNotContain("may not");
        assertThat(estate.known()).extracting(Entry::status).isNotEmpty().containsOnly(Entry.Status.OPEN);
        assertThat(aws.lookups()).hasSize(1);
    }

    @Test
    void a_function_without_a_ledger_asks_nobody() {
        scanned(Map.of("DRIFT_WHO", "true", "DRIFT_TABLE", ""));

        assertThat(aws.lookups()).isEmpty();
        assertThat(estate.heard()).hasSize(1);
    }

    @Test
    void nobody_is_asked_unless_the_operator_wants_it() {
        var result = scanned(Map.of());

        assertThat(result.exitCode()).isEqualTo(2);
        assertThat(aws.lookups()).isEmpty();
    }

    private ScanResult scanned(Map<String, String> more) {
        scans++;
        var properties = new HashMap<String, String>();
        estate.environment("scan").forEach((name, value) -> properties.put(EstateResource.property(name), value));
        more.forEach((name, value) -> properties.put(EstateResource.property(name), value));
        properties.put("AWS_ENDPOINT_URL", aws.url());
        properties.values().removeIf(String::isEmpty);
        // Whoever scans tells.
        properties.remove("drift.news-queue");
        var config = new SmallRyeConfigBuilder()
                .withMapping(ScanConfig.class)
                .withSources(new PropertiesConfigSource(properties, "test", 500))
                .build();
        return new Wiring(config.getConfigMapping(ScanConfig.class), config, "test")
                .functions()
                .scan(
                        new ScanEvent(List.of(), Optional.empty(), Optional.empty()),
                        "request-" + scans,
                        () -> Duration.ofMinutes(15));
    }

    static Optional<String> author(Estate estate) {
        return estate.known().stream()
                .filter(entry -> entry.subject().address().equals(GROUP))
                .findFirst()
                .orElseThrow()
                .finding()
                .insight()
                .who()
                .map(Attribution::actor);
    }

    /// Of AuthorizeSecurityGroupIngress, in the form of CloudTrail's record contents.
    static String opened(String user) throws Exception {
        var event = """
                {"eventVersion": "1.10", "userIdentity": {"type": "IAMUser", "userName": "%s"},
                 "eventTime": "2026-11-21T05:50:00Z", "eventSource": "ec2.amazonaws.com",
                 "eventName": "AuthorizeSecurityGroupIngress", "awsRegion": "us-east-1", "userAgent": "aws-cli/2.15.0",
                 "requestParameters": {"groupId": "%s", "ipPermissions": {"items": [{"ipProtocol": "tcp",
                   "fromPort": 22, "toPort": 22, "ipRanges": {"items": [{"cidrIp": "0.0.0.0/0"}]}}]}},
                 "eventID": "e1", "readOnly": false, "eventType": "AwsApiCall", "managementEvent": true,
                 "recipientAccountId": "123456789012"}""".formatted(user, Estate.GROUP);
        return new ObjectMapper()
                .writeValueAsString(Map.of("Events", List.of(Map.of("EventId", "e1", "CloudTrailEvent", event))));
    }
}
