package dev.driftline.aws.live.types.kms;

import dev.driftline.aws.live.kit.Aws;
import dev.driftline.aws.live.kit.Lookup;
import dev.driftline.aws.live.kit.Lookup.Whole;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import software.amazon.awssdk.services.kms.KmsClient;
import software.amazon.awssdk.services.kms.model.AliasListEntry;
import software.amazon.awssdk.services.kms.model.GrantListEntry;
import software.amazon.awssdk.services.kms.model.KeyMetadata;
import software.amazon.awssdk.services.kms.model.KeyState;
import software.amazon.awssdk.services.kms.model.Tag;

/// Keys: KMS tells what a key is, its rotation, its policy and its tags in calls of their own; aliases come in one
/// listing.
final class Kms {

    private static final String NO_KEY = "NotFoundException";

    /// The only name that a key's policy can have (AWS KMS API reference, GetKeyPolicy).
    private static final String ONLY_POLICY = "default";

    /// By id. Whoever schedules a key's deletion deletes it, as far as Terraform is concerned.
    static final Lookup<String, KeyMetadata> KEYS = Lookup.<String, KeyMetadata>each("kms:DescribeKey", (aws, id) -> {
                var key = kms(aws).describeKey(ask -> ask.keyId(id)).keyMetadata();
                var dying = key.keyState() == KeyState.PENDING_DELETION
                        || key.keyState() == KeyState.PENDING_REPLICA_DELETION;
                return dying ? null : key;
            })
            .absentOn(NO_KEY);

    /// By id. Keys that cannot be rotated have no answer.
    static final Lookup<String, Boolean> ROTATIONS = Lookup.<String, Boolean>each(
                    "kms:GetKeyRotationStatus",
                    (aws, id) ->
                            kms(aws).getKeyRotationStatus(ask -> ask.keyId(id)).keyRotationEnabled())
            .absentOn(NO_KEY, "UnsupportedOperationException");

    /// By id.
    static final Lookup<String, String> POLICIES = Lookup.<String, String>each(
                    "kms:GetKeyPolicy",
                    (aws, id) -> kms(aws).getKeyPolicy(ask -> ask.keyId(id).policyName(ONLY_POLICY))
                            .policy())
            .absentOn(NO_KEY);

    /// By id.
    static final Lookup<String, Map<String, String>> TAGS = Lookup.<String, Map<String, String>>each(
                    "kms:ListResourceTags",
                    (aws, id) -> kms(aws).listResourceTagsPaginator(ask -> ask.keyId(id)).tags().stream()
                            .collect(Collectors.toMap(Tag::tagKey, Tag::tagValue, (first, second) -> second)))
            .absentOn(NO_KEY);

    /// All aliases by name.
    static final Lookup<Whole, Map<String, AliasListEntry>> ALIASES = Lookup.whole(
            "kms:ListAliases",
            aws -> kms(aws).listAliasesPaginator().aliases().stream()
                    .collect(Collectors.toMap(
                            AliasListEntry::aliasName, Function.identity(), (first, second) -> second)));

    /// By id of the key: its grants by their ids.
    static final Lookup<String, Map<String, GrantListEntry>> GRANTS = Lookup.<String, Map<String, GrantListEntry>>each(
                    "kms:ListGrants",
                    (aws, id) -> kms(aws).listGrantsPaginator(ask -> ask.keyId(id)).grants().stream()
                            .collect(Collectors.toMap(
                                    GrantListEntry::grantId, Function.identity(), (first, second) -> second)))
            .absentOn(NO_KEY);

    private Kms() {}

    static KmsClient kms(Aws aws) {
        return aws.client(KmsClient.class, KmsClient::builder);
    }
}
