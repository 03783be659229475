package dev.driftline.aws.live.types;

import dev.driftline.aws.live.kit.Aws;
import dev.driftline.core.model.Value;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.iam.IamClient;
import software.amazon.awssdk.services.iam.model.Tag;

/// What several IAM types share. IAM has no regions: its lookups are global.
final class Iam {

    /// Up to so many entities of a kind are read one by one (four calls each); more are read by listing the account's,
    /// which costs a call for every hundred there are.
    static final int FEW = 3;

    private Iam() {}

    static IamClient iam(Aws aws) {
        return aws.client(IamClient.class, IamClient::builder);
    }

    /// IAM answers with policy documents percent-encoded (RFC 3986), as its API reference says of every document field.
    static String document(@Nullable String encoded) {
        // URLDecoder reads a plus sign as a blank; RFC 3986 does not.
        return encoded == null ? "" : URLDecoder.decode(encoded.replace("+", "%2B"), StandardCharsets.UTF_8);
    }

    static Value tags(List<Tag> tags) {
        return Value.map(tags.stream().collect(Collectors.toMap(Tag::key, Tag::value, (first, second) -> second)));
    }

    static Value arns(Map<String, String> attached) {
        return Value.set(attached.keySet());
    }
}
