package dev.driftline.aws.live.types.kms;

import static dev.driftline.aws.live.types.kms.Kms.kms;

import dev.driftline.aws.live.kit.Asking;
import dev.driftline.aws.live.kit.Listing;
import dev.driftline.aws.live.kit.Lookup;
import dev.driftline.aws.live.kit.Lookup.Whole;
import dev.driftline.core.scan.Existing.Concern;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import software.amazon.awssdk.services.kms.model.AliasListEntry;
import software.amazon.awssdk.services.kms.model.GrantListEntry;
import software.amazon.awssdk.services.kms.model.KeyListEntry;
import software.amazon.awssdk.services.kms.model.KeyManagerType;
import software.amazon.awssdk.services.kms.model.KeyMetadata;

/// Keys, aliases and grants, without those that services made for themselves: their keys are `aws/...`, their grants
/// are for a
/// service or for EC2's own role (AWS KMS Developer Guide, "Grants").
public final class KmsListings {

    private static final Lookup<Whole, List<String>> IDS = Lookup.whole(
            "kms:ListKeys",
            aws -> kms(aws).listKeysPaginator().keys().stream()
                    .map(KeyListEntry::keyId)
                    .toList());

    public static final List<Listing<?>> ALL = List.of(
            Listing.of("aws_kms_key")
                    .from(KmsListings::keys, IDS, Kms.ALIASES, Kms.KEYS)
                    .id(KeyMetadata::keyId)
                    .key(KeyMetadata::arn)
                    .label(KeyMetadata::description)
                    .heldBy("aws_kms_external_key", declared -> Stream.of(declared.text("id")))
                    .heldBy("aws_kms_replica_key", declared -> Stream.of(declared.text("id")))
                    .heldBy("aws_kms_replica_external_key", declared -> Stream.of(declared.text("id")))
                    .done(),
            Listing.of("aws_kms_alias")
                    .from(
                            ask -> ask.each(Kms.ALIASES, List.of(Whole.LISTING)).values().stream()
                                    .flatMap(aliases -> aliases.values().stream()),
                            Kms.ALIASES)
                    .id(AliasListEntry::aliasName)
                    .key(AliasListEntry::aliasArn)
                    .without(alias -> alias.aliasName().startsWith("alias/aws/"))
                    .concern(Concern.MINOR)
                    .done(),
            Listing.of("aws_kms_grant")
                    .from(
                            ask -> ask
                                    .each(
                                            Kms.GRANTS,
                                            keys(ask).map(KeyMetadata::keyId).toList())
                                    .entrySet()
                                    .stream()
                                    .flatMap(key -> key.getValue().values().stream()
                                            .map(grant -> Map.entry(key.getKey(), grant))),
                            IDS,
                            Kms.ALIASES,
                            Kms.KEYS,
                            Kms.GRANTS)
                    .id(grant -> grant.getKey() + ":" + grant.getValue().grantId())
                    .label(grant -> grant.getValue().name())
                    .declaredAs(declared ->
                            KmsKeyNames.withoutArn(declared.text("key_id")) + ":" + declared.text("grant_id"))
                    .without(grant -> isOfService(grant.getValue()))
                    .concern(Concern.ACCESS)
                    .done());

    private KmsListings() {}

    private static Stream<KeyMetadata> keys(Asking ask) {
        var own = ask.each(Kms.ALIASES, List.of(Whole.LISTING)).values().stream()
                .flatMap(aliases -> aliases.values().stream())
                .filter(alias -> alias.aliasName().startsWith("alias/aws/"))
                .map(AliasListEntry::targetKeyId)
                .collect(Collectors.toSet());
        return ask.each(Kms.KEYS, ask.all(IDS)).values().stream()
                .filter(key -> key.keyManager() != KeyManagerType.AWS && !own.contains(key.keyId()));
    }

    private static boolean isOfService(GrantListEntry grant) {
        return Stream.of(grant.granteePrincipal(), grant.retiringPrincipal(), grant.issuingAccount())
                .filter(Objects::nonNull)
                .anyMatch(principal -> principal.endsWith(".amazonaws.com")
                        || principal.contains(":assumed-role/aws:")
                        || principal.contains(":role/aws-service-role/"));
    }
}
