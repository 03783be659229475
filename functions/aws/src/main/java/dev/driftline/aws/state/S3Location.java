package dev.driftline.aws.state;

import dev.driftline.core.state.BadLocationException;
import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/// `s3://bucket/key?region=..&dynamodb_table=..`. What the backend's configuration says, as one text.
///
/// @param text as the user wrote it
/// @param key decoded: `%3F` is a question mark of the key, `env%3A` and `env:` are the same
record S3Location(String text, String bucket, String key, Optional<String> region, Optional<String> dynamodbTable) {

    private static final String SCHEME = "s3://";
    private static final String FORM = "write s3://bucket/key?region=eu-west-1&dynamodb_table=locks";
    private static final Pattern BUCKET = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._-]{1,62}");
    /// Becomes part of a host name: nothing that could lead elsewhere.
    private static final Pattern REGION = Pattern.compile("[a-z0-9-]{2,32}");

    private static final Pattern TABLE = Pattern.compile(
            "[A-Za-z0-9_.-]{3,255}|arn:aws[a-z-]*:dynamodb:[a-z0-9-]+:[0-9]{12}:table/[A-Za-z0-9_.-]{3,255}");

    static boolean isOne(String text) {
        return text.startsWith(SCHEME);
    }

    static S3Location parse(String text) {
        var parts = text.substring(SCHEME.length()).split("\\?", 2);
        var slash = parts[0].indexOf('/');
        if (slash < 0) {
            throw new BadLocationException(text, "no key after the bucket", FORM);
        }
        var bucket = checked(text, "bucket", parts[0].substring(0, slash), BUCKET);
        var key = key(text, parts[0].substring(slash + 1));
        var options = options(text, parts.length == 2 ? parts[1] : "");
        var region = Optional.ofNullable(options.remove("region")).map(value -> checked(text, "region", value, REGION));
        var table = Optional.ofNullable(options.remove("dynamodb_table"))
                .map(value -> checked(text, "dynamodb_table", value, TABLE));
        if (!options.isEmpty()) {
            throw new BadLocationException(
                    text,
                    "unknown option %s".formatted(options.keySet().iterator().next()),
                    "region and dynamodb_table are known; a ? of the key is written %3F");
        }
        return new S3Location(text, bucket, key, region, table);
    }

    private static String key(String text, String encoded) {
        if (encoded.contains("*")) {
            throw new BadLocationException(
                    text,
                    "patterns are not supported yet",
                    "name each state; percent-encode a * that belongs to the key");
        }
        var key = decoded(text, encoded);
        if (key.isEmpty() || key.endsWith("/")) {
            throw new BadLocationException(
                    text,
                    key.isEmpty() ? "no key after the bucket" : "a folder, no state",
                    "give the key of one state: " + FORM);
        }
        if (key.startsWith("/")) {
            throw new BadLocationException(
                    text, "the key begins with a slash", "Terraform allows no such key; " + FORM);
        }
        return key;
    }

    private static Map<String, String> options(String text, String query) {
        var options = new HashMap<String, String>();
        for (var option : query.split("&", -1)) {
            var pair = option.split("=", 2);
            if (option.isEmpty()) {
                continue;
            }
            if (pair.length < 2 || pair[1].isEmpty()) {
                throw new BadLocationException(text, "option %s has no value".formatted(pair[0]), FORM);
            }
            if (options.put(decoded(text, pair[0]), decoded(text, pair[1])) != null) {
                throw new BadLocationException(text, "option %s is given twice".formatted(pair[0]), FORM);
            }
        }
        return options;
    }

    private static String checked(String text, String what, String value, Pattern allowed) {
        if (!allowed.matcher(value).matches()) {
            throw new BadLocationException(text, "not a %s: '%s'".formatted(what, value), FORM);
        }
        return value;
    }

    /// Percent-decoding alone: a plus sign is a plus sign, unlike in forms.
    private static String decoded(String text, String encoded) {
        var bytes = new ByteArrayOutputStream();
        var raw = encoded.getBytes(StandardCharsets.UTF_8);
        for (var i = 0; i < raw.length; i++) {
            if (raw[i] != '%') {
                bytes.write(raw[i]);
                continue;
            }
            var high = i + 2 < raw.length ? Character.digit(raw[i + 1], 16) : -1;
            var low = i + 2 < raw.length ? Character.digit(raw[i + 2], 16) : -1;
            if (high < 0 || low < 0) {
                throw new BadLocationException(text, "a % without two hexadecimal digits", "write % itself as %25");
            }
            bytes.write(high * 16 + low);
            i += 2;
        }
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes.toByteArray()))
                    .toString();
        } catch (CharacterCodingException e) {
            throw new BadLocationException(text, "its percent-encoding is no UTF-8", "write the key as it is");
        }
    }

    /// What locks and digests of this state are filed under.
    String path() {
        return bucket + "/" + key;
    }
}
