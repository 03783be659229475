package dev.driftline.core.rules;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.Optional;

/// Why a rule is there, who says so, for how long, and where it stands.
///
/// @param expires the last day on which it applies
/// @param line in its file
record Justification(String reason, String author, Optional<LocalDate> expires, int line) {

    static Justification of(JsonNode rule, int line) {
        return new Justification(
                rule.path("reason").asText(),
                rule.path("author").asText(),
                rule.has("expires")
                        ? Optional.of(LocalDate.parse(rule.path("expires").asText()))
                        : Optional.empty(),
                line);
    }

    boolean holdsOn(LocalDate day) {
        return expires.map(last -> !day.isAfter(last)).orElse(true);
    }

    /// `provider bug (ann, until 2026-12-31)`
    @Override
    public String toString() {
        var until = expires.map(day -> "until " + day).orElse("");
        var about = author + (author.isEmpty() || until.isEmpty() ? "" : ", ") + until;
        return about.isEmpty() ? reason : "%s (%s)".formatted(reason, about);
    }
}
