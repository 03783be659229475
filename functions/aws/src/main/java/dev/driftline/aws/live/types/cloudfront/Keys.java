package dev.driftline.aws.live.types.cloudfront;

import static dev.driftline.aws.live.types.cloudfront.CloudFront.cloudFront;

import dev.driftline.aws.live.kit.Aws;
import dev.driftline.aws.live.kit.Lookup;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.cloudfront.model.KeyGroup;
import software.amazon.awssdk.services.cloudfront.model.PublicKeySummary;

/// Public keys and groups of them, of which an account has few; their listings tell all. The SDK has no paginators.
final class Keys {

    /// By id.
    static final Lookup<String, KeyGroup> GROUPS = Lookup.<String, KeyGroup>choosing(
                    "cloudfront:ListKeyGroups", (aws, ids) -> groups(aws))
            .global();

    /// By id.
    static final Lookup<String, PublicKeySummary> PUBLIC = Lookup.<String, PublicKeySummary>choosing(
                    "cloudfront:ListPublicKeys", (aws, ids) -> publicKeys(aws))
            .global();

    private Keys() {}

    private static Map<String, KeyGroup> groups(Aws aws) {
        var groups = new HashMap<String, KeyGroup>();
        @Nullable String next = null;
        do {
            var marker = next;
            var page = cloudFront(aws).listKeyGroups(ask -> ask.marker(marker)).keyGroupList();
            page.items().forEach(item -> groups.put(item.keyGroup().id(), item.keyGroup()));
            next = page.nextMarker();
        } while (next != null);
        return groups;
    }

    private static Map<String, PublicKeySummary> publicKeys(Aws aws) {
        var keys = new HashMap<String, PublicKeySummary>();
        @Nullable String next = null;
        do {
            var marker = next;
            var page = cloudFront(aws).listPublicKeys(ask -> ask.marker(marker)).publicKeyList();
            page.items().forEach(key -> keys.put(key.id(), key));
            next = page.nextMarker();
        } while (next != null);
        return keys;
    }
}
