package dev.driftline.aws.state;

import dev.driftline.core.state.BadLocationException;
import dev.driftline.core.state.Glob;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/// A location in S3 as written: a bucket, which keys of it, and how they are reached.
///
/// @param options the location's own, for the locations of what is found
record S3Places(
        String text,
        String bucket,
        Choice choice,
        Optional<String> region,
        Optional<String> dynamodbTable,
        S3Access access,
        LocationOptions options) {

    static final String SCHEME = "s3://";
    static final String FORM = "write s3://bucket/key?region=eu-west-1&dynamodb_table=locks";

    private static final String KNOWN = "known are region, dynamodb_table, use_lockfile, workspace, workspaces, "
            + "workspace_key_prefix, role_arn, external_id, version_id, sse_customer_key and kms_key_id; "
            + "a ? of the key is written %3F";

    private static final Pattern BUCKET = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._-]{1,62}");
    /// Becomes part of a host name: nothing that could lead elsewhere.
    private static final Pattern REGION = Pattern.compile("[a-z0-9-]{2,32}");

    private static final Pattern TABLE = Pattern.compile(
            "[A-Za-z0-9_.-]{3,255}|arn:aws[a-z-]*:dynamodb:[a-z0-9-]+:[0-9]{12}:table/[A-Za-z0-9_.-]{3,255}");
    private static final Pattern VERSION = Pattern.compile("[A-Za-z0-9_.-]{1,1024}");
    private static final Pattern KMS_KEY =
            Pattern.compile("arn:aws[a-z-]*:kms:[a-z0-9-]+:[0-9]{12}:key/[A-Za-z0-9-]{1,64}");

    /// Which keys of the bucket.
    sealed interface Choice {
        record One(String key) implements Choice {}

        /// All `*.tfstate` below a folder; empty for the whole bucket.
        record Below(String prefix) implements Choice {}

        /// @param written as the user wrote the pattern
        record Matching(String written, Glob glob) implements Choice {}

        record InWorkspaces(Workspaces workspaces) implements Choice {}
    }

    static S3Places parse(String text) {
        var options = LocationOptions.of(text, FORM);
        var place = options.place().substring(SCHEME.length());
        var slash = place.indexOf('/');
        if (slash < 0) {
            throw options.bad("no key after the bucket");
        }
        var bucket = options.checked("bucket", place.substring(0, slash), BUCKET);
        var workspaces = Workspaces.taken(options);
        var choice = choice(text, place.substring(slash + 1), workspaces);
        var region = options.take("region", REGION);
        var table = options.take("dynamodb_table", TABLE);
        var access = new S3Access(
                options.takeRole(),
                options.take("version_id", VERSION),
                options.takeSecret("sse_customer_key"),
                options.take("kms_key_id", KMS_KEY),
                options.takeFlag("use_lockfile"));
        options.refuseOthers(KNOWN);
        if (access.versionId().isPresent() && !(choice instanceof Choice.One)) {
            throw options.bad("version_id of more than one state");
        }
        return new S3Places(text, bucket, choice, region, table, access, options);
    }

    private static Choice choice(String text, String written, Optional<Workspaces.Wanted> workspaces) {
        if (Glob.isOne(written)) {
            refuse(workspaces, text, "a pattern with workspaces");
            try {
                return new Choice.Matching(written, Glob.parse(written, part -> PercentText.decoded(text, part)));
            } catch (BadLocationException e) {
                throw e;
            } catch (IllegalArgumentException e) {
                throw new BadLocationException(
                        text, String.valueOf(e.getMessage()), "a brace of the key is written %7B or %7D");
            }
        }
        var key = PercentText.decoded(text, written);
        if (key.startsWith("/")) {
            throw new BadLocationException(
                    text, "the key begins with a slash", "Terraform allows no such key; " + FORM);
        }
        if (key.isEmpty() || key.endsWith("/")) {
            refuse(workspaces, text, "a folder with workspaces");
            return new Choice.Below(key);
        }
        return workspaces
                .<Choice>map(wanted -> new Choice.InWorkspaces(new Workspaces(key, wanted)))
                .orElseGet(() -> new Choice.One(key));
    }

    private static void refuse(Optional<Workspaces.Wanted> workspaces, String text, String what) {
        if (workspaces.isPresent()) {
            throw new BadLocationException(text, what, "give the key of the default workspace's state");
        }
    }

    /// The state at one of the keys. Its location is the one given when that means this state alone.
    S3Location state(String key) {
        var location = choice instanceof Choice.One
                ? text
                : SCHEME + bucket + "/" + PercentText.encoded(key) + options.textWithout(Workspaces.OPTIONS);
        return new S3Location(location, bucket, key, region, dynamodbTable, access);
    }

    /// The keys as IAM understands them, `*` for what varies.
    List<String> keysForIam() {
        return switch (choice) {
            case Choice.One(var key) -> List.of(literal(key));
            case Choice.Below(var prefix) -> List.of(literal(prefix) + "*");
            case Choice.Matching(var _, var glob) -> List.of(literal(glob.literalStart()) + "*");
            case Choice.InWorkspaces(var workspaces)
            when workspaces.isOpen() ->
                List.of(literal(workspaces.key()), literal(workspaces.folder()) + "*/" + literal(workspaces.key()));
            case Choice.InWorkspaces(var workspaces) ->
                workspaces.keys().stream().map(S3Places::literal).toList();
        };
    }

    /// `*`, `?` and `$` mean themselves only as policy variables (IAM User Guide, "Policy elements: variables").
    private static String literal(String key) {
        return key.replace("$", "${$}").replace("*", "${*}").replace("?", "${?}");
    }
}
