package dev.driftline.scanner;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import dev.driftline.core.report.Digest;
import dev.driftline.core.scan.Numbers;
import dev.driftline.core.state.LockMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// One scan to make, as it waits in the queue.
///
/// @param id the same however often the schedule, the queue or a retry asks for it
/// @param target as the configuration names it
/// @param states compared together
/// @param waited how often it was put off: the state was locked or somebody else was scanning it
/// @param share what of the scan is meant
record Job(
        String id,
        String target,
        List<String> states,
        Optional<LockMode> lock,
        boolean unmanaged,
        int waited,
        Share share) {

    /// One job may be the work of several invocations.
    sealed interface Share {
        record Whole() implements Share {}

        record Part(Numbers which) implements Share {}

        /// Making one result of all parts.
        record Join() implements Share {}
    }

    private static final String JOIN = "join";
    private static final ObjectMapper JSON = new ObjectMapper();

    Job {
        states = List.copyOf(states);
    }

    /// A whole one.
    Job(String id, String target, List<String> states, Optional<LockMode> lock, boolean unmanaged, int waited) {
        this(id, target, states, lock, unmanaged, waited, new Share.Whole());
    }

    /// @param occasion what asked for it: a schedule and its time, a request
    static Job of(String occasion, String target, List<String> states, Optional<LockMode> lock, boolean unmanaged) {
        return new Job(Digest.of(List.of(occasion, target)), target, states, lock, unmanaged, 0);
    }

    /// A later look for the same occasion, under a name of its own: the first one is done.
    Job later() {
        return new Job(Digest.of(List.of(id, "later")), target, states, lock, unmanaged, waited + 1);
    }

    /// The same job, which was not begun.
    Job putOff() {
        return new Job(id, target, states, lock, unmanaged, waited + 1, share);
    }

    Job part(Numbers which) {
        return new Job(id, target, states, lock, unmanaged, waited, new Share.Part(which));
    }

    Job join() {
        return new Job(id, target, states, lock, unmanaged, waited, new Share.Join());
    }

    String written() {
        var node = JsonNodeFactory.instance
                .objectNode()
                .put("job", id)
                .put("target", target)
                .put("unmanaged", unmanaged)
                .put("waited", waited);
        lock.ifPresent(mode -> node.put("lock", mode.name().toLowerCase(Locale.ROOT)));
        switch (share) {
            case Share.Whole() -> {}
            case Share.Part(var which) -> node.put("part", which.toString());
            case Share.Join() -> node.put("part", JOIN);
        }
        var locations = node.putArray("states");
        states.forEach(locations::add);
        return node.toString();
    }

    static Job read(String text) {
        JsonNode node;
        try {
            node = JSON.readTree(text);
        } catch (JsonProcessingException _) {
            throw new BadEventException("a message of the queue is no JSON");
        }
        if (!node.path("job").isTextual() || !node.path("states").isArray()) {
            throw new BadEventException("a message of the queue is no job: it has no 'job' or no 'states'");
        }
        var states = new ArrayList<String>();
        node.get("states").forEach(state -> states.add(state.asText()));
        return new Job(
                node.get("job").asText(),
                node.path("target").asText(),
                states,
                ScanEvent.lock(node.path("lock")),
                node.path("unmanaged").asBoolean(),
                node.path("waited").asInt(),
                share(node.path("part")));
    }

    private static Share share(JsonNode part) {
        if (part.isMissingNode()) {
            return new Share.Whole();
        }
        try {
            return part.asText().equals(JOIN) ? new Share.Join() : new Share.Part(Numbers.of(part.asText()));
        } catch (IllegalArgumentException | IndexOutOfBoundsException _) {
            throw new BadEventException("a message of the queue is no job: its 'part' is neither numbers nor join");
        }
    }
}
