package dev.driftline.scanner;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.ObjectMapper;
import dev.driftline.core.state.LockMode;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ScanEventTest {

    private static final ScanEvent AS_CONFIGURED = new ScanEvent(List.of(), Optional.empty(), Optional.empty());

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{}",
                "null",
                "{\"detail-type\": \"Scheduled Event\", \"source\": \"aws.events\", \"detail\": {}}",
                "{\"schedule_arn\": \"arn:aws:scheduler:::schedule/x\", \"scheduled_time\": \"2026-11-21T06:00:00Z\"}"
            })
    void an_event_that_names_no_state_means_the_configured_ones(String event) throws IOException {
        assertThat(parsed(event))
                .usingRecursiveComparison()
                .ignoringFields("occasion")
                .isEqualTo(AS_CONFIGURED);
    }

    @Test
    void states_and_lock_can_be_asked_for() throws IOException {
        assertThat(parsed("{\"states\": [\" s3://b/k \", \"s3://b/l\"], \"lock\": \"acquire\"}"))
                .isEqualTo(new ScanEvent(
                        List.of("s3://b/k", "s3://b/l"), Optional.of(LockMode.ACQUIRE), Optional.empty()));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            [1]                                  | it is no JSON object
            "s3://b/k"                           | it is no JSON object
            {"state": ["s3://b/k"]}              | it has 'state', which means nothing here
            {"states": "s3://b/k"}               | its 'states' is no list of state locations
            {"states": []}                       | its 'states' is no list of state locations
            {"states": [1]}                      | its 'states' holds something other than a location
            {"states": [" "]}                    | its 'states' holds something other than a location
            {"states": ["s3://b/k"], "lock": 1}  | its 'lock' is neither observe nor acquire nor none
            {"lock": "force"}                    | its 'lock' is neither observe nor acquire nor none
            {"detail-type": "Other Event"}       | it has 'detail-type', which means nothing here
            {"a\\nb\\u202e": 1}                  | it has 'a?b?', which means nothing here
            """)
    void anything_else_is_refused_with_what_to_send(String event, String problem) {
        assertThatThrownBy(() -> parsed(event))
                .isInstanceOf(BadEventException.class)
                .hasMessage(
                        "event not understood: %s; send {\"states\": [\"s3://bucket/key\"], \"lock\": \"observe\"}, both optional, or a schedule's event",
                        problem);
    }

    private static ScanEvent parsed(String event) throws IOException {
        return ScanEvent.of(new ObjectMapper().readTree(event));
    }
}
