package dev.driftline.scanner;

import com.fasterxml.jackson.databind.JsonNode;
import dev.driftline.core.state.LockMode;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// What makes the dispatcher work.
///
/// | event | shape |
/// |---|---|
/// | EventBridge Scheduler as the template sets it up | `schedule`, `schedule_arn`, `scheduled_time` |
/// | EventBridge rule, or Scheduler without an input | `"detail-type": "Scheduled Event"` |
/// | S3 by EventBridge | `"detail-type": "Object Created"` or `"Object Deleted"` |
/// | S3 event notification | `Records` with `"eventSource": "aws:s3"` |
/// | somebody asks | `{"target": "prod"}` or `{"states": [...], "lock": "observe"}` or nothing |
sealed interface Trigger {

    /// @param name the schedule's, as targets name it
    /// @param occasion what and when, the same in every delivery
    record Due(Optional<String> name, String occasion) implements Trigger {}

    record Asked(Optional<String> target, List<String> states, Optional<LockMode> lock) implements Trigger {}

    record Written(List<Event> events) implements Trigger {
        public Written {
            events = List.copyOf(events);
        }
    }

    /// @param state the place of the state; of a lock file, that of its state
    /// @param id the same when the event is delivered again
    record Event(StateKey state, String id) {}

    /// @param request Lambda's id of the invocation, the same in its retries
    static Trigger of(JsonNode event, String request) {
        var kind = event.path("detail-type").asText();
        if (event.path("source").asText().equals("aws.s3") && kind.startsWith("Object ")) {
            var object = event.at("/detail/object");
            return new Written(written(
                    event.at("/detail/bucket/name").asText(),
                    object.path("key").asText(),
                    kind.equals("Object Deleted"),
                    object.path("sequencer").asText(event.path("id").asText())));
        }
        if (event.at("/Records/0/eventSource").asText().equals("aws:s3")) {
            return notification(event.get("Records"));
        }
        if (ScanEvent.isSchedule(event)) {
            return new Due(
                    Optional.empty(),
                    event.at("/resources/0").asText() + " " + event.path("time").asText(request));
        }
        if (event.has("scheduled_time")) {
            return new Due(
                    Optional.of(event.path("schedule").asText()).filter(name -> !name.isEmpty()),
                    event.path("schedule_arn").asText() + " "
                            + event.get("scheduled_time").asText());
        }
        if (event.path("target").isTextual()) {
            return new Asked(Optional.of(event.get("target").asText()), List.of(), Optional.empty());
        }
        var asked = ScanEvent.of(event);
        return new Asked(Optional.empty(), asked.states(), asked.lock());
    }

    private static Trigger notification(JsonNode records) {
        var events = new ArrayList<Event>();
        for (var record : records) {
            var object = record.at("/s3/object");
            // Keys of event notifications are encoded as in a form ("Event message structure").
            events.addAll(written(
                    record.at("/s3/bucket/name").asText(),
                    URLDecoder.decode(object.path("key").asText(), StandardCharsets.UTF_8),
                    record.path("eventName").asText().startsWith("ObjectRemoved"),
                    object.path("sequencer").asText()));
        }
        return new Written(events);
    }

    /// A state was written, or the lock file beside one is gone: an apply ended.
    private static List<Event> written(String bucket, String key, boolean deleted, String id) {
        var lock = key.endsWith(".tflock");
        if (deleted != lock) {
            return List.of();
        }
        var state = lock ? key.substring(0, key.length() - ".tflock".length()) : key;
        return List.of(new Event(StateKey.of(bucket, state), id));
    }
}
