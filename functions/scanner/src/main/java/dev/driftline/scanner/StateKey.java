package dev.driftline.scanner;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;

/// Where a state is, without how to get at it: `bucket/key` of a location in S3, patterns kept.
record StateKey(String text) {

    private static final String SCHEME = "s3://";

    static StateKey of(String location) {
        var place = location.split("\\?", 2)[0];
        // A plus is no blank in a path.
        return new StateKey(URLDecoder.decode(place.replace("+", "%2B"), StandardCharsets.UTF_8));
    }

    static StateKey of(String bucket, String key) {
        return new StateKey(SCHEME + bucket + "/" + key);
    }

    /// `*` is anything but a slash, `**` anything; a workspace of the S3 backend is `env:/NAME/key`.
    boolean matches(StateKey other) {
        if (text.equals(other.text)) {
            return true;
        }
        var pattern = new StringBuilder();
        for (var i = 0; i < text.length(); i++) {
            if (text.startsWith("**", i)) {
                pattern.append(".*");
                i++;
            } else if (text.charAt(i) == '*') {
                pattern.append("[^/]*");
            } else {
                pattern.append(Pattern.quote(text.substring(i, i + 1)));
            }
        }
        return Pattern.matches(pattern.toString(), other.text);
    }
}
