package dev.driftline.aws.state;

import dev.driftline.core.state.BadLocationException;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// `pulumi+s3://bucket/prefix?project=..&stack=..&region=..` or `pulumi+file:///folder?project=..&stack=..`: a backend
/// of one's own, and which of its stacks. A star stands for any part of a name; what is not given is any.
///
/// @param text as the user wrote it
/// @param bucket empty for a folder
/// @param path below the bucket, without slashes around it, or the folder's own
record PulumiLocation(
        String text, Kind kind, String bucket, String path, String project, String stack, Optional<String> region) {

    enum Kind {
        S3("pulumi+s3://"),
        FOLDER("pulumi+file://");

        private final String scheme;

        Kind(String scheme) {
            this.scheme = scheme;
        }
    }

    private static final String FORM =
            "write pulumi+s3://bucket/prefix?project=web&stack=prod&region=eu-west-1, or pulumi+file:///folder?stack=prod";

    /// The names that Pulumi allows (pulumi/pulumi, `sdk/go/common/tokens`), and the star.
    private static final Pattern NAME = Pattern.compile("[A-Za-z0-9_.*-]{1,100}");

    private static final Pattern BUCKET = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._-]{1,62}");

    /// Becomes part of a host name: nothing that could lead elsewhere.
    private static final Pattern REGION = Pattern.compile("[a-z0-9-]{2,32}");

    static boolean isOne(String text) {
        return text.startsWith(Kind.S3.scheme) || text.startsWith(Kind.FOLDER.scheme);
    }

    static PulumiLocation parse(String text) {
        var kind = text.startsWith(Kind.S3.scheme) ? Kind.S3 : Kind.FOLDER;
        var parts = text.substring(kind.scheme.length()).split("\\?", 2);
        var options = options(text, parts.length == 2 ? parts[1] : "");
        var project = name(text, "project", options.remove("project"));
        var stack = name(text, "stack", options.remove("stack"));
        var region = Optional.ofNullable(options.remove("region")).map(given -> checked(text, "region", given, REGION));
        if (!options.isEmpty()) {
            throw new BadLocationException(
                    text,
                    "unknown option %s".formatted(options.keySet().iterator().next()),
                    FORM);
        }
        var place = decoded(text, parts[0]);
        if (kind == Kind.FOLDER) {
            if (place.isEmpty()) {
                throw new BadLocationException(text, "no folder", FORM);
            }
            return new PulumiLocation(text, kind, "", place, project, stack, region);
        }
        var slash = place.indexOf('/');
        var bucket = slash < 0 ? place : place.substring(0, slash);
        var prefix = slash < 0 ? "" : place.substring(slash + 1).replaceAll("/+$", "");
        return new PulumiLocation(text, kind, checked(text, "bucket", bucket, BUCKET), prefix, project, stack, region);
    }

    /// Whether it names one stack, and not all that a pattern fits.
    boolean isSingle() {
        return !project.contains("*") && !stack.contains("*");
    }

    /// The same backend, one of its stacks.
    PulumiLocation of(String oneProject, String oneStack) {
        var options = new StringBuilder();
        if (!oneProject.isEmpty()) {
            options.append("project=").append(oneProject).append('&');
        }
        options.append("stack=").append(oneStack);
        region.ifPresent(given -> options.append("&region=").append(given));
        return new PulumiLocation(
                text.split("\\?", 2)[0] + "?" + options, kind, bucket, path, oneProject, oneStack, region);
    }

    /// Whether a name is one that the pattern fits.
    static boolean fits(String pattern, String name) {
        var parts = Pattern.compile("\\*").splitAsStream(pattern + "\0").map(Pattern::quote);
        return Pattern.matches(parts.collect(Collectors.joining(".*")), name + "\0");
    }

    private static Map<String, String> options(String text, String query) {
        var options = new HashMap<String, String>();
        for (var option : query.split("&", -1)) {
            if (option.isEmpty()) {
                continue;
            }
            var pair = option.split("=", 2);
            if (pair.length < 2 || pair[1].isEmpty()) {
                throw new BadLocationException(text, "option %s has no value".formatted(pair[0]), FORM);
            }
            if (options.put(pair[0], decoded(text, pair[1])) != null) {
                throw new BadLocationException(text, "option %s is given twice".formatted(pair[0]), FORM);
            }
        }
        return options;
    }

    private static String name(String text, String what, @Nullable String given) {
        return given == null ? "*" : checked(text, what, given, NAME);
    }

    private static String checked(String text, String what, String value, Pattern allowed) {
        if (!allowed.matcher(value).matches()) {
            throw new BadLocationException(text, "not a %s: '%s'".formatted(what, value), FORM);
        }
        return value;
    }

    /// A plus sign is a plus sign, unlike in forms.
    private static String decoded(String text, String encoded) {
        try {
            return URLDecoder.decode(
                    encoded.replace("+", URLEncoder.encode("+", StandardCharsets.UTF_8)), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            throw new BadLocationException(text, "a % without two hexadecimal digits", "write % itself as %25");
        }
    }
}
