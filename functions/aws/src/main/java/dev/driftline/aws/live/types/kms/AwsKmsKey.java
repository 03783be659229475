package dev.driftline.aws.live.types.kms;

import dev.driftline.aws.live.kit.ResourceType;
import dev.driftline.core.model.Value;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.kms.model.XksKeyConfigurationType;

/// A key of KMS's own material, or in a custom key store.
final class AwsKmsKey {

    static final ResourceType<KmsKeys.Live> TYPE = KmsKeys.of("aws_kms_key")
            .attributes(KmsKeys.Live::key, "custom_key_store_id", "key_usage")
            .attribute("customer_master_key_spec", live -> live.key().keySpecAsString())
            .computed("description", live -> live.key().description())
            .attribute("enable_key_rotation", KmsKeys.Live::rotation)
            .attribute("is_enabled", live -> live.key().enabled())
            .computed("multi_region", live -> live.key().multiRegion())
            .attribute("xks_key_id", live -> externalId(live.key().xksKeyConfiguration()))
            .ignored("key_id", "the identity")
            .ignored("timeouts", "how long Terraform waits; AWS knows nothing of it")
            .done();

    private AwsKmsKey() {}

    private static Value externalId(@Nullable XksKeyConfigurationType configuration) {
        return Value.of(configuration == null ? null : configuration.id());
    }
}
