package dev.driftline.scanner;

import dev.driftline.core.state.Glob;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;

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

    /// As `driftline scan --state` takes locations: a folder is every `.tfstate` below it, and patterns are patterns.
    boolean matches(StateKey other) {
        if (text.equals(other.text)) {
            return true;
        }
        if (text.endsWith("/")) {
            return other.text.startsWith(text) && other.text.endsWith(".tfstate");
        }
        return Glob.isOne(text) && isMatchedByPattern(other);
    }

    private boolean isMatchedByPattern(StateKey other) {
        try {
            return Glob.parse(text, part -> part).matches(other.text);
        } catch (IllegalArgumentException e) {
            return false; // the scan of the target tells what is wrong with it
        }
    }
}
