package dev.driftline.aws.live.types.kms;

import dev.driftline.aws.live.kit.ResourceType;
import dev.driftline.aws.live.kit.Verified;
import dev.driftline.core.compare.Meaning;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.Objects;

/// A key whose material was made elsewhere.
final class AwsKmsExternalKey {

    static final ResourceType<KmsKeys.Live> TYPE = KmsKeys.of("aws_kms_external_key")
            .attributes(KmsKeys.Live::key, "description")
            .allComputed(KmsKeys.Live::key, "enabled", "expiration_model", "key_usage", "multi_region")
            .attribute(
                    "valid_to",
                    live -> Objects.toString(live.key().validTo(), ""),
                    Meaning.eachText(AwsKmsExternalKey::instant))
            .ignored("key_material_base64", "a secret that KMS never returns")
            .ignored("key_state", "follows from whether the key is enabled, which is compared")
            .verified(Verified.ANSWERS)
            .done();

    private AwsKmsExternalKey() {}

    /// Terraform writes RFC 3339 in any of its spellings.
    private static String instant(String text) {
        try {
            return text.isEmpty() ? text : Instant.parse(text).toString();
        } catch (DateTimeException e) {
            return text;
        }
    }
}
