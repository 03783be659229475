package dev.driftline.aws.http;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;

/// What came of one request.
public sealed interface Answer {

    /// @param headers by lower-case name, the first of each
    @SuppressWarnings("ArrayRecordComponent") // a state may be large: no copy to guard against ourselves
    record Got(int status, Map<String, String> headers, byte[] body) implements Answer {
        public String text() {
            return new String(body, StandardCharsets.UTF_8);
        }

        public Optional<String> header(String name) {
            return Optional.ofNullable(headers.get(name));
        }

        @Override
        public String toString() {
            return "Got[%d, %d bytes]".formatted(status, body.length);
        }
    }

    /// No answer: not allowed to ask, not reachable, too large.
    ///
    /// @param problem one line, never with a credential
    /// @param hint what to do about it, one line
    record Not(String problem, String hint) implements Answer {}
}
