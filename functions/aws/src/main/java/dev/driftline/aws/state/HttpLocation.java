package dev.driftline.aws.state;

import dev.driftline.aws.secret.SecretReference;
import dev.driftline.core.state.BadLocationException;
import java.net.URI;
import java.util.Optional;

/// `https://host/path?username=..&password=..`: a state behind Terraform's HTTP backend, such as GitLab's.
///
/// @param uri what is asked for, without our options
/// @param username with `password`, for basic authentication
/// @param token sent as a bearer token
record HttpLocation(
        String text,
        URI uri,
        Optional<String> username,
        Optional<SecretReference> password,
        Optional<SecretReference> token) {

    private static final String FORM = "write https://host/path?username=NAME&password=VARIABLE, or ?token=VARIABLE";

    static boolean isOne(String text) {
        return text.startsWith("https://") || text.startsWith("http://");
    }

    static HttpLocation parse(String text) {
        var options = options(text);
        try {
            var uri = URI.create(options.place());
            if (uri.getHost() == null || uri.getRawFragment() != null || uri.getRawQuery() != null) {
                throw hidden(uri, "not the address of a state");
            }
            if (uri.getUserInfo() != null) {
                throw hidden(uri, "a credential in the location, which is shown in reports");
            }
            var username = options.take("username");
            var location =
                    new HttpLocation(text, uri, username, options.takeSecret("password"), options.takeSecret("token"));
            refuseOthers(options, uri);
            if (username.isPresent() != location.password().isPresent()) {
                throw options.bad("username and password go together");
            }
            if (location.token().isPresent() && location.password().isPresent()) {
                throw options.bad("both a password and a token");
            }
            return location;
        } catch (BadLocationException e) {
            throw e;
        } catch (IllegalArgumentException e) {
            throw new BadLocationException("state", "not a URL", FORM);
        }
    }

    private static LocationOptions options(String text) {
        try {
            return LocationOptions.of(text, FORM);
        } catch (BadLocationException e) {
            throw new BadLocationException("https://..", e.problem(), e.hint());
        }
    }

    /// An unknown option may be a credential: neither it nor what it says is repeated.
    private static void refuseOthers(LocationOptions options, URI uri) {
        try {
            options.refuseOthers(FORM);
        } catch (BadLocationException e) {
            throw hidden(uri, "options other than username, password and token, which reports would show");
        }
    }

    private static BadLocationException hidden(URI uri, String problem) {
        return new BadLocationException(
                "%s://%s/..".formatted(uri.getScheme(), uri.getHost() == null ? "" : uri.getHost()), problem, FORM);
    }
}
