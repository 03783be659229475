package dev.driftline.aws.live.types.glue;

import dev.driftline.aws.live.kit.Aws;
import dev.driftline.aws.live.kit.Lookup;
import dev.driftline.aws.live.kit.Reads;
import dev.driftline.aws.live.types.Tagging;
import dev.driftline.core.compare.Meaning;
import dev.driftline.core.model.DeclaredResource;
import dev.driftline.core.model.Value;
import java.util.Map;
import java.util.Optional;
import software.amazon.awssdk.services.glue.GlueClient;

/// What all of Glue shares.
final class Glue {

    static final String NONE = "EntityNotFoundException";

    /// The batch calls take 25 names (AWS Glue API reference, BatchGetWorkflows).
    static final int NAMES = 25;

    /// By ARN.
    static final Lookup<String, Map<String, String>> TAGS = Lookup.<String, Map<String, String>>each(
                    "glue:GetTags",
                    (aws, arn) -> glue(aws).getTags(ask -> ask.resourceArn(arn)).tags())
            .absentOn(NONE);

    /// Roles are given by name or ARN, and answered by either. Source: AWS Glue API reference, `Crawler.Role`.
    static final Meaning ROLE = Meaning.eachText(role -> role.replaceFirst("^arn:[^:]*:iam::\\d*:role/", ""));

    private Glue() {}

    static GlueClient glue(Aws aws) {
        return aws.client(GlueClient.class, GlueClient::builder);
    }

    /// A thing and its tags.
    record Tagged<T>(T thing, Value tags) {}

    /// By `id`, with tags by `arn`.
    static <T> Optional<Tagged<T>> read(Reads reads, DeclaredResource declared, Lookup<String, T> lookup) {
        return tagged(reads, declared, lookup, declared.text("id"));
    }

    static <K, T> Optional<Tagged<T>> tagged(Reads reads, DeclaredResource declared, Lookup<K, T> lookup, K key) {
        var arn = declared.text("arn");
        reads.prefetch(Tagging.TAGGED, arn);
        return reads.get(lookup, key).map(thing -> new Tagged<>(thing, Tagging.tags(reads, declared, arn, TAGS)));
    }
}
