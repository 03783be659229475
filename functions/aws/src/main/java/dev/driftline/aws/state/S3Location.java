package dev.driftline.aws.state;

import dev.driftline.core.state.BadLocationException;
import java.util.Optional;

/// `s3://bucket/key?region=..&dynamodb_table=..`: one state. What the backend's configuration says, as one text.
///
/// @param text as the user wrote it, or as it was found by what the user wrote
/// @param key decoded: `%3F` is a question mark of the key, `env%3A` and `env:` are the same
record S3Location(
        String text,
        String bucket,
        String key,
        Optional<String> region,
        Optional<String> dynamodbTable,
        S3Access access) {

    S3Location(String text, String bucket, String key, Optional<String> region, Optional<String> dynamodbTable) {
        this(text, bucket, key, region, dynamodbTable, S3Access.PLAIN);
    }

    static boolean isOne(String text) {
        return text.startsWith(S3Places.SCHEME);
    }

    /// @throws BadLocationException also when it may mean more than one state
    static S3Location parse(String text) {
        var places = S3Places.parse(text);
        if (!(places.choice() instanceof S3Places.Choice.One(var key))) {
            throw new BadLocationException(text, "may mean many states", "give the key of one state: " + S3Places.FORM);
        }
        return places.state(key);
    }

    /// What locks and digests of this state are filed under.
    String path() {
        return bucket + "/" + key;
    }
}
