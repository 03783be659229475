package dev.driftline.scanner;

import com.fasterxml.jackson.databind.JsonNode;
import dev.driftline.core.state.LockMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/// What an event asks for; what it does not say is as configured.
///
/// | event | shape |
/// |---|---|
/// | EventBridge rule with a schedule, or Scheduler without an input | AWS's own, `"detail-type": "Scheduled Event"` |
/// | EventBridge Scheduler as the template sets it up | what was due when |
/// | somebody asks | `{"states": ["s3://bucket/key"], "lock": "observe"}`, both optional |
///
/// @param states empty when the configured ones are meant
/// @param occasion the schedule and its time, the same in every delivery; empty when nobody planned it
record ScanEvent(List<String> states, Optional<LockMode> lock, Optional<String> occasion) {

    private static final Set<String> ASKED = Set.of("states", "lock");

    /// What the template puts into the event; a record of when it was due, for the log of failed events.
    private static final Set<String> SCHEDULED =
            Set.of("schedule", "schedule_arn", "scheduled_time", "execution_id", "attempt_number");

    ScanEvent {
        states = List.copyOf(states);
    }

    static ScanEvent of(JsonNode event) {
        if (event.isNull() || event.isMissingNode() || isSchedule(event)) {
            return new ScanEvent(List.of(), Optional.empty(), occasion(event));
        }
        if (!event.isObject()) {
            throw new BadEventException("it is no JSON object");
        }
        var unknown = new TreeSet<String>();
        event.fieldNames().forEachRemaining(unknown::add);
        unknown.removeAll(ASKED);
        unknown.removeAll(SCHEDULED);
        if (!unknown.isEmpty()) {
            throw new BadEventException("it has %s, which means nothing here".formatted(quoted(unknown.getFirst())));
        }
        return new ScanEvent(states(event.path("states")), lock(event.path("lock")), occasion(event));
    }

    /// Not the execution id: that is another one in every attempt. (EventBridge Scheduler, "Context attributes")
    private static Optional<String> occasion(JsonNode event) {
        if (event.has("scheduled_time")) {
            return Optional.of(event.path("schedule_arn").asText() + " "
                    + event.get("scheduled_time").asText());
        }
        return event.has("time")
                ? Optional.of(event.at("/resources/0").asText() + " "
                        + event.get("time").asText())
                : Optional.empty();
    }

    static boolean isSchedule(JsonNode event) {
        return event.path("detail-type").asText().equals("Scheduled Event");
    }

    static List<String> states(JsonNode states) {
        if (states.isMissingNode()) {
            return List.of();
        }
        if (!states.isArray() || states.isEmpty()) {
            throw new BadEventException("its 'states' is no list of state locations");
        }
        var locations = new ArrayList<String>();
        for (var state : states) {
            if (!state.isTextual() || state.asText().isBlank()) {
                throw new BadEventException("its 'states' holds something other than a location");
            }
            locations.add(state.asText().strip());
        }
        return locations;
    }

    static Optional<LockMode> lock(JsonNode lock) {
        if (lock.isMissingNode()) {
            return Optional.empty();
        }
        for (var mode : LockMode.values()) {
            if (mode.name().toLowerCase(Locale.ROOT).equals(lock.asText())) {
                return Optional.of(mode);
            }
        }
        throw new BadEventException("its 'lock' is neither observe nor acquire nor none");
    }

    /// Somebody else's text in our error message: short, and on one line.
    static String quoted(String key) {
        var printable = key.replaceAll("[^\\x20-\\x7E]", "?");
        return "'" + (printable.length() <= 40 ? printable : printable.substring(0, 40) + "...") + "'";
    }
}
