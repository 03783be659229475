package dev.driftline.aws.live.types.route53;

import dev.driftline.aws.live.kit.Reads;
import dev.driftline.aws.live.kit.ResourceType;
import dev.driftline.aws.live.kit.Verified;
import dev.driftline.core.model.DeclaredResource;
import java.util.Optional;
import software.amazon.awssdk.services.route53.model.KeySigningKey;

/// A key that signs the keys of a zone.
final class AwsRoute53KeySigningKey {

    static final ResourceType<KeySigningKey> TYPE = ResourceType.named("aws_route53_key_signing_key")
            .readBy(AwsRoute53KeySigningKey::read)
            .needs(Route53.DNSSEC)
            .verified(Verified.ANSWERS)
            .attribute("key_management_service_arn", KeySigningKey::kmsArn)
            .attribute("status", KeySigningKey::status)
            .allComputed(
                    key -> key,
                    "digest_algorithm_mnemonic",
                    "digest_algorithm_type",
                    "digest_value",
                    "dnskey_record",
                    "ds_record",
                    "flag",
                    "key_tag",
                    "public_key",
                    "signing_algorithm_mnemonic",
                    "signing_algorithm_type")
            .ignored("hosted_zone_id", "the identity")
            .ignored("id", "the identity")
            .ignored("name", "the identity")
            .done();

    private AwsRoute53KeySigningKey() {}

    private static Optional<KeySigningKey> read(Reads reads, DeclaredResource declared) {
        return reads.get(Route53.DNSSEC, declared.text("hosted_zone_id"))
                .flatMap(dnssec -> dnssec.keySigningKeys().stream()
                        .filter(key -> declared.text("name").equals(key.name()))
                        .findFirst());
    }
}
