package dev.driftline.core.who;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

/// The record of what was done in an account, which can be asked by one word at a time.
@FunctionalInterface
public interface EventHistory {

    /// Never throws for what the service or the network did.
    Answer ask(Question question);

    /// @param account whose events; empty where it is not known, and then those of the credentials at hand
    /// @param region where they are kept; empty for the one of the settings
    /// @param value a resource's name, id or ARN, or an event's name
    record Question(String account, String region, By by, String value) {}

    enum By {
        RESOURCE,
        EVENT
    }

    sealed interface Answer {
        /// Newest first, each as the service wrote it.
        record Events(List<JsonNode> records) implements Answer {
            public Events {
                records = List.copyOf(records);
            }
        }

        /// @param reason one line, for people
        record Refused(String reason) implements Answer {}
    }

    /// The oldest that is kept: 90 days, as the service's event history has it.
    static Instant oldest(Instant now) {
        return now.minus(Duration.ofDays(90));
    }
}
