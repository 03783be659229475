package dev.driftline.core.state;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.format.DateTimeParseException;
import java.util.LinkedHashMap;
import java.util.Optional;

/// What Terraform and OpenTofu write into a lock, whichever kind it is.
///
/// @param id tells this lock from any other one of the same state; `terraform force-unlock` asks for it
/// @param operation `OperationTypeApply`, or a command's own words
/// @param info more in words, mostly empty
/// @param who `user@host`
/// @param version of the program that locked
/// @param path `bucket/key` of the state
public record LockInfo(
        String id, String operation, String info, String who, String version, Optional<Instant> created, String path) {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final int SHOWN_LENGTH = 200;
    private static final String OUR_NAME = "driftline";
    private static final String OUR_PURPOSE = "Driftline reads the state; it changes nothing";

    /// A lock that is there and says nothing that can be understood: still held.
    public static final LockInfo ILLEGIBLE =
            new LockInfo("", "", "", "someone unknown (the lock's content is not readable)", "", Optional.empty(), "");

    /// Reads a lock; anybody may have written it, so texts are cut to a line.
    public static LockInfo parse(String json) {
        try {
            var lock = JSON.readTree(json);
            if (!lock.path("ID").isTextual()) {
                return ILLEGIBLE;
            }
            return new LockInfo(
                    text(lock, "ID"),
                    text(lock, "Operation"),
                    text(lock, "Info"),
                    text(lock, "Who"),
                    text(lock, "Version"),
                    instant(text(lock, "Created")),
                    text(lock, "Path"));
        } catch (JsonProcessingException e) {
            return ILLEGIBLE;
        }
    }

    /// A field of a lock; anybody may have written it, so it is cut to a line.
    public static String text(JsonNode lock, String field) {
        var line = new StringBuilder();
        lock.path(field)
                .asText("")
                .codePoints()
                .limit(SHOWN_LENGTH)
                .map(character -> Character.isISOControl(character) ? ' ' : character)
                .forEach(line::appendCodePoint);
        return line.toString();
    }

    /// A time as Go writes it; empty when it is none.
    public static Optional<Instant> instant(String text) {
        try {
            return Optional.of(OffsetDateTime.parse(text).toInstant());
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }

    /// As Terraform writes it: its field names and their order.
    public String toJson() {
        var fields = new LinkedHashMap<String, String>();
        fields.put("ID", id);
        fields.put("Operation", operation);
        fields.put("Info", info);
        fields.put("Who", who);
        fields.put("Version", version);
        fields.put("Created", created.orElse(Instant.EPOCH).toString());
        fields.put("Path", path);
        try {
            return JSON.writeValueAsString(fields);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("texts are always JSON", e);
        }
    }

    /// The same lock for those who wanted the state.
    public StateRead.Locked asLocked(String location) {
        return new StateRead.Locked(location, who.isEmpty() ? "someone unknown" : who, operation, created, id);
    }

    /// Whether Driftline made it, which says so in every lock that it takes.
    public boolean isOurs() {
        return who.startsWith(OUR_NAME + "@") && version.equals(OUR_NAME) && info.equals(OUR_PURPOSE);
    }

    /// A lock of our own.
    ///
    /// @param host the machine that takes it
    public static LockInfo ours(String id, String host, Instant created, String path) {
        return new LockInfo(
                id, "OperationTypeRefresh", OUR_PURPOSE, OUR_NAME + "@" + host, OUR_NAME, Optional.of(created), path);
    }
}
