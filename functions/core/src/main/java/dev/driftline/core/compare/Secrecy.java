package dev.driftline.core.compare;

import dev.driftline.core.model.DeclaredResource;
import dev.driftline.core.model.Value;
import java.util.Locale;
import java.util.regex.Pattern;

/// Whether a value may be shown. States hold secrets in the clear, and mark only those that the provider of the
/// day marked, so names and shapes are looked at too.
final class Secrecy {

    private static final Pattern NAMES = Pattern.compile("(^|[._])("
            + "password|passwords|passphrase|master_password|secret|secrets|secret_string|secret_binary|client_secret"
            + "|private_key|preshared_key|psk|auth_token|access_token|token|api_key|connection_string|credentials"
            + "|user_data|user_data_base64|key_material|certificate_body)([.\\[]|$)");

    /// Access key ids, PEM private keys, JSON web tokens, Slack and GitHub tokens.
    private static final Pattern SHAPES = Pattern.compile(
            "\\b(AKIA|ASIA)[A-Z0-9]{16}\\b|-----BEGIN [A-Z ]*PRIVATE KEY"
                    + "|\\beyJ[A-Za-z0-9_-]{8,}\\.eyJ[A-Za-z0-9_-]{8,}\\.|\\bxox[abposr]-[A-Za-z0-9-]{10,}|\\bgh[pousr]_[A-Za-z0-9]{20,}");

    private Secrecy() {}

    static boolean hides(DeclaredResource resource, boolean declaredSensitive, Difference difference) {
        return declaredSensitive
                || markedByState(resource, difference.path())
                || NAMES.matcher(difference.path().toLowerCase(Locale.ROOT)).find()
                || looksSecret(difference.expected())
                || looksSecret(difference.actual());
    }

    private static boolean markedByState(DeclaredResource resource, String path) {
        return resource.sensitive().stream().anyMatch(marked -> covers(marked, path) || covers(path, marked));
    }

    /// Is `path` the marked one or below it?
    private static boolean covers(String marked, String path) {
        return path.startsWith(marked)
                && (path.length() == marked.length()
                        || path.charAt(marked.length()) == '.'
                        || path.charAt(marked.length()) == '[');
    }

    private static boolean looksSecret(Value value) {
        return switch (value) {
            case Value.Text(var text) -> SHAPES.matcher(text).find();
            case Value.ListOf(var elements) -> elements.stream().anyMatch(Secrecy::looksSecret);
            case Value.SetOf(var elements) -> elements.stream().anyMatch(Secrecy::looksSecret);
            case Value.MapOf(var entries) -> holdsSecret(entries);
            case Value.Block(var fields) -> holdsSecret(fields);
            case Value.Absent _, Value.Numeric _, Value.Flag _, Value.Unknown _ -> false;
        };
    }

    private static boolean holdsSecret(java.util.Map<String, Value> fields) {
        return fields.entrySet().stream()
                .anyMatch(field -> (!field.getValue().isEmpty()
                                && NAMES.matcher(field.getKey().toLowerCase(Locale.ROOT))
                                        .find())
                        || looksSecret(field.getValue()));
    }
}
