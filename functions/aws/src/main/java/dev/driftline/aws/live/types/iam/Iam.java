package dev.driftline.aws.live.types.iam;

import dev.driftline.aws.live.kit.Aws;
import dev.driftline.core.model.Value;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.iam.IamClient;
import software.amazon.awssdk.services.iam.model.AttachedPermissionsBoundary;
import software.amazon.awssdk.services.iam.model.AttachedPolicy;
import software.amazon.awssdk.services.iam.model.PolicyDetail;
import software.amazon.awssdk.services.iam.model.Tag;

/// What several IAM types share. IAM has no regions: its lookups are global.
final class Iam {

    static final String GET_ACCOUNT_AUTHORIZATION_DETAILS = "iam:GetAccountAuthorizationDetails";

    /// The error code for "there is none", the same for every kind of entity.
    static final String NO_SUCH_ENTITY = "NoSuchEntity";

    /// The most items that IAM puts in one answer.
    static final int PAGE = 1000;

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

    static List<Tag> tags(Map<String, String> tags) {
        return tags.entrySet().stream()
                .map(tag ->
                        Tag.builder().key(tag.getKey()).value(tag.getValue()).build())
                .toList();
    }

    static Set<String> arns(List<AttachedPolicy> attached) {
        return attached.stream().map(AttachedPolicy::policyArn).collect(Collectors.toUnmodifiableSet());
    }

    /// The document of the inline policy with that name.
    static Optional<String> inline(List<PolicyDetail> policies, String name) {
        return policies.stream()
                .filter(policy -> name.equals(policy.policyName()))
                .findFirst()
                .map(policy -> document(policy.policyDocument()));
    }

    static Value boundary(@Nullable AttachedPermissionsBoundary boundary) {
        return boundary == null ? Value.absent() : Value.of(boundary.permissionsBoundaryArn());
    }
}
