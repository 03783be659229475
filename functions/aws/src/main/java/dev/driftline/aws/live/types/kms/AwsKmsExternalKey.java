package dev.driftline.aws.live.types.kms;

import dev.driftline.aws.live.kit.ResourceType;
import dev.driftline.aws.live.kit.Verified;
import dev.driftline.aws.live.types.Times;
import java.util.Objects;

/// A key whose material was made elsewhere.
final class AwsKmsExternalKey {

    static final ResourceType<KmsKeys.Live> TYPE = KmsKeys.of("aws_kms_external_key")
            .attributes(KmsKeys.Live::key, "description")
            .allComputed(KmsKeys.Live::key, "enabled", "expiration_model", "key_usage", "multi_region")
            .attribute("valid_to", live -> Objects.toString(live.key().validTo(), ""), Times.INSTANT)
            .ignored("key_material_base64", "a secret that KMS never returns")
            .ignored("key_state", "follows from whether the key is enabled, which is compared")
            .verified(Verified.ANSWERS)
            .done();

    private AwsKmsExternalKey() {}
}
