package dev.driftline.aws.http;

import java.net.URI;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/// One request to make.
///
/// @param headers for whoever answers
/// @param credential the header and value that only this host may see
/// @param body sent by POST; empty for GET
public record Ask(URI uri, Map<String, String> headers, Optional<Credential> credential, Optional<String> body) {

    /// A header that proves who asks. Its value is shown by no `toString`.
    public record Credential(String header, String value) {
        public static Credential bearer(String token) {
            return new Credential("Authorization", "Bearer " + token);
        }

        @Override
        public String toString() {
            return "Credential[%s, (secret)]".formatted(header);
        }
    }

    public Ask {
        headers = Map.copyOf(headers);
    }

    public static Ask get(URI uri) {
        return new Ask(uri, Map.of(), Optional.empty(), Optional.empty());
    }

    public Ask with(String header, String value) {
        var more = new LinkedHashMap<>(headers);
        more.put(header, value);
        return new Ask(uri, more, credential, body);
    }

    public Ask with(Optional<Credential> ours) {
        return new Ask(uri, headers, ours, body);
    }

    public Ask posting(String contentType, String text) {
        return new Ask(uri, headers, credential, Optional.of(text)).with("Content-Type", contentType);
    }

    /// The same where a redirect leads: what proves who asks stays behind when that is another host.
    Ask at(URI elsewhere) {
        var isSame = elsewhere.getAuthority() != null
                && elsewhere.getAuthority().equalsIgnoreCase(uri.getAuthority())
                && elsewhere.getScheme().equals(uri.getScheme());
        return new Ask(elsewhere, headers, isSame ? credential : Optional.empty(), body);
    }
}
